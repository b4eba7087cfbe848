import type { Day } from '#calendar';
import { APPLIED_ANCHORS, LOG_BEGAN_ON } from './anchors.js';
import { curve, rhythm, valueOn } from './day-weights.rules.js';
import { apportion } from './random.js';

/**
 * About how many applications a day brought (invented between the published days): a first rush, a quiet autumn,
 * the pull of the full subsidy that ended on 2021-03-31, and a trickle after it.
 */
const PER_DAY = curve(
  ['2020-08-07', 900],
  ['2020-08-24', 560],
  ['2020-10-11', 340],
  ['2020-11-15', 160],
  ['2021-01-03', 260],
  ['2021-01-24', 480],
  ['2021-02-07', 630],
  ['2021-02-21', 800],
  ['2021-03-14', 1000],
  ['2021-03-25', 1500],
  ['2021-03-31', 4200],
  ['2021-04-01', 300],
  ['2021-04-20', 90],
  ['2021-05-31', 34],
  ['2021-06-20', 12],
  ['2021-07-11', 9],
);

/** First days of the intervals between the published counts, and their last days. */
export const APPLICATION_INTERVALS: readonly { from: Day; to: Day }[] = APPLIED_ANCHORS.map(
  ({ day }, index) => ({
    from: index === 0 ? LOG_BEGAN_ON : APPLIED_ANCHORS[index - 1]!.day + 1,
    to: day,
  }),
);

/** `count` days within an interval, ascending, in the rhythm of the week and along the curve. */
export function daysOfApplications(interval: { from: Day; to: Day }, count: number): Day[] {
  const weights: number[] = [];
  for (let day = interval.from; day <= interval.to; day += 1)
    weights.push(valueOn(PER_DAY, day) * rhythm(day));
  return apportion(count, weights).flatMap((n, offset) => Array<Day>(n).fill(interval.from + offset));
}
