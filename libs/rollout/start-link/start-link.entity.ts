import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '#access';
import { Facility } from '#facility';

/** A link by which one facility enters its operation start date, once, until it expires. Times on the domain clock. */
@Entity('start_link')
export class StartLink {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  /** SHA-256 of the token: who reads this table cannot use the link. */
  @Column({ name: 'token_digest', type: 'bytea', unique: true })
  tokenDigest!: Buffer;

  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility!: Facility;

  @Column({ name: 'facility_id', type: 'integer' })
  @Index('start_link_facility')
  facilityId!: number;

  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'created_by' })
  creator!: Account | null;

  /** null: the system (a reminder). */
  @Column({ name: 'created_by', type: 'integer', nullable: true })
  createdBy!: number | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** `YYYY-MM-DD`, the last day on which it works. */
  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  /** Events of the log it wrote. */
  @Column({ name: 'used_events', type: 'bigint', array: true, default: () => "'{}'" })
  usedEvents!: string[];

  /** The start date entered with it. */
  @Column({ name: 'entered_day', type: 'date', nullable: true })
  enteredDay!: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
