import { ALWAYS } from '#calendar';
import { phoneDigits, searchText } from '#facility';
import type { Kind, LogEvent, Verb } from '#rollout';
import type { ClientBase } from 'pg';
import type { DirectoryEntry } from '../registry/facility-directory.js';
import { HEAD_COLUMNS, HEAD_WIDTH, headOf, type FeedHead } from './feed-head.js';

/** With more facilities changed since the last poll (an import), loading everything anew is quicker. */
export const MOST_CHANGES = 20_000;

export interface ChangedFacility {
  readonly id: number;
  /** All of them, not only the new ones. */
  readonly events: LogEvent[];
  /** Its entry in the register may have changed: code, name. */
  readonly registered: boolean;
}

export interface Poll {
  readonly head: FeedHead;
  readonly changed: readonly ChangedFacility[];
}

// One statement, so one snapshot: the events it finds and the snapshot it returns belong together. Plain `id > last` or
// `xid >= xmin` lost or doubled cells under concurrent writers.
const POLL = `
  WITH changed AS MATERIALIZED (
    SELECT n.facility_id, bool_or(n.kind = 0) AS registered FROM milestone_event n
    WHERE n.era = $1::smallint AND n.xid >= pg_snapshot_xmin($2::pg_snapshot)
      AND NOT pg_visible_in_snapshot(n.xid, $2::pg_snapshot) AND n.facility_id IS NOT NULL
    GROUP BY n.facility_id LIMIT ${MOST_CHANGES + 1})
  SELECT ${HEAD_COLUMNS}, c.facility_id, c.registered, e.id, e.kind, e.verb, e.day - date '1970-01-01', e.value, e.retracts
  FROM instance i LEFT JOIN (changed c JOIN milestone_event e ON e.facility_id = c.facility_id) ON true`;

// The statement is prepared once; without these its general plan would read the whole log.
export const POLL_SETTINGS = [
  'SET enable_seqscan = off',
  'SET enable_bitmapscan = off',
  'SET enable_hashjoin = off',
  'SET enable_mergejoin = off',
  'SET jit = off',
].join('; ');

const RAW = { getTypeParser: () => (text: string) => text };

type Row = (string | null)[];

/** What became visible since `last`; null: the database has no instance row (nothing is loaded into it yet). */
export async function poll(client: ClientBase, last: FeedHead): Promise<Poll | null> {
  const { rows } = await client.query<Row>({
    name: 'adoption-feed',
    text: POLL,
    values: [last.era, last.snapshot],
    rowMode: 'array',
    types: RAW as never,
  });
  const [first] = rows;
  if (!first) return null;
  return { head: headOf(first), changed: first[HEAD_WIDTH] === null ? [] : changedFacilities(rows) };
}

export async function readHead(client: ClientBase): Promise<FeedHead | null> {
  const text = `SELECT ${HEAD_COLUMNS} FROM instance i`;
  const { rows } = await client.query<Row>({ text, rowMode: 'array', types: RAW as never });
  return rows[0] ? headOf(rows[0]) : null;
}

function changedFacilities(rows: readonly Row[]): ChangedFacility[] {
  const byId = new Map<number, ChangedFacility>();
  for (const row of rows) {
    const id = Number(row[HEAD_WIDTH]);
    let facility = byId.get(id);
    if (!facility) byId.set(id, (facility = { id, events: [], registered: row[HEAD_WIDTH + 1] === 't' }));
    facility.events.push(eventOf(row));
  }
  return [...byId.values()];
}

function eventOf(row: Row): LogEvent {
  const [id, kind, verb, day, value, retracts] = row.slice(HEAD_WIDTH + 2);
  return {
    id: Number(id),
    kind: Number(kind) as Kind,
    verb: Number(verb) as Verb,
    day: day == null ? ALWAYS : Number(day),
    value: Number(value ?? 0),
    retracts: Number(retracts ?? 0),
  };
}

const ENTRY = `SELECT f.id, f.code, f.name, coalesce(f.phone, '') AS phone,
    ARRAY(SELECT c.code FROM facility_code c WHERE c.facility_id = f.id AND c.valid_until IS NOT NULL) AS earlier
  FROM facility f WHERE f.id = ANY($1)`;

/** Code and name of facilities, as they are now. */
export async function readEntries(client: ClientBase, ids: readonly number[]): Promise<DirectoryEntry[]> {
  const { rows } = await client.query<{
    id: number;
    code: string;
    name: string;
    phone: string;
    earlier: string[];
  }>(ENTRY, [ids]);
  return rows.map(({ id, code, name, phone, earlier }) => ({
    id,
    code,
    name: searchText(name),
    phone: phoneDigits(phone),
    earlierCodes: earlier,
  }));
}
