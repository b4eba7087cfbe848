import { isBusinessDay, type Day } from '#calendar';

/**
 * 見込み時期: when a place in a vendor's queue comes up, where there is no forecast (QueueForecast) yet. What it assumes: the queue is served strictly in its
 * order, at the pace of the vendor's last weeks; what holds a single facility up is not looked at.
 */
export const EXPECTED_RANGE_METHODS = { pace: 'PACE_OF_4_AND_8_WEEKS', forecast: 'FORECAST' } as const;

/** Days back over which the pace is observed: four and eight weeks. */
export const PACE_WINDOWS = [28, 56] as const;
const BUSINESS_DAYS_A_WEEK = 5;
/** Further ahead than anybody plans; also the farthest a visit may lie ahead. */
const HORIZON_DAYS = 731;
/** 35 / (1 / 3) is a little more than 105 in binary fractions; no place is a billionth of a day late. */
const ROUNDING = 1e-9;

/** What was seen of a vendor. */
export interface Observed {
  /** Facilities that became ready, by window of {@link PACE_WINDOWS}. */
  readonly ready: readonly number[];
  /** The vendor's working days in the same windows. */
  readonly workingDays: readonly number[];
  /** Facilities a week it says it can take; null: not said. */
  readonly weeklyCapacity: number | null;
}

/** Facilities a business day; `low` may be 0: nothing lately. */
export interface QueuePace {
  readonly low: number;
  readonly high: number;
}

/** null: further ahead than {@link HORIZON_DAYS}, or never at that pace. */
export interface ExpectedRange {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** The slower and the faster of the windows, neither above the capacity. null: nothing was seen to reckon with. */
export function queuePace({ ready, workingDays, weeklyCapacity }: Observed): QueuePace | null {
  const most = weeklyCapacity === null ? Infinity : weeklyCapacity / BUSINESS_DAYS_A_WEEK;
  const rates = ready.map((count, index) =>
    workingDays[index]! > 0 ? Math.min(most, count / workingDays[index]!) : 0,
  );
  const high = Math.max(...rates);
  return high > 0 ? { low: Math.min(...rates), high } : null;
}

/**
 * The range of each place (1: next) in a queue that is served from `from` on, that day included.
 * @param worksOn the vendor's working days
 */
export function expectedRanges(
  pace: QueuePace,
  from: Day,
  worksOn: (day: Day) => boolean = isBusinessDay,
): (position: number) => ExpectedRange {
  const workingDays: Day[] = [];
  for (let day = from; day <= from + HORIZON_DAYS; day += 1) if (worksOn(day)) workingDays.push(day);
  const dayAt = (position: number, rate: number): Day | null =>
    rate > 0 ? (workingDays[Math.ceil(position / rate - ROUNDING) - 1] ?? null) : null;
  return (position) => ({ earliest: dayAt(position, pace.high), latest: dayAt(position, pace.low) });
}

/** Whether the end of the range lies behind the day: it will hardly make it. */
export function hardlyMakes(range: ExpectedRange, target: Day): boolean {
  return range.latest === null || range.latest > target;
}
