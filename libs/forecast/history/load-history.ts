import { ALWAYS, japanDay, NEVER, startOfJapanDay, type Day } from '#calendar';
import { copyRows, EventBatch } from '#adoption/bare';
import { belongsTo, foldFacility, KIND, VERB } from '#rollout/bare';
import type { ClientBase } from 'pg';
import { HistoryFold, type QueuePass } from './fold-history.rules.js';
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
const READY_SET = KIND.READY + 32 * VERB.SET;
const OPERATING_SET = KIND.OPERATING + 32 * VERB.SET;

/** What a forecast may know: all that is known now, what was learnt by the end of a day, or what was known at a point. */
export type Known =
  | { readonly kind: 'NOW' }
  | { readonly kind: 'DAY'; readonly day: Day }
  | { readonly kind: 'POINT'; readonly id: string };

/** The log as a forecast reads it, about `asOf`. */
export async function loadHistory(client: ClientBase, asOf: Day, known: Known): Promise<ForecastHistory> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await readHistory(client, asOf, known);
  } finally {
    await client.query('COMMIT').catch(() => undefined);
  }
}

async function readHistory(client: ClientBase, asOf: Day, known: Known): Promise<ForecastHistory> {
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
  const { events, ready, operating } = await readEvents(client, ids.length, rowOf, known);
  const passes = await readPasses(client, asOf);
  const fold = new HistoryFold(asOf, began, ids.length);
  ids.forEach((id, row) =>
    fold.add(
      id,
      foldFacility(events.eventsOf(row)),
      { ready: ready[row]!, operating: operating[row]! },
      passes.get(id),
    ),
  );
  return fold.finish();
}

/** Those that stand, made by the end of the day. */
async function readPasses(client: ClientBase, asOf: Day): Promise<ReadonlyMap<number, QueuePass>> {
  const { rows } = await client.query<{ facility: number; vendor: number; at: number }>(
    `SELECT facility_id AS facility, vendor_id AS vendor, (extract(epoch FROM passed_at) * 1000)::float8 AS at
     FROM queue_pass WHERE passed_at < $1 AND (withdrawn_at IS NULL OR withdrawn_at >= $1)`,
    [startOfJapanDay(asOf + 1)],
  );
  return new Map(rows.map(({ facility, vendor, at }) => [facility, { vendor, at }]));
}

async function readEvents(
  client: ClientBase,
  rows: number,
  rowOf: Int32Array,
  known: Known,
): Promise<{ events: EventBatch; ready: Int16Array; operating: Int16Array }> {
  const events = new EventBatch(1024 + EVENTS_OF_FACILITY * rows);
  const ready = new Int16Array(rows).fill(NEVER);
  const operating = new Int16Array(rows).fill(NEVER);
  const select = `SELECT facility_id, (kind + 32 * verb)::smallint, coalesce(day - date '1970-01-01', ${ALWAYS})::smallint,
      coalesce(value, 0), id, coalesce(retracts, 0), extract(epoch FROM learnt_at)::int
    FROM milestone_event e WHERE facility_id IS NOT NULL ${knownBy(known)}
      AND (kind IN (${KINDS.join(', ')}) OR verb = ${VERB.RETRACT})`;
  await copyRows(client, select, (field) => {
    const row = rowOf[field.int(0)] ?? -1;
    if (row < 0) return;
    events.add(row, field.smallint(1), field.smallint(2), field.int(3), field.bigint(4), field.bigint(5));
    // the first report: a later correction of the day does not make it late
    const learnt = japanDay(new Date(field.int(6) * 1000));
    const said = field.smallint(1);
    if (said === READY_SET && learnt < ready[row]!) ready[row] = learnt;
    if (said === OPERATING_SET && learnt < operating[row]!) operating[row] = learnt;
  });
  events.sort(rows);
  return { events, ready, operating };
}

const POINT_ID = /^(publication-)?\d{4}-\d{2}-\d{2}$/;

/** COPY takes no parameters: the text is made of a day of ours, or of an id that can be nothing else. */
function knownBy(known: Known): string {
  switch (known.kind) {
    case 'NOW':
      return '';
    case 'DAY':
      return `AND learnt_at < '${startOfJapanDay(known.day + 1).toISOString()}'::timestamptz`;
    case 'POINT':
      if (!POINT_ID.test(known.id)) throw new RangeError('no knowledge point');
      return `AND EXISTS (SELECT FROM knowledge_point k WHERE k.id = '${known.id}' AND ${belongsTo('e', 'k')})`;
  }
}
