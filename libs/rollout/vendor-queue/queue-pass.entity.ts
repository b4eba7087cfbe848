import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '#access';
import { Facility, Vendor } from '#facility';

/** Somebody was passed forward in a vendor's queue (繰り上げ): who did it, when, why. Kept for good. */
@Entity('queue_pass')
@Index('queue_pass_standing', ['vendorId', 'facilityId'], { unique: true, where: 'withdrawn_at IS NULL' })
export class QueuePass {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @ManyToOne(() => Vendor)
  @JoinColumn({ name: 'vendor_id' })
  vendor!: Vendor;

  @Column({ name: 'vendor_id', type: 'integer' })
  vendorId!: number;

  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility!: Facility;

  @Column({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  /** See PASS_REASONS. */
  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text', default: '' })
  note!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id' })
  account!: Account;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;

  /** Domain clock. */
  @Column({ name: 'passed_at', type: 'timestamptz' })
  passedAt!: Date;

  /** null: it stands. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
