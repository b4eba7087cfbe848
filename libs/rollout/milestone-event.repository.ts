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

const DAY_COLUMNS = [
  'opened_on',
  'closed_on',
  'visit_on',
  'certificate_expires_on',
  ...MILESTONES.map((milestone) => `${milestone.toLowerCase()}_on`),
];
const NUMBER_COLUMNS = ['type', 'prefecture', 'vendor_id', 'planned_month', 'blocker', 'readers'];
const STATE_COLUMNS = [...NUMBER_COLUMNS, ...DAY_COLUMNS];

const WRITE: Statement = { name: 'rollout-write', text: writeText() };

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
  const events = writes.flatMap((write) =>
    write.events.map((event) => ({ facilityId: write.facilityId, ...event })),
  );
  const rows = await session.rows<{ id: string }>(WRITE, [
    writes.map((write) => write.facilityId),
    writes.map((write) => write.version),
    ...columnsOf(writes.map((write) => write.state)),
    events.map((event) => event.facilityId),
    events.map((event) => event.kind),
    events.map((event) => event.verb),
    events.map((event) => (event.day === ALWAYS ? null : event.day)),
    events.map((event) => event.value),
    events.map((event) => event.retracts),
    events.map((event) => event.source),
    events.map((event) => (event.detail ? JSON.stringify(event.detail) : null)),
    by.learntAt,
    by.accountId,
    by.batchId,
  ]);
  return rows.length === 0 ? null : rows.map((row) => Number(row.id)).sort((a, b) => a - b);
}

/** The state's columns in the order of STATE_COLUMNS. */
export function columnsOf(states: readonly FacilityState[]): (number | null)[][] {
  const numbers = states.map((s) => [s.type, s.prefecture, s.vendorId, s.plannedMonth, s.blocker, s.readers]);
  const days = states.map((s) => [
    s.openedOn,
    s.closedOn,
    s.visitOn,
    s.certificateExpiresOn,
    ...s.milestones,
  ]);
  return STATE_COLUMNS.map((_, column) =>
    states.map((_s, row) => [...numbers[row]!, ...days[row]!][column] ?? null),
  );
}

/** Select list that reads the same columns back as numbers, for comparing row and log. */
export const STATE_SELECT: string = [
  ...NUMBER_COLUMNS.map((column) => `f.${column}`),
  ...DAY_COLUMNS.map((column) => `f.${column} - date '1970-01-01'`),
].join(', ');

function writeText(): string {
  const parameter = (index: number): string => `$${index}`;
  const stateParameters = STATE_COLUMNS.map((_, index) => `${parameter(index + 3)}::int[]`);
  const e = STATE_COLUMNS.length + 3;
  const assignments = [
    ...NUMBER_COLUMNS.map((column) => `${column} = i.${column}`),
    ...DAY_COLUMNS.map((column) => `${column} = date '1970-01-01' + i.${column}`),
  ];
  return `with input as materialized (
      select * from unnest($1::int[], $2::int[], ${stateParameters.join(', ')})
        as i(id, version, ${STATE_COLUMNS.join(', ')})),
    locked as materialized (
      select f.id, f.version from facility f where f.id = any($1) order by f.id for no key update),
    fresh as materialized (
      select count(*) = cardinality($1::int[]) as ok from input i join locked l on l.id = i.id and l.version = i.version),
    updated as (
      update facility f set version = f.version + 1, ${assignments.join(', ')}
      from input i where f.id = i.id and (select ok from fresh) returning f.id)
    insert into milestone_event
      (facility_id, kind, verb, day, value, retracts, source, detail, learnt_at, account_id, batch_id)
    select e.facility_id, e.kind, e.verb, date '1970-01-01' + e.day, e.value, e.retracts, e.source, e.detail,
      $${e + 8}::timestamptz, $${e + 9}::int, $${e + 10}::int
    from unnest($${e}::int[], $${e + 1}::smallint[], $${e + 2}::smallint[], $${e + 3}::int[], $${e + 4}::int[],
        $${e + 5}::bigint[], $${e + 6}::smallint[], $${e + 7}::jsonb[])
      with ordinality as e(facility_id, kind, verb, day, value, retracts, source, detail, place)
    join updated u on u.id = e.facility_id
    order by e.place
    returning id`;
}
