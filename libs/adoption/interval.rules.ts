import { isoFromDay, startOfJapanDay, tryDayFromIso, weekday, type Day } from '#calendar';
import type { Interval } from './adoption.types.js';

export interface Intervals {
  readonly days: Day[];
  readonly complete: boolean[];
}

/**
 * The last days of the intervals that touch [from, to], none after today; weeks end on Sunday. An interval that is cut
 * short, by `to` or because it is not over at `now`, is not complete.
 * @param now instant up to which something was known
 */
export function intervalsOf(interval: Interval, from: Day, to: Day, today: Day, now: Date): Intervals {
  const last = Math.min(to, today);
  const days: Day[] = [];
  const complete: boolean[] = [];
  for (let day = from; day <= last;) {
    const end = endOf(interval, day);
    days.push(Math.min(end, last));
    complete.push(end <= to && startOfJapanDay(end + 1) <= now);
    day = end + 1;
  }
  return { days, complete };
}

function endOf(interval: Interval, day: Day): Day {
  switch (interval) {
    case 'DAY':
      return day;
    case 'WEEK':
      return day + ((7 - weekday(day)) % 7);
    case 'MONTH':
      return endOfMonth(day);
  }
}

function endOfMonth(day: Day): Day {
  const [year, month] = isoFromDay(day).split('-').map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return tryDayFromIso(next)! - 1;
}
