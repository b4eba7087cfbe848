import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '#access';
import type { FacilityFilter } from '#adoption';
import { ReminderTemplate } from '../template/reminder-template.entity.js';
import type { Channel, ReminderCondition } from '../vocabulary.js';

/** Who is reminded of what, how soon and how often. */
@Entity('reminder_rule')
export class ReminderRule {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Stable name, `READY_NO_START`. */
  @Column({ type: 'text', unique: true })
  key!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  condition!: ReminderCondition;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  segment!: FacilityFilter;

  /** Reminded once the condition has held for so many days. */
  @Column({ name: 'waiting_days', type: 'integer' })
  waitingDays!: number;

  @ManyToOne(() => ReminderTemplate)
  @JoinColumn({ name: 'template_id' })
  template!: ReminderTemplate;

  @Column({ name: 'template_id', type: 'integer' })
  templateId!: number;

  @Column({ type: 'text' })
  channel!: Channel;

  @Column({ name: 'repeat_days', type: 'integer' })
  repeatDays!: number;

  /** Reminders of one facility at most. */
  @Column({ type: 'smallint' })
  maximum!: number;

  /** Of two messages for one facility the one with the higher priority leaves and names the other. */
  @Column({ type: 'integer' })
  priority!: number;

  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'owner_id' })
  owner!: Account | null;

  @Column({ name: 'owner_id', type: 'integer', nullable: true })
  ownerId!: number | null;

  @Column({ type: 'boolean', default: false })
  active!: boolean;

  /** Of 1; the facilities drawn for it are never reminded by this rule. */
  @Column({ name: 'held_out_share', type: 'numeric', precision: 4, scale: 3, default: 0 })
  heldOutShare!: string;

  @Column({ name: 'escalate_to', type: 'text', nullable: true })
  escalateTo!: Channel | null;

  /** After so many reminders without an answer the next channel is taken. */
  @Column({ name: 'escalate_after', type: 'smallint', nullable: true })
  escalateAfter!: number | null;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
