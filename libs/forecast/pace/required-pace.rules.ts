import { isBusinessDay, type Day } from '#calendar';

/** Farther ahead nobody asks for a day. */
const FARTHEST_DAYS = 20 * 366;

/**
 * The business day on which the last of `remaining` would start if as many start every business day as in the window.
 * @returns `asOf` where nothing remains; null: never at this pace, or in more than twenty years
 */
export function metOn(
  asOf: Day,
  remaining: number,
  startedInWindow: number,
  businessDays: number,
): Day | null {
  if (remaining === 0) return asOf;
  if (startedInWindow <= 0 || businessDays === 0) return null;
  let left = Math.ceil((remaining * businessDays) / startedInWindow);
  for (let day = asOf + 1; day <= asOf + FARTHEST_DAYS; day += 1)
    if (isBusinessDay(day) && (left -= 1) === 0) return day;
  return null;
}
