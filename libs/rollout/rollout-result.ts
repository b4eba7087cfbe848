import type { RefusalCode, WarningCode } from './rollout-code.js';
import type { Milestone } from './milestone.rules.js';

/** It stands in the log: newly, or because the same was said before (`repeated`). */
export interface MilestoneRecorded {
  readonly outcome: 'RECORDED';
  readonly facilityId: number;
  /** Version of the state row after the write. */
  readonly version: number;
  /** The event that says it. */
  readonly event: number;
  /** Every event this wrote, oldest first; empty when it was said before. */
  readonly events: readonly number[];
  readonly repeated: boolean;
  readonly warnings: readonly WarningCode[];
}

/** Prerequisites are missing (and were not stated in the same form), or came only after the day stated. */
export interface MilestoneOrderProblem {
  readonly outcome: 'ORDER_PROBLEM';
  readonly code: 'PREREQUISITE_MISSING' | 'DAY_BEFORE_PREREQUISITE';
  readonly missing: readonly Milestone[];
}

/** Fields of the inputs a problem can be about. */
export type InputField =
  | 'facilityCode'
  | 'milestone'
  | 'day'
  | 'value'
  | 'vendor'
  | 'month'
  | 'event'
  | 'code'
  | 'name'
  | 'capacity'
  | 'reason'
  | 'setUpAndTested'
  | 'phone'
  | 'email'
  | 'postalCode'
  | 'address'
  | 'amount'
  | 'claim'
  | 'technician'
  | 'area'
  | 'prefecture';

export interface InputProblem {
  readonly outcome: 'INPUT_PROBLEM';
  readonly code: RefusalCode;
  readonly field: InputField;
}

export interface StaleVersionProblem {
  readonly outcome: 'STALE_VERSION_PROBLEM';
  readonly code: 'STALE_VERSION';
  readonly currentVersion: number;
}

/** Absent or out of scope: the two look the same. */
export interface NotFoundProblem {
  readonly outcome: 'NOT_FOUND_PROBLEM';
  readonly code:
    | 'FACILITY_NOT_FOUND'
    | 'EVENT_NOT_FOUND'
    | 'BATCH_NOT_FOUND'
    | 'VENDOR_NOT_FOUND'
    | 'TECHNICIAN_NOT_FOUND';
}

export type RolloutProblem = MilestoneOrderProblem | InputProblem | StaleVersionProblem | NotFoundProblem;
export type RolloutResult = MilestoneRecorded | RolloutProblem;

/** What an undo did; the facilities left out had something newer said about them. */
export interface BatchUndone {
  readonly outcome: 'UNDONE';
  /** The batch that was undone. */
  readonly batch: number;
  /** The batch of the retractions, to undo the undo; null when there was nothing to retract. */
  readonly undoBatch: number | null;
  readonly retracted: number;
  readonly leftOut: readonly number[];
}
export type UndoBatchResult = BatchUndone | NotFoundProblem;

export interface CapacityRecorded {
  readonly outcome: 'CAPACITY_RECORDED';
  readonly vendorId: number;
  readonly event: number;
  readonly repeated: boolean;
}
export type CapacityResult = CapacityRecorded | InputProblem | NotFoundProblem;

export function inputProblem(field: InputField, code: RefusalCode): InputProblem {
  return { outcome: 'INPUT_PROBLEM', code, field };
}

export function notFound(code: NotFoundProblem['code']): NotFoundProblem {
  return { outcome: 'NOT_FOUND_PROBLEM', code };
}
