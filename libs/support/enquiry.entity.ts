import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { EnquirySource, EnquiryState } from './enquiry-state.js';
import type { Topic } from './topic.rules.js';

@Entity('enquiry')
export class Enquiry {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Of the form that made it: sent twice it is one enquiry. */
  @Column({ name: 'request_key', type: 'uuid', nullable: true })
  requestKey!: string | null;

  @Column({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  @Column({ type: 'text' })
  topic!: Topic;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', default: '' })
  answer!: string;

  /** `YYYY-MM-DD` */
  @Column({ name: 'follow_up_on', type: 'date', nullable: true })
  followUpOn!: string | null;

  @Column({ type: 'text' })
  state!: EnquiryState;

  @Column({ type: 'text' })
  source!: EnquirySource;

  /** Domain clock. */
  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  /** Domain clock; exactly for CLOSED. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  /** Who took it. */
  @Column({ name: 'account_id', type: 'integer', nullable: true })
  accountId!: number | null;

  /** Who looks after it. */
  @Column({ name: 'owner_id', type: 'integer', nullable: true })
  ownerId!: number | null;

  @Column({ type: 'smallint' })
  era!: number;

  @Column({ type: 'xid8' as 'text', default: () => 'pg_current_xact_id()' })
  xid!: string;
}
