import holidayJp from '@holiday-jp/holiday_jp';
import { isoFromDay, weekday, type Day } from './day.js';

/** Japan's public holidays with the days moved for the Olympics in 2021 (source: 国民の祝日, holiday_jp). */
const HOLIDAYS: Readonly<Record<string, unknown>> = holidayJp.holidays;

/** Asked for thousands of times about the same few days, by forecasts and by every message that leaves. */
const known = new Map<Day, boolean>();

/** Monday to Friday, no public holiday, and not the year-end closing of offices (12-29 … 01-03). */
export function isBusinessDay(day: Day): boolean {
  let open = known.get(day);
  if (open === undefined) known.set(day, (open = isOpen(day)));
  return open;
}

function isOpen(day: Day): boolean {
  const iso = isoFromDay(day);
  const monthDay = iso.slice(5);
  if (monthDay >= '12-29' || monthDay <= '01-03') return false;
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && HOLIDAYS[iso] === undefined;
}

/** The first business day after `day`. */
export function nextBusinessDay(day: Day): Day {
  let next = day + 1;
  while (!isBusinessDay(next)) next += 1;
  return next;
}

/** Business days in the half-open interval (after, until]: what is left when `after` is over. */
export function businessDaysBetween(after: Day, until: Day): number {
  let count = 0;
  for (let day = after + 1; day <= until; day += 1) if (isBusinessDay(day)) count += 1;
  return count;
}
