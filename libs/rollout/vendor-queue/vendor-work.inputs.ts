import type { Day } from '#calendar';
import type { Blocker, Milestone } from '../milestone.rules.js';
import type { RolloutResult } from '../rollout-result.js';
import type { PassWhy } from './pass-reason.rules.js';
import type { Slot } from './visit-warning.rules.js';

/** One facility one stage on. */
export interface WorkStep {
  readonly facilityCode: string;
  readonly expectedVersion?: number | null;
  readonly milestone: Milestone;
  /** Left out: today. */
  readonly day?: Day | null;
  /** SETUP_SCHEDULED: the day promised; the visit that is there moves to it. */
  readonly visitOn?: Day | null;
  readonly technicianId?: number | null;
  readonly slot?: Slot | null;
}

export interface WorkSteps {
  readonly rows: readonly WorkStep[];
  /** For those of the rows that are passed forward by it. */
  readonly pass?: PassWhy | null;
}

export interface WorkBlockers {
  readonly rows: readonly { readonly facilityCode: string; readonly expectedVersion?: number | null }[];
  /** null: nothing is in the way any more. */
  readonly blocker: Blocker | null;
}

export interface WorkTakeBack {
  readonly rows: readonly { readonly facilityCode: string; readonly events: readonly number[] }[];
}

/** A visit was to be arranged while others, who contacted the vendor earlier, wait for theirs. */
export interface PassReasonProblem {
  readonly outcome: 'PASS_REASON_PROBLEM';
  readonly code: 'PASS_REASON_NEEDED';
  /** How many would be passed. */
  readonly overtaken: number;
}

/** One a row, in order. */
export type WorkResult = RolloutResult | PassReasonProblem;
