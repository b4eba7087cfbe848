import { NEVER, type Day } from '#calendar';
import { APPLIED_ANCHORS, LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';
import { APPLICATION_INTERVALS, daysOfApplications } from './application-curve.rules.js';
import { applicationTargets } from './application-targets.rules.js';
import { workday } from './learning.rules.js';
import { Random } from './random.js';
import { isOpen, type Registry } from './registry.rules.js';

/** Reader applications by facility (0-based index). */
export interface Applications {
  /** Day of the application that stands or, where it was cancelled for good, NEVER. */
  readonly day: Int16Array;
  /** An application that was cancelled: from <= d < until. */
  readonly cancelled: Map<number, { from: Day; until: Day }>;
  /** Applications of `day` that are cancelled after 2021-06-27, on this day. */
  readonly cancelledLater: Map<number, Day>;
}

const LAST_COUNT = APPLIED_ANCHORS.at(-1)!.day;
/** The week of the last two counts is left to what the counts themselves ask for. */
const QUIET_FROM = APPLIED_ANCHORS.at(-2)!.day;

/** Who applied when: exactly the published counts on their days, cancellations and second applications included. */
export function buildApplications(seed: number, registry: Registry): Applications {
  const random = new Random(seed, 'applications');
  const applications: Applications = {
    day: new Int16Array(registry.count).fill(NEVER),
    cancelled: new Map(),
    cancelledLater: new Map(),
  };
  const targets = applicationTargets(seed);
  const cells = openAtTheEnd(registry);
  for (let type = 0; type < 4; type += 1) {
    const usual = usualDays(type);
    const simple: number[] = [];
    for (let prefecture = 0; prefecture < 47; prefecture += 1) {
      const members = cells[type]![prefecture]!;
      const count = targets[type]![prefecture]!;
      if (count > members.length) throw new RangeError('more applications than facilities');
      random.choose(members, count);
      members.forEach((index, position) => {
        if (position < count) applyOnce(random, registry, applications, usual, index, simple);
        else if (random.chance(0.012)) cancelForGood(random, registry, applications, usual, index);
      });
    }
    applyAndClose(random, registry, applications, usual, type);
    dealOutDays(random, registry, applications, type, simple);
  }
  applyAfterTheCounts(random, registry, applications);
  return applications;
}

function openAtTheEnd(registry: Registry): number[][][] {
  const cells = Array.from({ length: 4 }, () => Array.from({ length: 47 }, () => [] as number[]));
  for (let index = 0; index < registry.count; index += 1) {
    if (registry.closed[index] === NEVER)
      cells[registry.type[index]!]![registry.prefecture[index]! - 1]!.push(index);
  }
  return cells;
}

/** Days to draw from where a facility's own day does not come from the counts. */
function usualDays(type: number): Day[] {
  return APPLICATION_INTERVALS.flatMap((interval, i) => {
    const before = i === 0 ? 0 : APPLIED_ANCHORS[i - 1]!.counts[type]!;
    return daysOfApplications(interval, APPLIED_ANCHORS[i]!.counts[type]! - before);
  }).filter((day) => day < QUIET_FROM);
}

/** Most are dealt a day later; those opened late or applying twice get theirs here. */
function applyOnce(
  random: Random,
  registry: Registry,
  applications: Applications,
  usual: Day[],
  index: number,
  simple: number[],
): void {
  const opened = registry.opened[index]!;
  if (opened > LOG_BEGAN_ON) {
    applications.day[index] = Math.min(opened + 1 + random.waiting(20), Math.max(QUIET_FROM, opened));
  } else if (random.chance(0.006)) {
    const from = random.pick(usual);
    const until = from + 4 + random.waiting(30);
    const again = workday(until + 6 + random.waiting(30));
    if (again >= QUIET_FROM) return void simple.push(index);
    applications.cancelled.set(index, { from, until });
    applications.day[index] = again;
  } else simple.push(index);
}

function cancelForGood(
  random: Random,
  registry: Registry,
  applications: Applications,
  usual: Day[],
  index: number,
): void {
  const from = random.pick(usual);
  const until = workday(from + 3 + random.waiting(45));
  if (until < QUIET_FROM && registry.opened[index]! < from)
    applications.cancelled.set(index, { from, until });
}

/** A quarter of those that closed had applied while they were open. */
function applyAndClose(
  random: Random,
  registry: Registry,
  applications: Applications,
  usual: Day[],
  type: number,
): void {
  for (let index = 0; index < registry.count; index += 1) {
    if (registry.type[index] !== type || registry.closed[index] === NEVER || !random.chance(0.4)) continue;
    const day = random.pick(usual);
    if (day < registry.closed[index]! - 10) applications.day[index] = day;
  }
}

/** Deals the days that make the counts right to the rest, eager prefectures and practices first. */
function dealOutDays(
  random: Random,
  registry: Registry,
  applications: Applications,
  type: number,
  simple: number[],
): void {
  let before = 0;
  const days = APPLICATION_INTERVALS.flatMap((interval, i) => {
    const dealt = APPLIED_ANCHORS[i]!.counts[type]! - holders(registry, applications, type, interval.to);
    const count = dealt - before;
    if (count < 0) throw new RangeError('fewer applications than the published counts need');
    before = dealt;
    return daysOfApplications(interval, count);
  });
  if (days.length !== simple.length) throw new RangeError('days and applications do not match');
  const eagerOfPrefecture = Array.from({ length: 48 }, () => 0.5 * random.normal());
  const keyed = simple.map((index) => ({
    index,
    key: random.normal() + eagerOfPrefecture[registry.prefecture[index]!]!,
  }));
  keyed.sort((a, b) => a.key - b.key || a.index - b.index);
  keyed.forEach(({ index }, rank) => (applications.day[index] = days[rank]!));
}

/** Open facilities of a type holding an application on a day. */
function holders(registry: Registry, applications: Applications, type: number, day: Day): number {
  let count = 0;
  for (let index = 0; index < registry.count; index += 1) {
    if (
      registry.type[index] === type &&
      isOpen(registry, index, day) &&
      holdsApplication(applications, index, day)
    )
      count += 1;
  }
  return count;
}

export function holdsApplication(applications: Applications, index: number, day: Day): boolean {
  const ended = applications.cancelledLater.get(index) ?? NEVER;
  if (applications.day[index]! <= day) return day < ended;
  const early = applications.cancelled.get(index);
  return early !== undefined && early.from <= day && day < early.until;
}

/** After the last published count: eight a day, and a few cancellations. */
function applyAfterTheCounts(random: Random, registry: Registry, applications: Applications): void {
  for (let day = LAST_COUNT + 1; day <= LOG_ENDS_ON; day += 1) {
    let wanted = workday(day) === day ? random.int(7, 12) : random.int(0, 2);
    let cancellations = workday(day) === day ? random.int(1, 3) : 0;
    while (wanted + cancellations > 0) {
      const index = random.int(0, registry.count - 1);
      if (registry.closed[index] !== NEVER || applications.cancelled.has(index)) continue;
      if (applications.day[index] === NEVER && wanted > 0) {
        applications.day[index] = day;
        wanted -= 1;
      } else if (
        cancellations > 0 &&
        applications.day[index]! < LAST_COUNT - 90 &&
        !applications.cancelledLater.has(index)
      ) {
        applications.cancelledLater.set(index, day);
        cancellations -= 1;
      }
    }
  }
}
