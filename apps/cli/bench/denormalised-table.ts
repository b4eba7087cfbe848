import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { isoFromDay, ALWAYS, NEVER } from '#calendar';
import {
  foldFacility,
  KIND,
  prefectureOfRegister,
  typeOfRegister,
  type History,
  type Kind,
  type LogEvent,
} from '#rollout';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/**
 * The table a good SQL dashboard would read: one row per facility, kind and stretch of time, with type and prefecture of
 * that time in the row, covered by an index in the order the questions ask. Dropped by {@link dropDenormalisedTable}.
 */
export async function createDenormalisedTable(client: pg.Client): Promise<void> {
  await dropDenormalisedTable(client);
  await client.query(`CREATE UNLOGGED TABLE bench_hold (
    kind smallint, type smallint, prefecture smallint, from_day date, until_day date, facility_id integer)`);
  const histories = await readHistories(client);
  await pipeline(Readable.from(rowsOf(histories)), client.query(copyFrom('COPY bench_hold FROM STDIN')));
  await client.query(`CREATE INDEX ON bench_hold (kind, type, prefecture, from_day, until_day)`);
  await client.query('VACUUM ANALYZE bench_hold');
}

export async function dropDenormalisedTable(client: pg.Client): Promise<void> {
  await client.query('DROP TABLE IF EXISTS bench_hold');
}

async function readHistories(client: pg.Client): Promise<Map<number, LogEvent[]>> {
  const { rows } = await client.query<
    [number, number, number, number, number | null, number | null, number | null]
  >({
    text: `SELECT facility_id, id::int, kind, verb, day - DATE '1970-01-01', value, retracts::int
           FROM milestone_event WHERE facility_id IS NOT NULL`,
    rowMode: 'array',
  });
  const events = new Map<number, LogEvent[]>();
  for (const [facility, id, kind, verb, day, value, retracts] of rows) {
    const event = {
      id,
      kind,
      verb,
      day: day ?? ALWAYS,
      value: value ?? 0,
      retracts: retracts ?? 0,
    } as LogEvent;
    const known = events.get(facility);
    if (known) known.push(event);
    else events.set(facility, [event]);
  }
  return events;
}

function* rowsOf(facilities: Map<number, LogEvent[]>): Generator<string> {
  for (const [facility, events] of facilities) {
    const history = foldFacility(events);
    let rows = '';
    for (const kind of history.keys())
      if (kind <= KIND.OPERATING) rows += rowsOfKind(facility, kind, history);
    yield rows;
  }
}

function rowsOfKind(facility: number, kind: Kind, history: History): string {
  let rows = '';
  for (const open of history.get(KIND.REGISTERED) ?? []) {
    for (const span of history.get(kind)!) {
      const from = Math.max(open.from, span.from);
      const until = Math.min(open.until, span.until);
      if (from >= until) continue;
      const place = `${kind}\t${typeOfRegister(open.value)}\t${prefectureOfRegister(open.value)}`;
      rows += `${place}\t${dateOf(from)}\t${dateOf(until)}\t${facility}\n`;
    }
  }
  return rows;
}

function dateOf(day: number): string {
  if (day === ALWAYS) return '-infinity';
  return day === NEVER ? 'infinity' : isoFromDay(day);
}
