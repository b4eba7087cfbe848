import { ALWAYS, japanDay, NEVER, startOfJapanDay, type Day } from '#calendar';
import { copyRows, EventBatch } from '#adoption/bare';
import { foldFacility, KIND, VERB } from '#rollout/bare';
import type { ClientBase } from 'pg';
import { HistoryFold } from './fold-history.rules.js';
import type { ForecastHistory } from './history.js';

const EVENTS_OF_FACILITY = 6;
const KINDS = [
  KIND.REGISTERED,
  KIND.APPLIED,
  KIND.VENDOR_CONTACTED,
  KIND.ORDERED,
  KIND.DELIVERED,
  KIND.READY,
  KIND.OPERATING,
  KIND.VENDOR,
  KIND.PLANNED_MONTH,
  KIND.BLOCKER,
];

/**
 * The log as a forecast reads it, about `asOf`.
 * @param knownOn what was learnt later than on this day is left out; null: everything known now
 */
export async function loadHistory(
  client: ClientBase,
  asOf: Day,
  knownOn: Day | null,
): Promise<ForecastHistory> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await readHistory(client, asOf, knownOn);
  } finally {
    await client.query('COMMIT').catch(() => undefined);
  }
}

async function readHistory(client: ClientBase, asOf: Day, knownOn: Day | null): Promise<ForecastHistory> {
  await client.query(`SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '64MB'`);
  const { rows } = await client.query<{ began: Day; most: number }>(
    `SELECT (SELECT log_began_on - date '1970-01-01' FROM instance) AS began,
      coalesce((SELECT max(id) FROM facility), 0)::int AS most`,
  );
  const { began, most } = rows[0]!;
  const ids: number[] = [];
  const rowOf = new Int32Array(most + 1).fill(-1);
  await copyRows(client, 'SELECT id FROM facility ORDER BY code, id', (field) => {
    rowOf[field.int(0)] = ids.length;
    ids.push(field.int(0));
  });
  const { events, readyLearnt } = await readEvents(client, ids.length, rowOf, knownOn);
  const fold = new HistoryFold(asOf, began, ids.length);
  ids.forEach((id, row) => fold.add(id, foldFacility(events.eventsOf(row)), readyLearnt[row]!));
  return fold.finish();
}

async function readEvents(
  client: ClientBase,
  rows: number,
  rowOf: Int32Array,
  knownOn: Day | null,
): Promise<{ events: EventBatch; readyLearnt: Int16Array }> {
  const events = new EventBatch(1024 + EVENTS_OF_FACILITY * rows);
  const readyLearnt = new Int16Array(rows).fill(NEVER);
  // COPY takes no parameters; the text is made of a day of ours
  const known =
    knownOn === null ? '' : `AND learnt_at < '${startOfJapanDay(knownOn + 1).toISOString()}'::timestamptz`;
  const select = `SELECT facility_id, (kind + 32 * verb)::smallint, coalesce(day - date '1970-01-01', ${ALWAYS})::smallint,
      coalesce(value, 0), id, coalesce(retracts, 0), extract(epoch FROM learnt_at)::int
    FROM milestone_event WHERE facility_id IS NOT NULL ${known}
      AND (kind IN (${KINDS.join(', ')}) OR verb = ${VERB.RETRACT})`;
  await copyRows(client, select, (field) => {
    const row = rowOf[field.int(0)] ?? -1;
    if (row < 0) return;
    events.add(row, field.smallint(1), field.smallint(2), field.int(3), field.bigint(4), field.bigint(5));
    // the first report: a later correction of the day does not make it late
    const learnt = japanDay(new Date(field.int(6) * 1000));
    if (field.smallint(1) === KIND.READY + 32 * VERB.SET && learnt < readyLearnt[row]!)
      readyLearnt[row] = learnt;
  });
  events.sort(rows);
  return { events, readyLearnt };
}
