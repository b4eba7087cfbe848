import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Vendor } from '#facility';

/** One fact as somebody said it. Append only: an update or a delete would falsify every past knowledge point. */
@Entity('milestone_event')
@Check('milestone_event_verb_check', 'verb BETWEEN 1 AND 3')
@Check('milestone_event_check', '(facility_id IS NULL) <> (vendor_id IS NULL)')
@Check('milestone_event_check1', '(verb = 3) = (retracts IS NOT NULL)')
@Index('milestone_event_feed', ['era', 'xid'])
export class MilestoneEvent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  /** Checked by how it is written, as account and batch are; no foreign key: docs/decisions/0021. */
  @Index('milestone_event_facility')
  @Column({ name: 'facility_id', type: 'integer', nullable: true })
  facilityId!: number | null;

  /** Only CAPACITY is about a vendor. */
  @ManyToOne(() => Vendor, { nullable: true })
  @JoinColumn({ name: 'vendor_id' })
  vendor!: Vendor | null;

  @Column({ name: 'vendor_id', type: 'integer', nullable: true })
  @Index('milestone_event_vendor', { where: 'vendor_id IS NOT NULL' })
  vendorId!: number | null;

  /** See KIND. */
  @Column({ type: 'smallint' })
  kind!: number;

  /** See VERB. */
  @Column({ type: 'smallint' })
  verb!: number;

  /** `YYYY-MM-DD`; null: since the log began (REGISTERED), or a RETRACT. */
  @Column({ type: 'date', nullable: true })
  day!: string | null;

  @Column({ type: 'integer', nullable: true })
  value!: number | null;

  @ManyToOne(() => MilestoneEvent, { nullable: true })
  @JoinColumn({ name: 'retracts' })
  retractedEvent!: MilestoneEvent | null;

  @Column({ type: 'bigint', nullable: true })
  retracts!: number | null;

  /** Domain clock. */
  @Column({ name: 'learnt_at', type: 'timestamptz' })
  learntAt!: Date;

  /** See SOURCES. */
  @Column({ type: 'smallint' })
  source!: number;

  @Column({ name: 'account_id', type: 'integer', nullable: true })
  accountId!: number | null;

  @Index('milestone_event_batch', { where: 'batch_id IS NOT NULL' })
  @Column({ name: 'batch_id', type: 'integer', nullable: true })
  batchId!: number | null;

  /** REGISTERED: the complete entry; RETRACT: the reason. */
  @Column({ type: 'jsonb', nullable: true })
  detail!: Record<string, unknown> | null;

  /** Transaction ids are compared only within an era; raised when the database turns out to be restored or copied. */
  @Column({ type: 'smallint', default: 1 })
  era!: number;

  /** The transaction that wrote it; what the feed polls by. */
  @Column({ type: 'xid8' as 'text', default: () => 'pg_current_xact_id()' })
  xid!: string;
}
