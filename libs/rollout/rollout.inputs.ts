import type { Day } from '#calendar';
import type { Blocker, Milestone, Source } from './milestone.rules.js';
import type { MilestoneStatement } from './record.rules.js';
import type { RegisterChanges } from './registration.rules.js';

/** What every change of a facility names. */
export interface FacilityChange {
  /** 10 digits; a code the facility had before leads to it too. */
  readonly facilityCode: string;
  /** Facility version as read; given, a change in between is reported instead of written over. */
  readonly expectedVersion?: number | null;
  /** Where it comes from; only the ministry says it for somebody else. */
  readonly source?: Source | null;
}

export interface RecordMilestone extends FacilityChange, MilestoneStatement {
  /** Prerequisites stated in the same form; recorded with it, or not at all. */
  readonly alongside?: readonly MilestoneStatement[] | null;
}

export interface EndMilestone extends FacilityChange {
  readonly milestone: Milestone;
  /** First day on which it no longer holds. */
  readonly day: Day;
}

export interface RetractEvent extends FacilityChange {
  readonly event: number;
  readonly reason?: string | null;
}

/** `day` left out: today. */
export interface SetVendor extends FacilityChange {
  /** null: no vendor. */
  readonly vendorId: number | null;
  readonly day?: Day | null;
}

export interface SetPlannedMonth extends FacilityChange {
  /** yyyymm; null: the answer no longer stands. */
  readonly month: number | null;
  readonly day?: Day | null;
}

export interface SetBlocker extends FacilityChange {
  /** null: nothing holds it up any more. */
  readonly blocker: Blocker | null;
  readonly day?: Day | null;
  /** Kept in the log beside it, for everybody who may see the facility: no personal data. */
  readonly reason?: string | null;
}

export interface CloseFacility extends FacilityChange {
  /** First day on which it is closed. */
  readonly day: Day;
}

export interface AmendRegistration extends FacilityChange {
  readonly changes: RegisterChanges;
  readonly day?: Day | null;
}

export interface SucceedFacility extends FacilityChange {
  readonly newCode: string;
  /** First day of the new code. */
  readonly day: Day;
  readonly changes?: RegisterChanges | null;
}

/** A bulk becomes a batch, which can be undone as a whole. */
export interface NewBatch {
  readonly kind: 'IMPORT' | 'UPLOAD';
  readonly title: string;
}

/** A batch that is there already: one file may take several transactions. */
export interface OpenBatch {
  readonly id: number;
}
