import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Blocker, Milestone, Stage } from '../milestone.rules.js';
import type { ExpectedRange, QueuePace } from './expected-range.rules.js';
import type { PassReason } from './pass-reason.rules.js';
import type { Slot } from './visit-warning.rules.js';
import type { Party, WorkFilter } from './work-row.rules.js';

/** A facility of a vendor with its visit, if any. */
export interface VisitedFacility {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly type: FacilityType;
  /** "01" … "47". */
  readonly prefecture: string;
  readonly municipality: string;
  readonly phone: string | null;
  readonly stage: Stage;
  readonly blocker: Blocker | null;
  /** 訪問予定日: what the vendor promised. */
  readonly visitOn: Day | null;
  readonly slot: Slot | null;
  readonly technicianId: number | null;
  readonly technicianName: string | null;
  /** Bit i: closed on weekday i, 0 Sunday. */
  readonly closedWeekdays: number;
}

export interface QueuePassed {
  readonly reason: PassReason;
  readonly note: string;
  readonly at: Date;
  /** Name of the person. */
  readonly by: string;
}

/** A row of a vendor's queue. */
export interface WorkRow extends VisitedFacility {
  /** 1: next. null: no longer in the queue. */
  readonly position: number | null;
  readonly contactPosition: number | null;
  readonly contactedOn: Day | null;
  /** Calendar days since the contact with this vendor. */
  readonly waitingDays: number | null;
  readonly passed: QueuePassed | null;
  readonly blockedBy: Party | null;
  /** 見込み時期: computed, never a promise. null: nothing to reckon with. */
  readonly expected: ExpectedRange | null;
  /** Will hardly be ready by {@link WorkQueue.targetDay}: by its visit day, else by the end of the range. */
  readonly late: boolean;
  /** What one key records; null: not the vendor's to say. */
  readonly next: Milestone | null;
  /** All the vendor can record now. */
  readonly sayable: readonly Milestone[];
}

export interface WorkCount {
  readonly filter: WorkFilter;
  readonly count: number;
}
export interface BlockedCount {
  readonly party: Party;
  readonly count: number;
}

export interface PaceSeen {
  /** Facilities that became ready in the last 28 and 56 days. */
  readonly ready4: number;
  readonly ready8: number;
  readonly workingDays4: number;
  readonly workingDays8: number;
  readonly weeklyCapacity: number | null;
  /** null: nothing was done, so that nothing can be reckoned. */
  readonly pace: QueuePace | null;
}

export interface WorkQueue {
  readonly vendorId: number;
  readonly vendorName: string;
  readonly today: Day;
  readonly targetDay: Day;
  readonly seen: PaceSeen;
  readonly method: string;
  /** Over the whole queue, whatever is asked for. */
  readonly counts: readonly WorkCount[];
  readonly blockedBy: readonly BlockedCount[];
  /** Rows that match, and those of them asked for. */
  readonly matching: number;
  readonly rows: readonly WorkRow[];
  /** How far the log was seen at least, as the board's lists say it: who holds the queue asks what changed since. */
  readonly logSeen: string;
}

export interface WorkQuestion {
  readonly vendorId?: number | null;
  readonly filter: WorkFilter;
  /** Blocked, and this party has to act. */
  readonly blockedBy?: Party | null;
  /** JIS code. */
  readonly prefecture?: string | null;
  /** Part of a name, code or municipality. */
  readonly search?: string | null;
  readonly first: number;
  readonly skip: number;
}
