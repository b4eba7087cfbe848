import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row of what holds for all reminders. */
@Entity('reminder_setting')
export class ReminderSetting {
  @PrimaryColumn({ name: 'only_row', type: 'boolean', default: true })
  onlyRow!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Messages leave from this hour of a Japan day … */
  @Column({ name: 'hour_from', type: 'smallint', default: 9 })
  hourFrom!: number;

  /** … until this one, which is outside. */
  @Column({ name: 'hour_until', type: 'smallint', default: 17 })
  hourUntil!: number;

  /** So many contacts of a facility at most, of all rules, campaigns and channels … */
  @Column({ type: 'smallint', default: 2 })
  contacts!: number;

  /** … in so many days, and never two on one day. */
  @Column({ name: 'contact_days', type: 'smallint', default: 7 })
  contactDays!: number;

  /** null: as fast as the mail server takes them. */
  @Column({ name: 'rate_per_minute', type: 'integer', nullable: true, default: 600 })
  ratePerMinute!: number | null;

  /** A campaign that would reach more needs a second person of the ministry. */
  @Column({ name: 'approval_above', type: 'integer', default: 1000 })
  approvalAbove!: number;

  /** System clock: until when the rate has been used up. */
  @Column({ name: 'released_at', type: 'timestamptz', default: () => 'now()' })
  releasedAt!: Date;

  /** System clock. */
  @Column({ name: 'swept_at', type: 'timestamptz', nullable: true })
  sweptAt!: Date | null;

  /** `YYYY-MM-DD`, the Japan day (domain clock) of the last sweep. */
  @Column({ name: 'swept_day', type: 'date', nullable: true })
  sweptDay!: string | null;
}
