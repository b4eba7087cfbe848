import { ALWAYS, type Day } from '#calendar';
import { foldFacility, VERB } from '#rollout';
import type { ClientBase } from 'pg';
import { Cube } from '../cube/cube.js';
import { COLUMN_KINDS, SpanColumns } from '../cube/span-columns.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import { copyRows } from './copy-rows.js';
import { EventBatch } from './event-batch.js';
import { TimeSlice } from './time-slice.js';

/** Room for facilities that open while the process runs, so that few of them make the columns move. */
const SPARE_ROWS = 1024;

/** A guess; more of them cost a copy of the columns. */
const EVENTS_OF_FACILITY = 6;

export interface CubeSource {
  readonly directory: FacilityDirectory;
  readonly logBeganOn: Day;
  readonly today: Day;
  /** SQL after `FROM milestone_event e`: a join that leaves the events known, without parameters; empty: all. */
  readonly known: string;
  /** No facility will join (a past point of knowledge). */
  readonly closed: boolean;
}

/** Folds the events of a log, as far as they are known, into a cube. Breathes between chunks. */
export async function loadCube(client: ClientBase, source: CubeSource): Promise<Cube> {
  const { directory } = source;
  const events = await readEvents(client, source);
  const columns = await fold(events, directory.length, directory.length + (source.closed ? 0 : SPARE_ROWS));
  const cube = new Cube(columns, directory.length, source.logBeganOn, source.today);
  const slice = new TimeSlice();
  for (let row = 0; row < directory.length; row += 1) {
    cube.count(row);
    if (slice.isOver()) await slice.next();
  }
  cube.finish();
  return cube;
}

async function readEvents(client: ClientBase, { directory, known }: CubeSource): Promise<EventBatch> {
  const events = new EventBatch(1024 + EVENTS_OF_FACILITY * directory.length);
  const select = `SELECT e.facility_id, (e.kind + 32 * e.verb)::smallint,
      coalesce((e.day - date '1970-01-01'), ${ALWAYS})::smallint, coalesce(e.value, 0), e.id, coalesce(e.retracts, 0)
    FROM milestone_event e ${known} WHERE e.facility_id IS NOT NULL 
      AND (e.kind < ${COLUMN_KINDS} OR e.verb = ${VERB.RETRACT})`;
  await copyRows(client, select, (field) => {
    const row = directory.rowOf(field.int(0));
    // unknown: it joined after the directory's snapshot, so nothing of it was known at a past point
    if (row < 0) return;
    events.add(row, field.smallint(1), field.smallint(2), field.int(3), field.bigint(4), field.bigint(5));
  });
  events.sort(directory.length);
  return events;
}

async function fold(events: EventBatch, rows: number, capacity: number): Promise<SpanColumns> {
  const columns = new SpanColumns(capacity);
  const slice = new TimeSlice();
  const setOnly = columns.setOnly.bind(columns);
  for (let row = 0; row < rows; row += 1) {
    if (!events.visitIfPlain(row, setOnly)) columns.write(row, foldFacility(events.eventsOf(row)));
    if (slice.isOver()) await slice.next();
  }
  return columns;
}
