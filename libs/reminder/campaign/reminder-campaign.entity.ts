import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '#access';
import type { FacilityFilter } from '#adoption';
import { ReminderTemplate } from '../template/reminder-template.entity.js';
import type { CampaignStatus, Channel, ReminderCondition } from '../vocabulary.js';

/** One message to everybody of a segment, once. Times on the domain clock. */
@Entity('reminder_campaign')
export class ReminderCampaign {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'request_key', type: 'uuid', nullable: true, unique: true })
  requestKey!: string | null;

  @Column({ type: 'text' })
  name!: string;

  /** Besides the segment, and looked at again at the moment of sending; null: the segment alone. */
  @Column({ type: 'text', nullable: true })
  condition!: ReminderCondition | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  segment!: FacilityFilter;

  @ManyToOne(() => ReminderTemplate)
  @JoinColumn({ name: 'template_id' })
  template!: ReminderTemplate;

  @Column({ name: 'template_id', type: 'integer' })
  templateId!: number;

  @Column({ type: 'text' })
  channel!: Channel;

  /** null: at once when it is approved. */
  @Column({ name: 'send_at', type: 'timestamptz', nullable: true })
  sendAt!: Date | null;

  @Column({ name: 'held_out_share', type: 'numeric', precision: 4, scale: 3, default: 0 })
  heldOutShare!: string;

  @Column({ type: 'text', default: 'DRAFT' })
  status!: CampaignStatus;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'created_by' })
  creator!: Account;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'approved_by' })
  approver!: Account | null;

  @Column({ name: 'approved_by', type: 'integer', nullable: true })
  approvedBy!: number | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt!: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  /** Counts of the dry run it was submitted with. */
  @Column({ name: 'dry_run', type: 'jsonb', nullable: true })
  dryRun!: unknown;
}
