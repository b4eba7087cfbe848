import type { Day } from '#calendar';
import type { KnowledgePoint, RecordStatus, ViewPoint } from '../adoption.types.js';
import type { Cube } from '../cube/cube.js';
import type { AdoptionState } from '../feed/adoption-state.js';
import type { KnownCube } from '../feed/knowledge-cubes.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';

/** From where a question looks at the log: which day, and what was known. */
export interface Vantage {
  readonly directory: FacilityDirectory;
  /** What was known. */
  readonly cube: Cube;
  /** What is known now: scopes go by the present vendor, whatever day is asked for. */
  readonly now: Cube;
  readonly today: Day;
  readonly point: KnowledgePoint;
  readonly asOf: Day;
  readonly record: RecordStatus;
  /** Era and snapshot of the last poll; null: what was known at a past point changes no more. */
  readonly seen: string | null;
}

/** @param known null: as known now */
export function vantageOf(
  state: AdoptionState,
  known: KnownCube | null,
  now: Date,
  today: Day,
  asOf: ViewPoint['asOf'],
): Vantage {
  const point = known?.point ?? { id: null, kind: 'NOW', day: today, at: now, title: null };
  // what was known on a past day tells of that day unless another is asked for
  const day = asOf ?? Math.min(today, point.day);
  return {
    directory: state.directory,
    cube: known?.cube ?? state.cube,
    now: state.cube,
    today,
    point,
    asOf: day,
    record: recordOn(day, state.head.logBeganOn, today),
    seen: known ? null : `${state.head.era} ${state.head.snapshot}`,
  };
}

export function recordOn(day: Day, logBeganOn: Day, today: Day): RecordStatus {
  if (day < logBeganOn) return 'BEFORE_LOG';
  return day > today ? 'AFTER_TODAY' : 'RECORDED';
}
