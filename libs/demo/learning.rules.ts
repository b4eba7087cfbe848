import { isBusinessDay, type Day } from '#calendar';
import { LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';
import { PUBLICATIONS } from './publications.js';
import type { Random } from './random.js';

const DAY_SECONDS = 86_400;
/** Last second of the log: what would be learnt later is not in it. */
export const LAST_SECOND = (LOG_ENDS_ON + 1 - LOG_BEGAN_ON) * DAY_SECONDS - 1;
const PUBLISHED_AT = PUBLICATIONS.map((publication) => ({
  through: publication.through,
  seconds: secondsOf(publication.at),
}));

/** Seconds since the log began. */
export function secondsOf(instant: Date): number {
  return instant.getTime() / 1000 - (LOG_BEGAN_ON * DAY_SECONDS - 9 * 3600);
}

/** The instant of a count of seconds since the log began. */
export function instantOf(seconds: number): Date {
  return new Date((LOG_BEGAN_ON * DAY_SECONDS - 9 * 3600 + seconds) * 1000);
}

/**
 * When a fact of `day` was learnt, `lag` days later in office hours; never after the publication that counts the
 * day, or a published figure would change under it. May lie after the end of the log: then nobody knows it yet.
 */
export function learntAt(random: Random, day: Day, lag: number): number {
  let on = Math.max(day, LOG_BEGAN_ON) + lag;
  if (lag > 0) on = workday(on);
  const seconds = (on - LOG_BEGAN_ON) * DAY_SECONDS + 30_600 + Math.floor(random.next() * 36_000);
  return Math.min(seconds, latestInstantFor(random, day));
}

/** Latest instant a fact of `day` may become known at; Infinity where no publication counts the day. */
export function latestInstantFor(random: Random, day: Day): number {
  const publication = PUBLISHED_AT.find(({ through }) => day <= through);
  if (!publication) return Infinity;
  const earliest = (Math.max(day, LOG_BEGAN_ON) - LOG_BEGAN_ON) * DAY_SECONDS + 32_400;
  return Math.max(earliest, publication.seconds - 3_600 - Math.floor(random.next() * 2 * DAY_SECONDS));
}

/** Lag in days of what comes through a form: mostly at once, sometimes days, rarely weeks. */
export function formLag(random: Random): number {
  const roll = random.next();
  if (roll < 0.82) return 0;
  if (roll < 0.95) return random.int(1, 5);
  return random.int(6, 45);
}

/** Lag of what a vendor or maker reports: often at the end of the week, sometimes much later. */
export function reportLag(random: Random): number {
  const roll = random.next();
  if (roll < 0.45) return random.int(0, 1);
  if (roll < 0.9) return random.int(2, 7);
  return random.int(8, 40);
}

const BUSINESS = new Map<Day, boolean>();
/** {@link isBusinessDay}, remembered: asked a million times for the same eleven months. */
export function worksOn(day: Day): boolean {
  let works = BUSINESS.get(day);
  if (works === undefined) BUSINESS.set(day, (works = isBusinessDay(day)));
  return works;
}

/** The day itself if offices work on it, else the next one that does. */
export function workday(day: Day): Day {
  while (!worksOn(day)) day += 1;
  return day;
}
