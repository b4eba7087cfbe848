import type { Day } from '#calendar';
import { maySay } from '../may-say.rules.js';
import {
  KIND,
  milestoneBit,
  MILESTONES,
  MILESTONE_GRAPH,
  type Blocker,
  type Milestone,
  type Stage,
} from '../milestone.rules.js';

/** Whose turn it is to take away what is in the way. */
export const PARTIES = ['FACILITY', 'MAKER', 'SUPPLIER', 'CARRIER', 'ISSUER', 'US', 'OTHER'] as const;
export type Party = (typeof PARTIES)[number];

/** Who has to act for a 滞留理由 to go away. US: the vendor whose queue it is. */
export const BLOCKED_BY: Readonly<Record<Blocker, Party>> = {
  PC: 'SUPPLIER',
  ROUTER: 'SUPPLIER',
  LINE: 'CARRIER',
  CERTIFICATE: 'ISSUER',
  QUOTATION: 'FACILITY',
  READER: 'MAKER',
  STAFF: 'FACILITY',
  VENDOR_CAPACITY: 'US',
  OTHER: 'OTHER',
};

/** What a vendor records; derived, so that it says no more than it may. */
const VENDOR_SAYS: readonly Milestone[] = MILESTONES.filter((milestone) =>
  maySay({ role: 'VENDOR', vendorId: 0, accountId: 0 }, KIND[milestone]),
);

/** Milestones that a vendor can record now, in the order of the way: not met, and what they stand on is. */
export function sayableNow(mask: number): Milestone[] {
  return VENDOR_SAYS.filter(
    (milestone) =>
      (mask & milestoneBit(milestone)) === 0 &&
      MILESTONE_GRAPH[milestone].requires.every((required) => (mask & milestoneBit(required)) !== 0),
  );
}

/** What one key records: the next stage where it is the vendor's to say, else null. */
export function nextStep(stage: Stage, mask: number): Milestone | null {
  return sayableNow(mask).find((milestone) => milestone === stage) ?? null;
}

/** What the counts above a queue count, and what a queue is filtered by. */
export const WORK_FILTERS = [
  'ALL',
  'OURS',
  'VISIT_TODAY',
  'VISIT_OVERDUE',
  'NO_VISIT',
  'BLOCKED',
  'LATE',
] as const;
export type WorkFilter = (typeof WORK_FILTERS)[number];

interface Filtered {
  readonly stage: Stage;
  readonly blocker: Blocker | null;
  readonly visitOn: Day | null;
  readonly late: boolean;
}

/** Whether a row of the queue belongs to what a count counts. */
export function matchesFilter(row: Filtered, filter: WorkFilter, today: Day): boolean {
  switch (filter) {
    case 'ALL':
      return true;
    case 'OURS':
      return row.stage === 'SETUP_SCHEDULED' || row.stage === 'READY';
    case 'VISIT_TODAY':
      return row.visitOn === today;
    case 'VISIT_OVERDUE':
      return row.visitOn !== null && row.visitOn < today;
    case 'NO_VISIT':
      return row.stage === 'SETUP_SCHEDULED';
    case 'BLOCKED':
      return row.blocker !== null;
    case 'LATE':
      return row.late;
  }
}
