import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MailStatus } from './mail-status.js';

/** A mail that is to be sent, and what became of it. Times are on the system clock. */
@Entity('mail')
export class Mail {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text', nullable: true })
  html!: string | null;

  /** Links in body and html that open something by themselves. */
  @Column({ name: 'secret_links', type: 'text', array: true, default: () => "'{}'" })
  secretLinks!: string[];

  /** The same at every attempt: a second copy is recognised by it. */
  @Column({ name: 'message_id', type: 'text' })
  messageId!: string;

  @Column({ type: 'text', default: 'DUE' })
  status!: MailStatus;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'due_at', type: 'timestamptz', default: () => 'now()' })
  dueAt!: Date;

  @Column({ name: 'claimed_until', type: 'timestamptz', nullable: true })
  claimedUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** Code of the last failure (`550`, `ETIMEDOUT`); never the server's words, which repeat the address. */
  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
