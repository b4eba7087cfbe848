import { businessDaysBetween, type Day } from '#calendar';
import type { Pace } from './adoption.types.js';
import { PLAN_TARGET_DAY } from './plan-target.js';
import { divideHalfUp, divideToTenth } from './rate.rules.js';

/** Long enough to hold ten business days, short enough to be "now". */
export const PACE_WINDOW_DAYS = 14;

export interface PaceFigures {
  readonly operating: number;
  readonly plannedByTarget: number;
  /** Operating on the day the window began, or when the log began. */
  readonly operatingBefore: number;
  /** Days counted: {@link PACE_WINDOW_DAYS}, fewer while the log is younger. */
  readonly windowDays: number;
}

/**
 * What the pace is and would have to be: facilities that planned to be introduced by the target day and are still to
 * start, spread over the days that are left after `asOf`. Per calendar day and per business day, never just "per day".
 */
export function paceOf(asOf: Day, figures: PaceFigures): Omit<Pace, 'asKnownOn' | 'record'> {
  const { operating, plannedByTarget, operatingBefore, windowDays } = figures;
  const remaining = Math.max(0, plannedByTarget - operating);
  const calendarDaysLeft = Math.max(0, PLAN_TARGET_DAY - asOf);
  const businessDaysLeft = businessDaysBetween(asOf, PLAN_TARGET_DAY);
  const windowBusinessDays = businessDaysBetween(asOf - windowDays, asOf);
  const startedInWindow = operating - operatingBefore;
  return {
    asOf,
    operating,
    plannedByTarget,
    targetDay: PLAN_TARGET_DAY,
    remaining,
    calendarDaysLeft,
    businessDaysLeft,
    requiredPerCalendarDay: calendarDaysLeft === 0 ? null : divideHalfUp(remaining, calendarDaysLeft),
    requiredPerBusinessDay: businessDaysLeft === 0 ? null : divideHalfUp(remaining, businessDaysLeft),
    windowDays,
    windowBusinessDays,
    startedInWindow,
    actualPerCalendarDay: windowDays === 0 ? 0 : divideToTenth(startedInWindow, windowDays),
    actualPerBusinessDay: windowBusinessDays === 0 ? 0 : divideToTenth(startedInWindow, windowBusinessDays),
  };
}
