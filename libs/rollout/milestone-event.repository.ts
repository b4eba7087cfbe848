import { ALWAYS } from '#calendar';
import type { NewEvent } from './facility-case.rules.js';
import type { FacilityState } from './facility-state.rules.js';
import { columnsOf, columnsOfKinds, isDayColumn } from './state-columns.rules.js';
import type { SqlSession, Statement } from './sql-session.js';

/** What one transaction writes about one facility. */
export interface FacilityWrite {
  readonly facilityId: number;
  /** Version of the state row the decision was taken on. */
  readonly version: number;
  readonly state: FacilityState;
  readonly events: readonly (NewEvent & { readonly source: number })[];
}

/** Who writes, when, in which batch; the same for all events of one transaction. */
export interface Authorship {
  /** null: the system itself. */
  readonly accountId: number | null;
  readonly batchId: number | null;
  /** Domain clock. */
  readonly learntAt: Date;
}

const EVENT_TYPES = {
  facility_id: 'int',
  kind: 'smallint',
  verb: 'smallint',
  day: 'int',
  value: 'int',
  retracts: 'bigint',
  source: 'smallint',
  detail: 'jsonb',
};
const EVENT_COLUMNS = Object.keys(EVENT_TYPES) as (keyof typeof EVENT_TYPES)[];

/** Statements by the columns they change: a few dozen combinations, each planned once a connection. */
const statements = new Map<string, Statement>();

/**
 * Updates state rows and appends their events in one statement: rows are locked in facility order (no deadlock),
 * updated, and only then the events are inserted (a poll that sees the row's new version sees its events too).
 * Writes nothing and returns null when one of the rows has another version than the decision was taken on.
 * @returns event ids, in the order of the writes and their events
 */
export async function writeEvents(
  session: SqlSession,
  writes: readonly FacilityWrite[],
  by: Authorship,
): Promise<number[] | null> {
  const author = [by.learntAt, by.accountId, by.batchId];
  const columns = columnsOfKinds(writes.flatMap(({ events }) => events.map(({ kind }) => kind)));
  const one = writes.length === 1 && writes[0]!.events.length === 1;
  const values = one ? valuesOfOne(writes[0]!, columns) : valuesOfMany(writes, columns);
  const statement = statementFor(one ? 'one' : 'many', columns);
  const written = await session.rows<{ id: number }>(statement, [...author, ...values]);
  return written.length === 0 ? null : written.map((row) => row.id).sort((a, b) => a - b);
}

function statementFor(form: 'one' | 'many', columns: readonly string[]): Statement {
  const key = `${form} ${columns.join(' ')}`;
  const known = statements.get(key);
  if (known) return known;
  const text = form === 'one' ? writeOneText(columns) : writeManyText(columns);
  const statement = { name: `rollout-write-${form}-${statements.size}`, text };
  statements.set(key, statement);
  return statement;
}

function valuesOfOne(
  { facilityId, version, state, events }: FacilityWrite,
  changed: readonly string[],
): unknown[] {
  const columns = columnsOf(state);
  const event = eventColumns(facilityId, events[0]!);
  const detail = event['detail'] && JSON.stringify(event['detail']);
  return [
    version,
    ...EVENT_COLUMNS.map((column) => (column === 'detail' ? detail : event[column])),
    ...changed.map((column) => columns[column]),
  ];
}

function valuesOfMany(writes: readonly FacilityWrite[], changed: readonly string[]): unknown[] {
  const rows = writes.map(({ facilityId, version, state }) => {
    const columns = columnsOf(state);
    const entries = changed.map((column) => [column, columns[column]]);
    return { id: facilityId, version, ...Object.fromEntries(entries) };
  });
  const events = writes.flatMap(({ facilityId, events }) =>
    events.map((event) => eventColumns(facilityId, event)),
  );
  return [JSON.stringify(rows), JSON.stringify(events)];
}

function eventColumns(facilityId: number, event: FacilityWrite['events'][number]): Record<string, unknown> {
  const { day, detail } = event;
  return {
    ...event,
    facility_id: facilityId,
    day: day === ALWAYS ? null : day,
    detail: detail && withoutNul(detail),
  };
}

/** JSON of PostgreSQL cannot hold U+0000: one in a reason or a name would make the whole write fail. */
function withoutNul(detail: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(detail);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll('\0', '') : value]),
  );
}

/** The usual write: plain parameters cost PostgreSQL a third less than the JSON below. */
function writeOneText(columns: readonly string[]): string {
  const event = EVENT_COLUMNS.map((column, index) => [column, `$${index + 5}::${EVENT_TYPES[column]}`]);
  const state = columns.map((column, index) => [column, `$${index + 5 + EVENT_COLUMNS.length}::int`]);
  return `with updated as (
      update facility f set version = f.version + 1${assignments(Object.fromEntries(state))}
      where f.id = $5::int and f.version = $4::int returning f.id)
    ${insertText(Object.fromEntries(event))} from updated returning id`;
}

// JSON, not arrays: arrays of two and of ten rows are planned anew each time, because their length is guessed from
// the values; and one parameter is cheaper to send than thirty.
// All rows or none, locked in facility order whatever the plan of the update; a row that had to be waited for is
// compared again as it then is. The events wait for the count of the updated rows.
function writeManyText(changed: readonly string[]): string {
  const columns = ['id', 'version', ...changed].map((column) => `${column} int`);
  const state = Object.fromEntries(changed.map((column) => [column, `i.${column}`]));
  const event = Object.fromEntries(EVENT_COLUMNS.map((column) => [column, `e.${column}`]));
  const eventTypes = EVENT_COLUMNS.map((column) => `${column} ${EVENT_TYPES[column]}`);
  return `with input as materialized (select * from json_to_recordset($4::json) as i(${columns.join(', ')})),
    locked as materialized (
      select f.id from input i join facility f on f.id = i.id where f.version = i.version
      order by f.id for no key update of f),
    updated as (
      update facility f set version = f.version + 1${assignments(state)} from input i
      where f.id = i.id and (select count(*) from locked) = (select count(*) from input) returning f.id)
    ${insertText(event)}
    from rows from (json_to_recordset($5::json) as (${eventTypes.join(', ')}))
      with ordinality as e(${EVENT_COLUMNS.join(', ')}, place)
    where (select count(*) from updated) > 0
    order by e.place
    returning id`;
}

/** @param from SQL of each column's new value */
function assignments(from: Readonly<Record<string, string>>): string {
  const parts = Object.entries(from).map(([column, sql]) =>
    isDayColumn(column) ? `, ${column} = date '1970-01-01' + ${sql}` : `, ${column} = ${sql}`,
  );
  return parts.join('');
}

/** Up to the FROM. $1 … $3: when it was learnt, account, batch. */
function insertText(from: Readonly<Record<string, string>>): string {
  const values = EVENT_COLUMNS.map((column) =>
    column === 'day' ? `date '1970-01-01' + ${from[column]}` : from[column],
  );
  return `insert into milestone_event (${EVENT_COLUMNS.join(', ')}, learnt_at, account_id, batch_id)
    select ${values.join(', ')}, $1::timestamptz, $2::int, $3::int`;
}
