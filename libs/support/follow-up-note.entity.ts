import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What the ministry notes about following a facility up; nobody else ever sees it. */
@Entity('follow_up_note')
export class FollowUpNote {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'request_key', type: 'uuid', nullable: true })
  requestKey!: string | null;

  @Column({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;

  /** Domain clock. */
  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt!: Date | null;

  @Column({ type: 'smallint' })
  era!: number;

  @Column({ type: 'xid8' as 'text', default: () => 'pg_current_xact_id()' })
  xid!: string;
}
