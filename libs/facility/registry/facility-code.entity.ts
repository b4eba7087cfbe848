import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A code of a facility with its span; a succession closes one and opens the next. */
@Entity('facility_code')
@Index('facility_code_current', ['code'], { unique: true, where: 'valid_until IS NULL' })
@Index('facility_code_any', ['code'])
export class FacilityCode {
  @PrimaryColumn({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  @PrimaryColumn({ type: 'char', length: 10 })
  code!: string;

  /** `YYYY-MM-DD`, inclusive; null: since the log began. */
  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom!: string | null;

  /** `YYYY-MM-DD`, exclusive; null: the current code. */
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil!: string | null;
}
