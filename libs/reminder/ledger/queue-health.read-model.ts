import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { Clock, CONFIGURATION, type Configuration } from '#platform';
import { seesReminders } from '../reminder-viewer.rules.js';

export interface QueueHealth {
  /** Rows of the ledger by status. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Due by now and not in a job. */
  readonly waiting: number;
  /** Of those the longest overdue, domain clock. */
  readonly oldestDueAt: Date | null;
  /** Claims of processes that died: taken over within minutes. */
  readonly abandoned: number;
  /** Within the last hour of the domain clock. */
  readonly sentLastHour: number;
  readonly failedLastHour: number;
  /** Tried and to be tried again, by the mail server's code. */
  readonly retrying: Readonly<Record<string, number>>;
  /** System clock. */
  readonly sweptAt: Date | null;
  /** false: messages stay in the outbox. */
  readonly mailServerSet: boolean;
}

// $1: domain clock.
const HEALTH = `SELECT
    (SELECT coalesce(json_object_agg(status, n), '{}') FROM (SELECT status, count(*)::int AS n FROM reminder GROUP BY status) s)
      AS "byStatus",
    count(*) FILTER (WHERE status = 'DUE' AND due_at <= $1 AND merged_into IS NULL)::int AS waiting,
    min(due_at) FILTER (WHERE status = 'DUE' AND due_at <= $1 AND merged_into IS NULL) AS "oldestDueAt",
    count(*) FILTER (WHERE status = 'SENDING' AND claimed_until <= now())::int AS abandoned,
    (SELECT coalesce(json_object_agg(last_error, n), '{}') FROM (SELECT last_error, count(*)::int AS n FROM reminder
      WHERE finished_at IS NULL AND last_error IS NOT NULL GROUP BY last_error) s) AS retrying,
    (SELECT count(*)::int FROM reminder WHERE status IN ('SENT', 'OUTBOX', 'LISTED') AND finished_at > $1 - interval '1 hour')
      AS "sentLastHour",
    (SELECT count(*)::int FROM reminder WHERE status = 'FAILED' AND finished_at > $1 - interval '1 hour') AS "failedLastHour",
    (SELECT swept_at FROM reminder_setting) AS "sweptAt"
  FROM reminder WHERE finished_at IS NULL`;

/** How sending goes. Of the ministry. */
@Injectable()
export class QueueHealthReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** null: not for this viewer. */
  async health(viewer: Viewer): Promise<QueueHealth | null> {
    if (!seesReminders(viewer)) return null;
    const [row] = await this.dataSource.query<Omit<QueueHealth, 'mailServerSet'>[]>(HEALTH, [
      this.clock.now(),
    ]);
    return { ...row!, mailServerSet: this.configuration.smtpUrl !== null };
  }
}
