import { isBusinessDay, isoFromDay, japanDay, startOfJapanDay, weekday, type Day } from '#calendar';
import type { MovedReason } from '../vocabulary.js';

/** When messages may leave. */
export interface SendingHours {
  /** From this hour of a Japan day (0 … 23) … */
  readonly hourFrom: number;
  /** … until this one (1 … 24), which is outside. */
  readonly hourUntil: number;
  /** Weekdays on which the addressee is closed: bit i for weekday i, 0 Sunday. */
  readonly closedWeekdays?: number;
}

export interface AllowedTime {
  readonly at: Date;
  /** null: at the instant itself. */
  readonly movedBecause: Extract<
    MovedReason,
    'WEEKEND' | 'HOLIDAY' | 'YEAR_END' | 'CLOSED_WEEKDAY' | 'OUT_OF_HOURS'
  > | null;
}

const HOUR_MS = 3_600_000;
const MONDAY_TO_FRIDAY = 0b0111110;

/**
 * The instant itself where a message may leave then, else the next moment at which one may: hours of Japan's business
 * days (libs/calendar) on which the addressee is open. Whoever is never open on a business day is written to on any.
 */
export function nextAllowedTime(instant: Date, hours: SendingHours): AllowedTime {
  const closed = closedOn(hours.closedWeekdays ?? 0);
  const day = japanDay(instant);
  const dayReason = whyNotOn(day, closed);
  const from = opening(day, hours);
  const until = startOfJapanDay(day).getTime() + hours.hourUntil * HOUR_MS;
  if (dayReason === null && instant < from) return { at: from, movedBecause: 'OUT_OF_HOURS' };
  if (dayReason === null && instant.getTime() < until) return { at: instant, movedBecause: null };
  let next = day + 1;
  while (whyNotOn(next, closed) !== null) next += 1;
  return { at: opening(next, hours), movedBecause: dayReason ?? 'OUT_OF_HOURS' };
}

function opening(day: Day, { hourFrom }: SendingHours): Date {
  return new Date(startOfJapanDay(day).getTime() + hourFrom * HOUR_MS);
}

function closedOn(weekdays: number): number {
  return (weekdays & MONDAY_TO_FRIDAY) === MONDAY_TO_FRIDAY ? 0 : weekdays;
}

function whyNotOn(day: Day, closed: number): Exclude<AllowedTime['movedBecause'], 'OUT_OF_HOURS'> {
  if (isBusinessDay(day)) return closed & (1 << weekday(day)) ? 'CLOSED_WEEKDAY' : null;
  const monthDay = isoFromDay(day).slice(5);
  if (monthDay >= '12-29' || monthDay <= '01-03') return 'YEAR_END';
  return weekday(day) === 0 || weekday(day) === 6 ? 'WEEKEND' : 'HOLIDAY';
}
