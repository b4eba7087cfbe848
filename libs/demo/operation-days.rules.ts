import { dayFromIso, type Day } from '#calendar';
import { LOG_ENDS_ON, OPERATING_ANCHORS } from './anchors.js';
import { rhythm } from './day-weights.rules.js';
import { apportion, type Random } from './random.js';

/** Facilities that were ready and had entered no start date by the end of the log, by type (invented). */
export const READY_AND_WAITING = [120, 560, 520, 700] as const;
/** Start dates entered ahead, by type (invented). */
const PLANNED = [30, 115, 95, 140] as const;
/** Starts a calendar day after the last published count. */
const PACE = 24;
const FIRST_START = dayFromIso('2021-03-01');

/** Operation start days of a type, ascending: as published up to 2021-07-05, at the same pace after it, then planned. */
export function operationDays(random: Random, type: number): Day[] {
  const days: Day[] = [];
  OPERATING_ANCHORS.forEach(({ day, counts }, i) => {
    const from = i === 0 ? FIRST_START : OPERATING_ANCHORS[i - 1]!.day + 1;
    const before = i === 0 ? 0 : OPERATING_ANCHORS[i - 1]!.counts[type]!;
    days.push(...startsBetween(from, day, counts[type]! - before));
  });
  const last = OPERATING_ANCHORS.at(-1)!;
  const share = apportion(PACE * (LOG_ENDS_ON - last.day), last.counts)[type]!;
  days.push(...startsBetween(last.day + 1, LOG_ENDS_ON, share));
  for (let n = 0; n < PLANNED[type]!; n += 1) days.push(plannedStart(random));
  return days.sort((a, b) => a - b);
}

function startsBetween(from: Day, to: Day, count: number): Day[] {
  const weights: number[] = [];
  for (let day = from; day <= to; day += 1) weights.push(startWeight(day) * (1 + (2 * (day - from)) / 100));
  return apportion(count, weights).flatMap((n, offset) => Array<Day>(n).fill(from + offset));
}

/** Practices like to begin on the first of a month. */
function startWeight(day: Day): number {
  return new Date(day * 86_400_000).getUTCDate() === 1 ? 4 : rhythm(day);
}

function plannedStart(random: Random): Day {
  const roll = random.next();
  if (roll < 0.2) return dayFromIso('2021-08-01');
  if (roll < 0.28) return dayFromIso('2021-09-01');
  return LOG_ENDS_ON + 1 + random.waiting(13);
}

/** Day the connection test passed for a start on `start`; the first starts were prepared for weeks. */
export function readyBefore(random: Random, start: Day): Day {
  const latest = Math.min(start - 1, LOG_ENDS_ON);
  return Math.max(FIRST_START - 14, latest - random.waiting(9));
}

/** Ready days of facilities that have not entered a start date: more and more of them. */
export function readyAndWaiting(random: Random): Day {
  const from = dayFromIso('2021-04-01');
  return LOG_ENDS_ON - Math.floor((1 - Math.sqrt(random.next())) * (LOG_ENDS_ON - from));
}
