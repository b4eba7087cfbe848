import type { Day } from '#calendar';
import { VERB } from '#rollout';
import type { ClientBase } from 'pg';
import { Cube } from '../cube/cube.js';
import { SIDE_KIND } from '../cube/ended-spans.js';
import { COLUMN_KINDS, SpanColumns } from '../cube/span-columns.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import { readEventGroups } from './event-group.js';
import { foldGroups } from './fold-groups.js';
import { TimeSlice } from './time-slice.js';

/** Room for facilities that open while the process runs, so that few of them make the columns move. */
const SPARE_ROWS = 1024;

const CONCERNS_A_CUBE = `e.facility_id IS NOT NULL AND (e.kind < ${COLUMN_KINDS} OR e.kind = ${SIDE_KIND} OR e.verb = ${VERB.RETRACT})`;

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
  const { directory, known, closed } = source;
  const groups = await readEventGroups(client, `milestone_event e ${known} WHERE ${CONCERNS_A_CUBE}`);
  const columns = new SpanColumns(directory.length + (closed ? 0 : SPARE_ROWS));
  // unknown: it joined after the directory's snapshot, so nothing of it was known at a past point
  await foldGroups(groups, directory, columns);
  const cube = new Cube(columns, directory.length, source.logBeganOn, source.today);
  const slice = new TimeSlice();
  for (let row = 0; row < directory.length; row += 1) {
    cube.count(row);
    if (slice.isOver()) await slice.next();
  }
  cube.finish();
  return cube;
}
