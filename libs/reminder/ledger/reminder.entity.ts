import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type {
  Channel,
  MovedReason,
  ReminderCondition,
  ReminderReason,
  ReminderStatus,
} from '../vocabulary.js';

/**
 * One row of the ledger: somebody who is to be reminded once by a rule (and occurrence) or a campaign, and what became of
 * it. due_at, created_at and finished_at are on the domain clock, claimed_until on the system clock.
 */
@Entity('reminder')
export class Reminder {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  /** With the id it makes the Message-ID, the same at every attempt: a second copy is recognised by it. */
  @Column({ name: 'message_id', type: 'uuid' })
  messageId!: string;

  /** Of the process that holds it; a row taken over meanwhile is no longer the first one's to close. */
  @Column({ type: 'uuid', nullable: true })
  claim!: string | null;

  /** MERGED: the reminder whose message names this one too. */
  @Column({ name: 'merged_into', type: 'bigint', nullable: true })
  mergedInto!: number | null;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Column({ name: 'claimed_until', type: 'timestamptz', nullable: true })
  claimedUntil!: Date | null;

  @Column({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  /** Exactly for messages to a vendor. */
  @Column({ name: 'vendor_id', type: 'integer', nullable: true })
  vendorId!: number | null;

  @Column({ name: 'rule_id', type: 'integer', nullable: true })
  ruleId!: number | null;

  @Column({ name: 'campaign_id', type: 'integer', nullable: true })
  campaignId!: number | null;

  @Column({ name: 'template_id', type: 'integer' })
  templateId!: number;

  /** How many times this rule reminds this facility, from 1. */
  @Column({ type: 'smallint', default: 1 })
  occurrence!: number;

  @Column({ type: 'smallint', default: 0 })
  attempts!: number;

  @Column({ type: 'text' })
  channel!: Channel;

  @Column({ type: 'text' })
  status!: ReminderStatus;

  @Column({ type: 'text', default: 'ja' })
  language!: 'ja' | 'en';

  @Column({ type: 'text', nullable: true })
  condition!: ReminderCondition | null;

  @Column({ type: 'text', nullable: true })
  reason!: ReminderReason | null;

  @Column({ name: 'moved_reason', type: 'text', nullable: true })
  movedReason!: MovedReason | null;

  /** As it was written to. */
  @Column({ type: 'text', nullable: true })
  recipient!: string | null;

  /** Code of the last failure (`550`, `ETIMEDOUT`); never the server's words, which repeat the address. */
  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}
