import type { Day } from '#calendar';

export interface SimulationSettings {
  readonly seed: number;
  readonly runs: number;
  /** Calendar days after the as-of day. */
  readonly horizon: number;
  readonly target: Day;
}
