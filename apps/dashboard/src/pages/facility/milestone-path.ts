import type { Milestone, Stage } from '../facilities/filter-values.js';

/** The lanes run in parallel: reader, vendor and use application meet at READY (docs/glossary.md, "The way of a facility"). */
export const LANES = [
  { key: 'start', milestones: ['ACCOUNT_CREATED'] },
  { key: 'reader', milestones: ['APPLIED', 'SHIPPED', 'DELIVERED'] },
  { key: 'vendor', milestones: ['VENDOR_CONTACTED', 'ORDERED', 'SETUP_SCHEDULED'] },
  { key: 'use', milestones: ['USE_APPLIED', 'CERTIFICATE_ISSUED'] },
  { key: 'finish', milestones: ['READY', 'OPERATING'] },
] as const satisfies readonly { key: string; milestones: readonly Milestone[] }[];

export type LaneKey = (typeof LANES)[number]['key'];
/** NEXT is the one the stage names; OPEN may be done meanwhile or later. */
export type StepState = 'DONE' | 'NEXT' | 'PLANNED' | 'OPEN';

export interface Step {
  milestone: Milestone;
  state: StepState;
  /** Since when it holds, or the day it is planned for; YYYY-MM-DD. */
  day: string | null;
}

export interface Lane {
  key: LaneKey;
  steps: Step[];
}

/**
 * The way of one facility on the day asked for.
 *
 * @param startsOn day operation is planned to start, after that day; null: none entered
 */
export function milestonePath(
  milestones: readonly { milestone: Milestone; since: string | null }[],
  stage: Stage,
  startsOn: string | null,
): Lane[] {
  const since = new Map(milestones.map((state) => [state.milestone, state.since]));
  return LANES.map(({ key, milestones: lane }) => ({
    key,
    steps: lane.map((milestone) => step(milestone, since.get(milestone) ?? null, stage, startsOn)),
  }));
}

function step(milestone: Milestone, since: string | null, stage: Stage, startsOn: string | null): Step {
  // before DONE: the API gives a start that lies ahead as the milestone's day
  if (milestone === 'OPERATING' && startsOn !== null) return { milestone, state: 'PLANNED', day: startsOn };
  if (since !== null) return { milestone, state: 'DONE', day: since };
  return { milestone, state: milestone === stage ? 'NEXT' : 'OPEN', day: null };
}
