import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A topic that a facility, or a vendor for all its facilities, wants no more messages about. */
@Entity('reminder_opt_out')
export class ReminderOptOut {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'facility_id', type: 'integer', nullable: true })
  facilityId!: number | null;

  @Column({ name: 'vendor_id', type: 'integer', nullable: true })
  vendorId!: number | null;

  @Column({ type: 'text' })
  topic!: string;

  /** Domain clock. */
  @Column({ type: 'timestamptz' })
  at!: Date;
}
