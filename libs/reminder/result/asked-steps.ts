import { KIND, type Kind } from '#rollout';
import type { ReminderCondition } from '../vocabulary.js';

/**
 * What of the log answers a reminder: any one of these. CHECK: a qualification check, which is in no log of the board.
 */
export const ASKED_STEPS: Readonly<Record<ReminderCondition, readonly Kind[] | 'CHECK'>> = {
  NOT_APPLIED: [KIND.APPLIED],
  APPLIED_NO_VENDOR: [KIND.VENDOR_CONTACTED, KIND.ORDERED, KIND.SELF_SETUP],
  DELIVERED_NO_VENDOR: [KIND.VENDOR_CONTACTED, KIND.ORDERED, KIND.SELF_SETUP],
  ORDERED_NOT_STARTED: [KIND.SETUP_SCHEDULED, KIND.READY],
  SETUP_DAY_PASSED: [KIND.SETUP_SCHEDULED, KIND.READY],
  READY_NO_START: [KIND.OPERATING],
  START_PASSED_NO_CHECK: 'CHECK',
  WENT_QUIET: 'CHECK',
  QUOTATION_ABOVE_CAP: [KIND.QUOTATION],
  CERTIFICATE_DEADLINE: [KIND.CERTIFICATE_ISSUED],
  SUBSIDY_DEADLINE: [KIND.SUBSIDY_CLAIM],
};

/** Whether a qualification check answers it; of a condition that is null, nothing does. */
export function isAnsweredByCheck(condition: string | null): boolean {
  return condition !== null && ASKED_STEPS[condition as ReminderCondition] === 'CHECK';
}

/** SQL list of those conditions. */
export const CHECK_CONDITIONS = `(${Object.keys(ASKED_STEPS)
  .filter(isAnsweredByCheck)
  .map((name) => `'${name}'`)
  .join(', ')})`;

/** SQL: the event's kind is an answer to the condition. Of a condition that is null, nothing is. */
export function stepCases(condition: string, kind: string): string {
  const cases = Object.entries(ASKED_STEPS).map(([name, kinds]) =>
    kinds === 'CHECK' ? '' : `WHEN '${name}' THEN ${kind} IN (${kinds.join(', ')})`,
  );
  return `CASE ${condition} ${cases.join(' ')} ELSE false END`;
}

/** SQL: it is no step of before that became known late. A start date is a plan: entering it is the step, its day lies ahead. */
export function isMilestoneStep(event: string, day: string): string {
  return `(${event}.kind = ${KIND.OPERATING} OR ${event}.day >= ${day})`;
}
