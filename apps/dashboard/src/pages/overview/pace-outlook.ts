import type { PacePanel_PaceFragment } from '../../generated/graphql.js';

/**
 * What a pace can be measured against. NO_PLAN: nobody said when; LAST_DAY, OVER: no day is left for a pace;
 * RUNNING: so many facilities a day are needed (none, once all have started).
 */
export type PaceOutlook = 'NO_PLAN' | 'RUNNING' | 'LAST_DAY' | 'OVER';

type Plan = Pick<PacePanel_PaceFragment, 'asOf' | 'targetDay' | 'plannedByTarget' | 'calendarDaysLeft'>;

/** Never a pace of 0 for a plan that does not exist or whose days are gone. */
export function paceOutlook({ asOf, targetDay, plannedByTarget, calendarDaysLeft }: Plan): PaceOutlook {
  if (plannedByTarget === 0) return 'NO_PLAN';
  if (calendarDaysLeft > 0) return 'RUNNING';
  return asOf > targetDay ? 'OVER' : 'LAST_DAY';
}

/** A log that has not seen a business day yet has no pace: nothing is divided by no day. */
export const hasActualPace = ({ windowBusinessDays }: Pick<PacePanel_PaceFragment, 'windowBusinessDays'>) =>
  windowBusinessDays > 0;
