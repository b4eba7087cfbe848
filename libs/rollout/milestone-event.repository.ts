import { ALWAYS } from '#calendar';
import type { NewEvent } from './facility-case.rules.js';
import type { FacilityState } from './facility-state.rules.js';
import { MILESTONES } from './milestone.rules.js';
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

const MILESTONE_COLUMNS = MILESTONES.map((milestone) => `${milestone.toLowerCase()}_on`);
const DAY_COLUMNS = ['opened_on', 'closed_on', 'visit_on', 'certificate_expires_on', ...MILESTONE_COLUMNS];
const NUMBER_COLUMNS = ['type', 'prefecture', 'vendor_id', 'planned_month', 'blocker', 'readers'];

// One row needs no order; its version is looked at again under the lock that the update itself takes.
const ONE_ROW = {
  before: '',
  condition: 'f.version = i.version',
};
// All rows or none, locked in facility order whatever the plan of the update.
const ROWS_IN_ORDER = {
  before: `locked as materialized (
      select f.id, f.version from facility f where f.id in (select id from input) order by f.id for no key update),
    fresh as materialized (
      select count(*) = (select count(*) from input) as ok
      from input i join locked l on l.id = i.id and l.version = i.version),`,
  condition: '(select ok from fresh)',
};

const WRITE_ONE: Statement = { name: 'rollout-write-one', text: writeText(ONE_ROW) };
const WRITE_MANY: Statement = { name: 'rollout-write-many', text: writeText(ROWS_IN_ORDER) };

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
  const rows = writes.map(({ facilityId, version, state }) => ({
    id: facilityId,
    version,
    ...columnsOf(state),
  }));
  const events = writes.flatMap(({ facilityId, events }) =>
    events.map(({ day, detail, ...event }) => ({
      facility_id: facilityId,
      day: day === ALWAYS ? null : day,
      detail: detail && withoutNul(detail),
      ...event,
    })),
  );
  const written = await session.rows<{ id: string }>(writes.length === 1 ? WRITE_ONE : WRITE_MANY, [
    JSON.stringify(rows),
    JSON.stringify(events),
    by.learntAt,
    by.accountId,
    by.batchId,
  ]);
  return written.length === 0 ? null : written.map((row) => Number(row.id)).sort((a, b) => a - b);
}

/** JSON of PostgreSQL cannot hold U+0000: one in a reason or a name would make the whole write fail. */
function withoutNul(detail: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(detail);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll('\0', '') : value]),
  );
}

/** The state by column of the row; days as days since 1970. */
export function columnsOf(state: FacilityState): Record<string, number | null> {
  const columns: Record<string, number | null> = {
    type: state.type,
    prefecture: state.prefecture,
    vendor_id: state.vendorId,
    planned_month: state.plannedMonth,
    blocker: state.blocker,
    readers: state.readers,
    opened_on: state.openedOn,
    closed_on: state.closedOn,
    visit_on: state.visitOn,
    certificate_expires_on: state.certificateExpiresOn,
  };
  MILESTONE_COLUMNS.forEach((column, index) => (columns[column] = state.milestones[index] ?? null));
  return columns;
}

/** Select list that reads the same columns back as one object, for comparing row and log. */
export const STATE_SELECT = `json_build_object(${[
  ...NUMBER_COLUMNS.map((column) => `'${column}', f.${column}`),
  ...DAY_COLUMNS.map((column) => `'${column}', f.${column} - date '1970-01-01'`),
].join(', ')})`;

// JSON, not arrays: arrays of one and of ten rows are planned anew each time, because their length is guessed from
// the values; and one parameter is cheaper to send than thirty.
function writeText({ before, condition }: typeof ONE_ROW): string {
  const assignments = [
    ...NUMBER_COLUMNS.map((column) => `${column} = i.${column}`),
    ...DAY_COLUMNS.map((column) => `${column} = date '1970-01-01' + i.${column}`),
  ];
  const columns = ['id', 'version', ...NUMBER_COLUMNS, ...DAY_COLUMNS].map((column) => `${column} int`);
  return `with input as materialized (select * from json_to_recordset($1::json) as i(${columns.join(', ')})),
    ${before}
    updated as (
      update facility f set version = f.version + 1, ${assignments.join(', ')}
      from input i where f.id = i.id and ${condition} returning f.id)
    insert into milestone_event
      (facility_id, kind, verb, day, value, retracts, source, detail, learnt_at, account_id, batch_id)
    select e.facility_id, e.kind, e.verb, date '1970-01-01' + e.day, e.value, e.retracts, e.source, e.detail,
      $3::timestamptz, $4::int, $5::int
    from rows from (json_to_recordset($2::json) as (facility_id int, kind smallint, verb smallint, day int, value int,
        retracts bigint, source smallint, detail jsonb))
      with ordinality as e(facility_id, kind, verb, day, value, retracts, source, detail, place)
    join updated u on u.id = e.facility_id
    order by e.place
    returning id`;
}
