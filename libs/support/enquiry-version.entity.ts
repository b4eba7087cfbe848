import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EnquiryState } from './enquiry-state.js';
import type { Topic } from './topic.rules.js';

/** What an enquiry said at one version; only of enquiries that were changed. */
@Entity('enquiry_version')
export class EnquiryVersion {
  @PrimaryColumn({ name: 'enquiry_id', type: 'integer' })
  enquiryId!: number;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  /** Domain clock; null: made before versions were kept. */
  @Column({ name: 'written_at', type: 'timestamptz', nullable: true })
  writtenAt!: Date | null;

  /** Who wrote this version. */
  @Column({ name: 'account_id', type: 'integer', nullable: true })
  accountId!: number | null;

  @Column({ type: 'text' })
  topic!: Topic;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  answer!: string;

  /** `YYYY-MM-DD` */
  @Column({ name: 'follow_up_on', type: 'date', nullable: true })
  followUpOn!: string | null;

  @Column({ type: 'text' })
  state!: EnquiryState;

  @Column({ name: 'owner_id', type: 'integer', nullable: true })
  ownerId!: number | null;
}
