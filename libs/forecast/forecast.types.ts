import type { KnowledgePoint, RecordStatus } from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { PlannedMonths } from './fit/planned-months.rules.js';
import type { Growth } from './fit/growth.rules.js';
import type { Outlook } from './outlook/queue-outlook.rules.js';
import type { LeadTime } from './run/forecast-result.js';

export type ForecastGroup = 'NATION' | 'TYPE' | 'PREFECTURE' | 'VENDOR';
export type ForecastMilestone = 'READY' | 'OPERATING';

/** How a forecast came to be. */
export interface ForecastOrigin {
  readonly asOf: Day;
  readonly computedAt: Date;
  /** The log has changed since; a newer one is being computed. */
  readonly outdated: boolean;
  readonly seed: number;
  readonly runs: number;
  readonly targetDay: Day;
  readonly growth: Growth;
  readonly plans: PlannedMonths;
  readonly leadTimes: readonly LeadTime[];
}

/** Columns by day; cumulative facilities. */
export interface ForecastSeries {
  readonly type: FacilityType | null;
  readonly prefecture: string | null;
  readonly vendorId: number | null;
  /** Reached by the as-of day, as far as it is known: late reports make the first day's band. */
  readonly now: number;
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
  /** Planned for the target month or earlier, and the share of the runs that reach as many by the target day; null: by vendor. */
  readonly plannedByTarget: number | null;
  readonly planChance: number | null;
}

export interface Forecast {
  readonly record: RecordStatus;
  readonly asKnownOn: KnowledgePoint;
  /** null: the first one is being made; ask again in some ten seconds. */
  readonly origin: ForecastOrigin | null;
  readonly milestone: ForecastMilestone;
  /** The as-of day, every Sunday after it, and the target day; none while the first one is being made. */
  readonly days: readonly Day[];
  readonly series: readonly ForecastSeries[];
}

export interface VendorPaces {
  readonly origin: ForecastOrigin | null;
  readonly rows: readonly VendorPace[];
}

/** What was seen of a vendor, and what is made of it. Unit: facilities. */
export interface VendorPace {
  readonly vendorId: number;
  readonly queue: number;
  readonly done: number;
  readonly exposedDays: number;
  /** A business day. */
  readonly pace: number;
  readonly priorPace: number;
  readonly priorShare: number;
  /** When as many are set up as stand in the queue, P10, P50 and P90; null: later than the horizon, or nobody waits. */
  readonly finish: readonly [Day | null, Day | null, Day | null];
  /** Mean chance of the queue to be ready by the target day; null: nobody waits. */
  readonly chance: number | null;
}

export interface FacilitiesQuestion {
  readonly vendorId: number | null;
  readonly type: FacilityType | null;
  /** JIS code. */
  readonly prefecture: string | null;
  /** null: all, the likely first. */
  readonly outlook: Outlook | null;
  readonly first: number;
  readonly skip: number;
}

/** Facilities in queues; see Outlook. */
export interface ForecastFacilities {
  readonly origin: ForecastOrigin | null;
  readonly counts: readonly { readonly outlook: Outlook; readonly count: number }[];
  readonly rows: readonly {
    readonly facilityId: number;
    readonly ready: ExpectedDays;
    readonly outlook: Outlook;
  }[];
}

/** P10, P50 and P90; null: later than the horizon. */
export interface ExpectedDays {
  readonly p10: Day | null;
  readonly p50: Day | null;
  readonly p90: Day | null;
  /** Share of the runs that reach it by the target day, 0 … 1. */
  readonly chance: number;
}

export interface FacilityForecast {
  readonly origin: ForecastOrigin | null;
  readonly facilityId: number;
  /** null: is ready, or in no vendor's queue. */
  readonly ready: ExpectedDays | null;
  /** null: operating, or in no vendor's queue. */
  readonly operating: ExpectedDays | null;
}

/** A forecast of a past day beside what became of it; facilities that reached the milestone after the day. */
export interface PastForecast {
  readonly origin: Day;
  readonly weeks: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly actual: number;
  readonly inBand: boolean;
}

/** All vendors and origins at one horizon. */
export interface Coverage {
  readonly weeks: number;
  /** Pairs of vendor and origin, and those that fell into P10 to P90. */
  readonly cases: number;
  readonly inBand: number;
  /** The same in percent, rounded half up to 0.1; null: no cases. */
  readonly inBandRate: number | null;
  /** Mean distance of P50 from what became, in facilities, and the mean of what became. */
  readonly meanError: number;
  /** Mean of P50 less what became: above 0 the forecasts were too high. */
  readonly bias: number;
  readonly meanActual: number;
}

export interface ForecastScores {
  /** null: being made; ask again in half a minute. */
  readonly asOf: Day | null;
  readonly past: readonly PastForecast[];
  readonly coverage: readonly Coverage[];
}
