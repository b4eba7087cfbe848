import { ALWAYS, type Day } from '#calendar';
import { caseOf, type FacilityCase, type SaidEvent } from './facility-case.rules.js';
import type { Kind, Verb } from './milestone.rules.js';
import type { SqlSession } from './sql-session.js';

/** A facility as the log and its state row have it at one instant. */
export interface FacilityFile {
  readonly facility: FacilityCase;
  readonly version: number;
  readonly vendorId: number | null;
}

export interface Files {
  readonly byCode: ReadonlyMap<string, FacilityFile>;
  readonly byId: ReadonlyMap<number, FacilityFile>;
  readonly logBeganOn: Day;
}

/** id, kind, verb, day, value, retracts, source; as the statements of this library select them. */
type EventColumns = [number, Kind, Verb, Day, number, number, number];
interface FileRow {
  code: string | null;
  id: number;
  version: number;
  vendor_id: number | null;
  log_began_on: Day;
  events: string | null;
}

// JSON, not an array: the length of an array is guessed from its values, so that every read would be planned anew.
const ASKED = 'json_array_elements_text($1::json) as asked';
// A code leads to the facility that has it, else to the one that had it last.
const holderOf = (
  code: string,
): string => `(select c.facility_id from facility_code c where c.code = ${code}::bpchar
  order by c.valid_until desc nulls first limit 1)`;
const NAMED = `(select asked as code, ${holderOf('asked')} as facility_id from ${ASKED})`;
/**
 * {@link EventColumns} of facility `f` as one text column, for {@link eventsOf}: one row a facility, and JSON.parse is
 * the cheapest way into Node. Put together as text, which costs PostgreSQL half of what its own JSON functions do.
 */
export const EVENTS_COLUMN = `(
  select string_agg(concat_ws(',', e.id, e.kind, e.verb, coalesce(e.day - date '1970-01-01', ${ALWAYS}),
    coalesce(e.value, 0), coalesce(e.retracts, 0), e.source), '],[') from milestone_event e where e.facility_id = f.id)
  as events`;
const COLUMNS = `f.id, f.version, f.vendor_id,
  (select log_began_on - date '1970-01-01' from instance) as log_began_on, ${EVENTS_COLUMN}`;

const READ_BY_CODE = {
  name: 'rollout-read-by-code',
  text: `select n.code, ${COLUMNS} from ${NAMED} n join facility f on f.id = n.facility_id`,
};
/** The usual read: a plain parameter costs PostgreSQL a third less than the list above. */
const READ_ONE = {
  name: 'rollout-read-one',
  text: `select $1::text as code, ${COLUMNS} from facility f where f.id = ${holderOf('$1')}`,
};
const READ_BY_ID = {
  name: 'rollout-read-by-id',
  text: `select null as code, ${COLUMNS} from facility f where f.id in (select asked::int from ${ASKED})`,
};
// NO KEY UPDATE: checks of foreign keys onto the row (enquiries, visits) need not wait for it.
const LOCK_BY_CODE = {
  name: 'rollout-lock-by-code',
  text: `select f.id from facility f where f.id in (select n.facility_id from ${NAMED} n)
    order by f.id for no key update`,
};
const LOCK_BY_ID = {
  name: 'rollout-lock-by-id',
  text: `select f.id from facility f where f.id in (select asked::int from ${ASKED})
    order by f.id for no key update`,
};

/** State rows and all their events, in one statement, so that the two are of one instant. */
export async function readByCode(session: SqlSession, codes: readonly string[]): Promise<Files> {
  const rows =
    codes.length === 1
      ? await session.rows<FileRow>(READ_ONE, [codes[0]])
      : await session.rows<FileRow>(READ_BY_CODE, [JSON.stringify(codes)]);
  return filesOf(rows);
}

export async function readById(session: SqlSession, ids: readonly number[]): Promise<Files> {
  return filesOf(await session.rows<FileRow>(READ_BY_ID, [JSON.stringify(ids)]));
}

/** Locks state rows in facility order. A statement of its own: what is read after it sees what it waited for. */
export async function lockByCode(session: SqlSession, codes: readonly string[]): Promise<void> {
  await session.rows(LOCK_BY_CODE, [JSON.stringify(codes)]);
}

export async function lockById(session: SqlSession, ids: readonly number[]): Promise<void> {
  await session.rows(LOCK_BY_ID, [JSON.stringify(ids)]);
}

function filesOf(rows: readonly FileRow[]): Files {
  const byId = new Map<number, FacilityFile>();
  const byCode = new Map<string, FacilityFile>();
  for (const row of rows) {
    const file = byId.get(row.id) ?? {
      facility: caseOf(row.id, eventsOf(row.events)),
      version: row.version,
      vendorId: row.vendor_id,
    };
    byId.set(row.id, file);
    if (row.code !== null) byCode.set(row.code, file);
  }
  return { byId, byCode, logBeganOn: rows[0]?.log_began_on ?? 0 };
}

/** The events of {@link EVENTS_COLUMN} in order of id; null: none. */
export function eventsOf(column: string | null): SaidEvent[] {
  const events = JSON.parse(`[${column === null ? '' : `[${column}]`}]`) as EventColumns[];
  return events
    .map(([id, kind, verb, day, value, retracts, source]) => ({
      id,
      kind,
      verb,
      day,
      value,
      retracts,
      source,
    }))
    .sort((a, b) => a.id - b.id);
}
