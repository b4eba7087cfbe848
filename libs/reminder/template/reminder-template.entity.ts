import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '#access';

/** The words of a message in both languages; the syntax of their variables is in template.rules.ts. */
@Entity('reminder_template')
export class ReminderTemplate {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text', unique: true })
  name!: string;

  /** What one can stop: one of REMINDER_TOPICS. */
  @Column({ type: 'text' })
  topic!: string;

  /** Leaves although the topic was stopped, for the reason stated. */
  @Column({ name: 'legal_notice', type: 'boolean', default: false })
  legalNotice!: boolean;

  @Column({ name: 'legal_reason', type: 'text', nullable: true })
  legalReason!: string | null;

  @Column({ name: 'subject_ja', type: 'text' })
  subjectJa!: string;

  @Column({ name: 'body_ja', type: 'text' })
  bodyJa!: string;

  @Column({ name: 'subject_en', type: 'text' })
  subjectEn!: string;

  @Column({ name: 'body_en', type: 'text' })
  bodyEn!: string;

  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'updated_by' })
  updater!: Account | null;

  @Column({ name: 'updated_by', type: 'integer', nullable: true })
  updatedBy!: number | null;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
