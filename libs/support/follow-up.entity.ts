import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who at the ministry follows a facility up. */
@Entity('follow_up')
export class FollowUp {
  @PrimaryColumn({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** null: given back. */
  @Column({ name: 'assignee_id', type: 'integer', nullable: true })
  assigneeId!: number | null;

  @Column({ name: 'assigned_by', type: 'integer' })
  assignedBy!: number;

  /** Domain clock. */
  @Column({ name: 'assigned_at', type: 'timestamptz' })
  assignedAt!: Date;

  @Column({ type: 'smallint' })
  era!: number;

  @Column({ type: 'xid8' as 'text', default: () => 'pg_current_xact_id()' })
  xid!: string;
}
