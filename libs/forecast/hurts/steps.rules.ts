import { NEVER } from '#calendar';
import {
  PROGRESS_MILESTONES,
  type FacilityFilter,
  type ProgressColumns,
  type ProgressMilestone,
} from '#adoption';

/** What those that applied wait for, in the order of their way. Everybody not operating waits at exactly one of them. */
export const STEPS = ['CONTACT', 'ORDER', 'DELIVERY', 'SETUP', 'START'] as const;
export type Step = (typeof STEPS)[number];

const START = STEPS.indexOf('START');

/** Milestones that come before a step, and the one it ends with. */
export function milestonesOf(step: Step): { before: ProgressMilestone[]; next: ProgressMilestone } {
  const index = STEPS.indexOf(step);
  const before = index === START ? (['APPLIED', 'READY'] as const) : PROGRESS_MILESTONES.slice(0, index + 1);
  return { before: [...before], next: PROGRESS_MILESTONES[index + 1]! };
}

/** The list of those that wait at a step. Who is ready waits for the start alone, whatever was never recorded of it. */
export function waitingFilter(step: Step): FacilityFilter {
  const { before, next } = milestonesOf(step);
  return { has: before, lacks: next === 'READY' || next === 'OPERATING' ? [next] : [next, 'READY'] };
}

/** A facility's wait at a step; null: it never came to it. */
export interface Wait {
  /** Calendar days. */
  readonly days: number;
  /** READY at the latest ends the steps before it: one that skipped the step is cut off, not finished. */
  readonly finished: boolean;
  /** Still. */
  readonly waiting: boolean;
}

export function waitOf({ since, asOf }: ProgressColumns, step: Step, row: number): Wait | null {
  const { before, next } = milestonesOf(step);
  let from = 0;
  for (const milestone of before) {
    const day = since[milestone][row]!;
    if (day === NEVER) return null;
    if (day > from) from = day;
  }
  const ended = since[next][row]!;
  if (ended !== NEVER) return { days: Math.max(0, ended - from), finished: true, waiting: false };
  const ready = step === 'START' ? NEVER : since.READY[row]!;
  if (ready !== NEVER) return { days: Math.max(0, ready - from), finished: false, waiting: false };
  return { days: Math.max(0, asOf - from), finished: false, waiting: true };
}
