import { isoFromDay } from '#calendar';
import { withoutConstraints, type Clock } from '#platform';
import * as sql from './import-sql.js';
import type { ImportSession } from './import-session.js';

export interface MergeResult {
  readonly created: number;
  readonly updated: number;
  /** Newly marked as possibly closed. */
  readonly possiblyClosed: number;
  /** Marked before and listed again. */
  readonly foundAgain: number;
  /** Listed, but closed or succeeded here; left as they are. */
  readonly odd: readonly Odd[];
}

/** From so many new facilities on the tables' planner statistics change, and making indexes anew is worth it. */
const LONG_LIST = 1_000;

interface Odd {
  readonly row: number;
  readonly code: string;
  readonly succeeded: boolean;
}

interface Plan {
  readonly changed: number;
  readonly created: number;
  readonly missing: number;
  readonly again: number;
}

/**
 * Brings the register to what the staged entries say and marks the `missing` codes. Everything is compared first,
 * outside a transaction; the merge then locks and writes only what differs, in one short transaction. With nothing to
 * change it writes nothing, not even a batch.
 */
export async function mergeList(
  session: ImportSession,
  clock: Clock,
  title: string,
  missing: readonly string[],
): Promise<MergeResult> {
  // Without it the planner takes the staged rows for many and hashes the whole register.
  await session.query('ANALYZE import_staged');
  await session.execute(sql.PLAN);
  const [counts] = await session.query<{ changed: number; new: number; again: number; closed: number }>(
    sql.COUNT_PLAN,
  );
  const { changed, again, closed } = counts!;
  const odd = counts!.new + closed > 0 ? await session.query<Odd>(sql.FIND_ODD) : [];
  const plan: Plan = {
    changed,
    again,
    created: await session.execute(sql.PLAN_NEW),
    missing: await session.execute(sql.PLAN_MISSING, [missing]),
  };
  let updated = 0;
  if (changed + again + plan.created + plan.missing > 0) {
    await session.transaction(async () => {
      updated = await write(session, clock, title, plan);
    });
  }
  // Planner statistics of tables that were empty a moment ago; without them the first lists scan.
  if (plan.created >= LONG_LIST)
    await session.query('ANALYZE facility; ANALYZE facility_code; ANALYZE milestone_event');
  return { created: plan.created, updated, possiblyClosed: plan.missing, foundAgain: again, odd };
}

async function write(session: ImportSession, clock: Clock, title: string, plan: Plan): Promise<number> {
  const learntAt = clock.now().toISOString();
  const today = isoFromDay(clock.today());
  await session.query(sql.LOCK);
  if (plan.missing > 0) await session.execute(sql.MARK_MISSING, [today]);
  if (plan.again > 0) await session.execute(sql.UNMARK_LISTED);
  if (plan.changed + plan.created === 0) return 0;
  const [batch] = await session.query<{ id: number }>(
    `INSERT INTO batch (kind, title, recorded_at) VALUES ('IMPORT', $1, $2) RETURNING id`,
    [title, learntAt],
  );
  if (plan.created > 0) {
    const insert = async (): Promise<void> => {
      await session.execute(sql.INSERT_FACILITIES);
      await session.execute(sql.INSERT_CODES);
      await session.execute(sql.INSERT_REGISTERED, [learntAt, batch!.id]);
    };
    if (await isFirstLongList(session, plan.created))
      await withoutConstraints(session, sql.REGISTER_TABLES, insert);
    else await insert();
  }
  return plan.changed > 0 ? session.execute(sql.UPDATE_CHANGED, [learntAt, batch!.id, today]) : 0;
}

/**
 * Into an empty register constraints and indexes are made once, at the end: checked row by row they take four fifths of
 * the time. Readers wait for the tables meanwhile, and there is nothing they could read.
 */
async function isFirstLongList(session: ImportSession, created: number): Promise<boolean> {
  if (created < LONG_LIST) return false;
  const [row] = await session.query<{ empty: boolean }>(sql.IS_EMPTY);
  if (!row!.empty) return false;
  await session.query(sql.LOCK_REGISTER);
  return (await session.query<{ empty: boolean }>(sql.IS_EMPTY))[0]!.empty;
}
