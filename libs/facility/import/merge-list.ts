import type { Clock } from '#platform';
import { isoFromDay } from '#calendar';
import type { FeeTable } from '../facility-type.rules.js';
import * as sql from './import-sql.js';
import type { ImportSession } from './import-session.js';

export interface MergeResult {
  readonly created: number;
  readonly updated: number;
  /** Newly marked as possibly closed. */
  readonly possiblyClosed: number;
  /** Marked before and listed again. */
  readonly foundAgain: number;
  /** Prefectures and fee tables the list holds only a part of: nothing was marked there. */
  readonly partial: readonly { readonly feeTable: FeeTable; readonly prefecture: number }[];
  /** Listed, but closed or succeeded here; left as they are. */
  readonly odd: readonly { readonly row: number; readonly code: string; readonly succeeded: boolean }[];
}

/** Under so many known facilities of a prefecture and fee table, lacking half of them says nothing about the list. */
const FEW = 20;

/**
 * Brings the register to what the staged list says: everything is compared first, outside a transaction; the merge then
 * locks and writes only what differs, in one short transaction. With nothing to change it writes nothing, not even a batch.
 * `scope`: "1/13" for each fee table and prefecture of the list.
 */
export async function mergeList(
  session: ImportSession,
  clock: Clock,
  title: string,
  scope: ReadonlySet<string>,
): Promise<MergeResult> {
  const pairs = [...scope].map((pair) => pair.split('/'));
  await session.query('ANALYZE import_staged');
  await session.query(sql.PLAN_CHANGED);
  await session.query(sql.PLAN_NEW);
  const odd = await session.query<MergeResult['odd'][number]>(sql.FIND_ODD);
  await session.execute(sql.PLAN_SCOPE, [
    pairs.map(([table]) => table),
    pairs.map(([, prefecture]) => prefecture),
  ]);
  const partial = await session.query<MergeResult['partial'][number]>(sql.DROP_PARTIAL_SCOPE, [FEW]);
  const [counts] = await session.query<{ changed: number; created: number; missing: number; again: number }>(
    `SELECT (SELECT count(*) FROM import_changed)::int AS changed, (SELECT count(*) FROM import_new)::int AS created,
      count(*) FILTER (WHERE missing AND NOT marked)::int AS missing,
      count(*) FILTER (WHERE marked AND NOT missing)::int AS again FROM import_scope`,
  );
  const { changed, created, missing, again } = counts!;
  let updated = 0;
  if (changed + created + missing + again > 0) {
    await session.transaction(async () => {
      updated = await write(session, clock, title, { changed, created, marks: missing + again });
    });
  }
  // Planner statistics of tables that were empty a moment ago; without them the first lists scan.
  if (created > 1_000)
    await session.query('ANALYZE facility; ANALYZE facility_code; ANALYZE milestone_event');
  return { created, updated, possiblyClosed: missing, foundAgain: again, partial, odd };
}

async function write(
  session: ImportSession,
  clock: Clock,
  title: string,
  plan: { changed: number; created: number; marks: number },
): Promise<number> {
  const learntAt = clock.now().toISOString();
  const today = isoFromDay(clock.today());
  if (plan.changed + plan.marks > 0) await session.query(sql.LOCK);
  let batch: number | null = null;
  if (plan.changed + plan.created > 0) {
    const [row] = await session.query<{ id: number }>(
      `INSERT INTO batch (kind, title, recorded_at) VALUES ('IMPORT', $1, $2) RETURNING id`,
      [title, learntAt],
    );
    batch = row!.id;
  }
  if (plan.marks > 0) await session.execute(sql.MARK_MISSING, [today]);
  if (plan.created > 0) {
    await session.execute(sql.INSERT_FACILITIES);
    await session.execute(sql.INSERT_CODES);
    await session.execute(sql.INSERT_REGISTERED, [learntAt, batch]);
  }
  return plan.changed > 0 ? session.execute(sql.UPDATE_CHANGED, [learntAt, batch, today]) : 0;
}
