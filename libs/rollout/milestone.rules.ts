/**
 * What the log can say, as numbers that are stored in `milestone_event.kind` and index the cube's columns.
 * Never renumber: the numbers are in every log ever written.
 */
export const KIND = {
  /** The entry in the register; open from its day, closed from its END. Value: facility type × 100 + prefecture. */
  REGISTERED: 0,
  ACCOUNT_CREATED: 1,
  /** Value: readers applied for. */
  APPLIED: 2,
  /** Value: vendor contacted; the place in that vendor's queue comes from this day. */
  VENDOR_CONTACTED: 3,
  /** Value: vendor ordered from. */
  ORDERED: 4,
  /** Value: readers shipped, in all so far. */
  SHIPPED: 5,
  /** Value: readers delivered, in all so far. */
  DELIVERED: 6,
  USE_APPLIED: 7,
  /** Value: the day the certificate expires (days since 1970). */
  CERTIFICATE_ISSUED: 8,
  /** The day the visit was arranged. Value: the day of the visit, `visitOn` (days since 1970). */
  SETUP_SCHEDULED: 9,
  READY: 10,
  /** May lie ahead: planned until that day, operating from it. */
  OPERATING: 11,
  /** Value: vendor id. */
  VENDOR: 12,
  /** Value: planned introduction month as yyyymm (202109). */
  PLANNED_MONTH: 13,
  /** Value: see {@link BLOCKERS}. */
  BLOCKER: 14,
  /** Sets up by itself (自院で設定): no vendor will come. No column of the cube, like all that follow, but a bit of its masks. */
  SELF_SETUP: 16,
  /** Value: amount of the vendor's quotation in yen, tax included. */
  QUOTATION: 17,
  /** Value: see {@link CLAIM_STATES}. */
  SUBSIDY_CLAIM: 18,
  /** 接続テスト合格: a test person was answered as valid. Said by the qualification check itself. */
  CONNECTION_TESTED: 19,
  /** The only kind about a vendor instead of a facility. Value: facilities a week. */
  CAPACITY: 20,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** In the order of the way of a facility; the stage shown is the first of these that the way to operation lacks. */
export const MILESTONES = [
  'ACCOUNT_CREATED',
  'APPLIED',
  'VENDOR_CONTACTED',
  'ORDERED',
  'SHIPPED',
  'DELIVERED',
  'USE_APPLIED',
  'CERTIFICATE_ISSUED',
  'SETUP_SCHEDULED',
  'READY',
  'OPERATING',
] as const;
export type Milestone = (typeof MILESTONES)[number];

interface MilestoneRule {
  /** Without these it cannot be (hard: refused). */
  readonly requires: readonly Milestone[];
  /** It usually comes after these (soft: warned about and recorded). */
  readonly follows: readonly Milestone[];
  /** May be entered for a day that is still to come. */
  readonly mayLieAhead: boolean;
}

/** The graph of prerequisites: application and vendor contact run in parallel (docs/glossary.md, "The way of a facility"). */
export const MILESTONE_GRAPH: Readonly<Record<Milestone, MilestoneRule>> = {
  ACCOUNT_CREATED: { requires: [], follows: [], mayLieAhead: false },
  APPLIED: { requires: ['ACCOUNT_CREATED'], follows: [], mayLieAhead: false },
  VENDOR_CONTACTED: { requires: [], follows: ['APPLIED'], mayLieAhead: false },
  ORDERED: { requires: ['VENDOR_CONTACTED'], follows: [], mayLieAhead: false },
  SHIPPED: { requires: ['APPLIED'], follows: [], mayLieAhead: false },
  DELIVERED: { requires: ['SHIPPED'], follows: [], mayLieAhead: false },
  USE_APPLIED: { requires: ['ACCOUNT_CREATED'], follows: ['APPLIED'], mayLieAhead: false },
  CERTIFICATE_ISSUED: { requires: ['USE_APPLIED'], follows: [], mayLieAhead: false },
  SETUP_SCHEDULED: { requires: ['ORDERED'], follows: ['DELIVERED'], mayLieAhead: false },
  READY: {
    requires: ['APPLIED', 'DELIVERED'],
    follows: ['CERTIFICATE_ISSUED', 'SETUP_SCHEDULED'],
    mayLieAhead: false,
  },
  OPERATING: { requires: ['READY'], follows: [], mayLieAhead: true },
};

/** A stage is the milestone a facility has yet to reach; DONE when it operates. */
export const STAGES = [...MILESTONES, 'DONE'] as const;
export type Stage = (typeof STAGES)[number];

/** 滞留理由 as stored in a BLOCKER event; 0 is never stored (an END clears it). */
export const BLOCKERS = {
  PC: 1,
  ROUTER: 2,
  LINE: 3,
  CERTIFICATE: 4,
  QUOTATION: 5,
  READER: 6,
  STAFF: 7,
  VENDOR_CAPACITY: 8,
  OTHER: 9,
} as const;
export type Blocker = keyof typeof BLOCKERS;

/** How far the subsidy claim (補助金の申請) is, as stored in a SUBSIDY_CLAIM event; nothing stored: not yet begun. */
export const CLAIM_STATES = { PREPARED: 1, SENT: 2, PAID: 3 } as const;
export type ClaimState = keyof typeof CLAIM_STATES;

/** How an event came to us, as stored in `milestone_event.source`. */
export const SOURCES = { PORTAL: 1, VENDOR: 2, FACILITY: 3, IMPORT: 4, CALL_CENTRE: 5, MINISTRY: 6 } as const;
export type Source = keyof typeof SOURCES;

/** What an event does, as stored in `milestone_event.verb`. */
export const VERB = { SET: 1, END: 2, RETRACT: 3 } as const;
export type Verb = (typeof VERB)[keyof typeof VERB];

/** One bit a milestone, bit i for MILESTONES[i]; index of {@link STAGE_OF_MASK}. */
export function milestoneBit(milestone: Milestone): number {
  return 1 << MILESTONES.indexOf(milestone);
}

/** Beside the bits of the milestones: the facility sets up by itself (自院で設定) and waits for no vendor. */
export const SETS_UP_ALONE_BIT = 1 << MILESTONES.length;
/** What a vendor is needed for, as bits. */
const WITH_A_VENDOR = (['VENDOR_CONTACTED', 'ORDERED', 'SETUP_SCHEDULED'] as const).reduce(
  (bits, milestone) => bits | milestoneBit(milestone),
  0,
);

/**
 * Stage (index into STAGES) for every combination of met milestones and {@link SETS_UP_ALONE_BIT}: one look-up instead of
 * a walk of the graph. What a met milestone stands on is asked for no more: a facility that is ready lacks nothing but its
 * start date, whatever the log missed on the way.
 */
export const STAGE_OF_MASK: Uint8Array = Uint8Array.from({ length: 2 * SETS_UP_ALONE_BIT }, (_, mask) => {
  const lacking = lackingFor('OPERATING', mask & SETS_UP_ALONE_BIT ? mask | WITH_A_VENDOR : mask);
  return lacking === 0 ? STAGES.indexOf('DONE') : Math.log2(lacking & -lacking);
});

/** Bits of the milestones a facility still has to reach for one: itself, and what its prerequisites lack in turn. */
function lackingFor(milestone: Milestone, mask: number): number {
  if (mask & milestoneBit(milestone)) return 0;
  const { requires, follows } = MILESTONE_GRAPH[milestone];
  return [...requires, ...follows].reduce(
    (bits, prerequisite) => bits | lackingFor(prerequisite, mask),
    milestoneBit(milestone),
  );
}
