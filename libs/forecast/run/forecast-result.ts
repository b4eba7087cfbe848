import type { Day } from '#calendar';
import type { Growth } from '../fit/growth.rules.js';
import type { Known } from '../history/load-history.js';
import type { PlannedMonths } from '../fit/planned-months.rules.js';
import type { Bands, FacilityOutcomes } from '../simulation/tallies.rules.js';
import type { Both } from '../simulation/groups.rules.js';

/** What a forecast is made of; the same job over the same log gives the same numbers. */
export interface ForecastJob {
  readonly asOf: Day;
  readonly known: Known;
  readonly seed: number;
  readonly runs: number;
  /** Calendar days after the as-of day. */
  readonly horizon: number;
  readonly target: Day;
  /** By prefecture, 1 … 47. */
  readonly regions: readonly number[];
}

/** A vendor as the forecast sees it. Unit: facilities. */
export interface VendorOutlook {
  /** 0: set up without a vendor. */
  readonly vendor: number;
  readonly queue: number;
  /** Set up in the last twelve weeks, and business days on which it could have. */
  readonly done: number;
  readonly exposedDays: number;
  /** Facilities a business day: estimated, and what its size and region alone would say. */
  readonly pace: number;
  readonly priorPace: number;
  /** 0 … 1: how much of the estimate is prior. */
  readonly priorShare: number;
  /** Of those that contacted it, reached by the as-of day as far as it is known. */
  readonly before: Both<number>;
  readonly bands: Both<Bands>;
}

/** A lead time as estimated, in calendar days; null: more than half, or a tenth, never finish within what was seen. */
export interface LeadTime {
  readonly step: 'ORDER' | 'DELIVERY' | 'BLOCKER' | 'START';
  readonly median: number | null;
  readonly p90: number | null;
  readonly cases: number;
  readonly finished: number;
}

export interface ForecastResult {
  readonly job: ForecastJob;
  /** By group of the simulation. */
  readonly groups: readonly Both<Bands>[];
  /** By group: reached by the as-of day as far as it is known. */
  readonly before: Both<Int32Array>;
  /** By group: what each run has reached by the target day, ascending. */
  readonly atTarget: readonly Both<Int32Array>[];
  readonly vendors: readonly VendorOutlook[];
  /** By row: facility id, its vendor (0: none), type and prefecture on the as-of day, and what comes of it. */
  readonly facility: Int32Array;
  readonly vendor: Int32Array;
  readonly type: Uint8Array;
  readonly prefecture: Uint8Array;
  readonly outcomes: Both<FacilityOutcomes>;
  readonly growth: Growth;
  readonly plans: PlannedMonths;
  readonly leadTimes: readonly LeadTime[];
}
