import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#platform';
import { LEDGER_LOCK } from '../ledger/sweep.service.js';
import type { SendJob } from '../reminder.queue.js';

/** A job of one row each would be ten times slower on the PostgreSQL backend. */
const ROWS_A_JOB = 300;
/** Rows in jobs that nobody has begun; with the next job that ends come the next. */
const MOST_QUEUED = 30 * ROWS_A_JOB;
/** While so many are left nobody looks for more: releasing a job for each that ends reads the same rows over and over. */
const ENOUGH_QUEUED = MOST_QUEUED / 2;
/** After so long a row whose job never came is put into another one: the queue may lose everything. */
const QUEUED_SECONDS = 120;
/** What a rate that was not used up allows at once. */
const BURST_SECONDS = 10;

/** The rows that were named in a message that left are told; those of one that was not are on their own again, one for all. */
const SETTLE_MERGED = `
  UPDATE reminder r SET
    status = CASE WHEN s.told THEN 'EXCLUDED' ELSE 'DUE' END, reason = CASE WHEN s.told THEN 'MERGED' END,
    finished_at = CASE WHEN s.told THEN $1::timestamptz END,
    merged_into = CASE WHEN s.told THEN r.merged_into ELSE nullif(s.first, r.id) END
  FROM (SELECT m.id, w.status IN ('SENT', 'OUTBOX', 'BOUNCED') AS told, min(m.id) OVER (PARTITION BY w.id) AS first
    FROM reminder m JOIN reminder w ON w.id = m.merged_into
    WHERE m.finished_at IS NULL AND m.merged_into IS NOT NULL AND w.finished_at IS NOT NULL) s
  WHERE r.id = s.id`;

/** How many rows may be put into jobs now: what the rate has saved up, and what the queue holds already. */
const ALLOWANCE = `
  SELECT CASE WHEN queued >= ${ENOUGH_QUEUED} THEN 0 ELSE least(${MOST_QUEUED} - queued,
    coalesce(floor(extract(epoch FROM now() - greatest(released_at, now() - make_interval(
      secs => greatest(${BURST_SECONDS}, 60.0 / rate_per_minute)))) * rate_per_minute / 60), ${MOST_QUEUED})) END::int AS rows
  FROM reminder_setting, (SELECT count(*) AS queued FROM reminder 
    WHERE finished_at IS NULL AND merged_into IS NULL AND status = 'QUEUED' AND claimed_until > now())`;
/** $1: rows released. */
const USE_ALLOWANCE = `
  UPDATE reminder_setting SET released_at = greatest(released_at, now() - make_interval(
    secs => greatest(${BURST_SECONDS}, 60.0 / rate_per_minute))) + make_interval(secs => $1 * 60.0 / rate_per_minute)
  WHERE rate_per_minute IS NOT NULL`;

/** $1: domain clock, $2: rows at most. What a dead process held is due again; what is merged goes with another row. */
const RELEASE = `
  UPDATE reminder SET status = 'QUEUED', claim = NULL, claimed_until = now() + interval '${QUEUED_SECONDS} seconds'
  WHERE id IN (SELECT id FROM reminder WHERE finished_at IS NULL AND merged_into IS NULL AND (status = 'DUE' AND due_at <= $1
      OR status IN ('QUEUED', 'SENDING') AND claimed_until <= now())
    ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING id, rule_id AS rule, campaign_id AS campaign`;

interface Released {
  readonly id: number;
  readonly rule: number | null;
  readonly campaign: number | null;
}

/** Puts what is due into jobs. */
@Injectable()
export class DispatchService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What became of messages that name others decides what becomes of those. */
  async settleMerged(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
      await manager.query(SETTLE_MERGED, [this.clock.now()]);
    });
  }

  /** Jobs to be added: rows of one rule or campaign each. Whoever dies before adding them leaves rows that come again. */
  async release(): Promise<SendJob[]> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
      const now = this.clock.now();
      const [allowance] = await manager.query<{ rows: number }[]>(ALLOWANCE);
      if (allowance!.rows <= 0) return [];
      const released = await this.take(manager, now, allowance!.rows);
      if (released.length > 0) await manager.query(USE_ALLOWANCE, [released.length]);
      return jobsOf(released);
    });
  }

  private async take(manager: EntityManager, now: Date, most: number): Promise<Released[]> {
    const [rows] = await manager.query<[Released[], number]>(RELEASE, [now, most]);
    return rows;
  }
}

function jobsOf(released: readonly Released[]): SendJob[] {
  const bySource = new Map<string, number[]>();
  for (const { id, rule, campaign } of released) {
    const source = `${rule} ${campaign}`;
    const ids = bySource.get(source) ?? [];
    ids.push(id);
    bySource.set(source, ids);
  }
  return [...bySource.values()].flatMap((found) => {
    const ids = found.toSorted((a, b) => a - b);
    return Array.from({ length: Math.ceil(ids.length / ROWS_A_JOB) }, (_, index) => ({
      ids: ids.slice(index * ROWS_A_JOB, (index + 1) * ROWS_A_JOB),
    }));
  });
}
