import type { Both } from '../simulation/groups.rules.js';
import type { Bands } from '../simulation/tallies.rules.js';

export const SCENARIO_KINDS = [
  'VENDOR_CAPACITY',
  'SECOND_VENDOR',
  'PCS_EARLIER',
  'CONTACT_NOW',
  'HELP_DESK',
  'HOSPITALS_FIRST',
] as const;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];

/** One thing that is otherwise than it is. What a kind does not need is left out of account. */
export interface ScenarioChange {
  readonly kind: ScenarioKind;
  readonly vendorId?: number | null;
  /** JIS code; null: the whole country (CONTACT_NOW), else needed where the kind is about a prefecture. */
  readonly prefecture?: string | null;
  /** Facilities a business day: what the vendor, the second vendor or the help desk gets done. */
  readonly perBusinessDay?: number | null;
  /** Calendar days by which PCs come earlier. */
  readonly days?: number | null;
}

/** Beside the scenarios of the page: what one facility, or everybody who is ready, can do at once. */
export type Step =
  | { readonly step: 'START'; readonly vendorId: number | null }
  | { readonly step: 'CONTACT' | 'ORDER' | 'UNBLOCK'; readonly facilityId: number };

/** What a thread that holds a forecast is asked. */
export interface ScenarioQuestion {
  readonly changes: readonly ScenarioChange[];
  readonly steps: readonly Step[];
  /** Facility ids whose chances are asked for. */
  readonly facilities: readonly number[];
}

/** P10, P50, P90 and the mean of what a scenario adds by the target day, run against run of the same luck. */
export interface Gain {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

/** Share of the runs that reach it by the target day, 0 … 1; null: in nobody's queue. */
export interface Chance {
  readonly facilityId: number;
  readonly ready: number | null;
  readonly operating: number | null;
}

/** Bands at the days shown, as in a forecast; cumulative facilities. */
export interface ScenarioOutcome {
  /** Day offsets after the as-of day. */
  readonly offsets: readonly number[];
  /** By group of the simulation. */
  readonly groups: readonly Both<Bands>[];
  /** Only vendors that were drawn anew; one that is added is not among them. */
  readonly vendors: readonly { readonly vendor: number; readonly bands: Both<Bands> }[];
  readonly gain: Both<Gain>;
  readonly chances: readonly Chance[];
  /** Facilities of the history that a change is about. */
  readonly concerned: number;
}
