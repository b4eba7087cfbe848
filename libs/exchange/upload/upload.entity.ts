import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '#access';
import { Vendor } from '#facility';
import { Batch } from '#rollout';
import type { UploadState } from './upload-state.js';

/** A file somebody handed in, and how far it has come. The ledger: whoever holds its lease works on it. */
@Entity('upload')
@Check(
  'upload_state_check',
  `state IN ('RECEIVING', 'RECEIVED', 'PREVIEWED', 'REFUSED', 'CANCELLED', 'CONFIRMING', 'CONFIRMED', 'UNDOING', 'UNDONE')`,
)
@Check('upload_layout_check', `layout IN ('QUEUE', 'STATUS', 'SHIPMENTS', 'APPLICATIONS')`)
@Index('upload_owner', ['vendorId', 'receivedAt'])
@Index('upload_due', ['receivedAt'], { where: `state IN ('RECEIVED', 'CONFIRMING', 'UNDOING')` })
export class Upload {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id' })
  account!: Account;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;

  /** null: the ministry's. */
  @ManyToOne(() => Vendor, { nullable: true })
  @JoinColumn({ name: 'vendor_id' })
  vendor!: Vendor | null;

  @Column({ name: 'vendor_id', type: 'integer', nullable: true })
  vendorId!: number | null;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'integer' })
  bytes!: number;

  /** System clock. */
  @Column({ name: 'received_at', type: 'timestamptz', default: () => 'now()' })
  receivedAt!: Date;

  @Column({ type: 'text' })
  state!: UploadState;

  /** See LAYOUTS; null until its header is read. */
  @Column({ type: 'text', nullable: true })
  layout!: string | null;

  /** Why it could not be read. */
  @Column({ type: 'text', nullable: true })
  refusal!: string | null;

  @Column({ name: 'refusal_row', type: 'integer', nullable: true })
  refusalRow!: number | null;

  @Column({ name: 'accept_offers', type: 'boolean', default: false })
  acceptOffers!: boolean;

  @Column({ name: 'all_or_nothing', type: 'boolean', default: false })
  allOrNothing!: boolean;

  /** Nothing was written because a row had changed meanwhile; it was judged again. */
  @Column({ type: 'boolean', default: false })
  conflict!: boolean;

  @Column({ name: 'cancel_asked', type: 'boolean', default: false })
  cancelAsked!: boolean;

  @Column({ type: 'integer', default: 0 })
  done!: number;

  @Column({ type: 'integer', default: 0 })
  total!: number;

  @ManyToOne(() => Batch, { nullable: true })
  @JoinColumn({ name: 'batch_id' })
  batch!: Batch | null;

  @Column({ name: 'batch_id', type: 'integer', nullable: true })
  batchId!: number | null;

  /** Events an undo took back. */
  @Column({ type: 'integer', nullable: true })
  retracted!: number | null;

  /** Facility ids an undo left out. */
  @Column({ name: 'left_out', type: 'jsonb', nullable: true })
  leftOut!: number[] | null;

  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;
}
