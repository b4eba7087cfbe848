import type { EntityManager } from 'typeorm';
import type { ReminderStatus } from '../vocabulary.js';
import { SOFT_DAYS, type BounceKind } from './bounce-kind.rules.js';
import type { NamedRow } from './read-bounce.rules.js';

export interface BouncedRow {
  readonly id: number;
  readonly facilityId: number;
  readonly vendorId: number | null;
  readonly status: ReminderStatus;
  /** As it was written to; null: not written to anybody yet. */
  readonly recipient: string | null;
}

/** The message a report is about, locked; undefined: there is none, or only its number was guessed. */
export async function lockRow(manager: EntityManager, row: NamedRow): Promise<BouncedRow | undefined> {
  const [found] = await manager.query<BouncedRow[]>(
    `SELECT id, facility_id AS "facilityId", vendor_id AS "vendorId", status, recipient FROM reminder
     WHERE id = $1::bigint AND message_id = $2::uuid FOR UPDATE`,
    [row.id, row.messageId],
  );
  return found;
}

/** false: the same was reported before. */
export async function insertReport(
  manager: EntityManager,
  report: { id: number; kind: BounceKind; code: string; address: string; at: Date },
): Promise<boolean> {
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO bounce_report (reminder_id, kind, code, address, at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [report.id, report.kind, report.code, report.address, report.at],
  );
  return inserted.length > 0;
}

/** It reached nobody. A complaint says that it did. */
export async function noteBounced(manager: EntityManager, id: number, code: string): Promise<void> {
  await manager.query(
    `UPDATE reminder SET status = 'BOUNCED', last_error = $2 WHERE id = $1 AND status = 'SENT'`,
    [id, code],
  );
}

/** Messages to the address that came back within the days before `at`. */
export async function softReports(manager: EntityManager, address: string, at: Date): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM bounce_report
     WHERE address = $1 AND kind = 'SOFT' AND at > $2::timestamptz - make_interval(days => ${SOFT_DAYS}) AND at <= $2`,
    [address, at],
  );
  return row!.count;
}

/** true: it was not marked before. Nothing is sent to a marked address. */
export async function markAddress(
  manager: EntityManager,
  { address, at, code }: { address: string; at: Date; code: string },
): Promise<boolean> {
  const [row] = await manager.query<{ count: number }[]>(
    `INSERT INTO bounced_address AS b (address, since, code) VALUES ($1, $2, $3)
     ON CONFLICT (address) DO UPDATE SET count = b.count + 1, code = excluded.code RETURNING count`,
    [address, at, code],
  );
  return row!.count === 1;
}
