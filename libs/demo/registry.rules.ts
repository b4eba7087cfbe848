import { ALWAYS, NEVER, type Day } from '#calendar';
import type { RegisterEntry } from '#rollout';
import { inventAddress } from './addresses.rules.js';
import { CLOSINGS, OPEN_ANCHORS } from './anchors.js';
import { CodeBook } from './codes.rules.js';
import { FACILITIES_IN_JUNE_2021 } from './data/facility-counts.js';
import { inventName } from './names.rules.js';
import { apportion, Random } from './random.js';

/** Every facility that was ever open in the log; index = id - 1. */
export interface Registry {
  readonly count: number;
  readonly type: Uint8Array;
  /** 1…47 */
  readonly prefecture: Uint8Array;
  /** ALWAYS: open when the log began. */
  readonly opened: Int16Array;
  /** First day it was not open; NEVER while it is. */
  readonly closed: Int16Array;
  /** The register's entry when it was first recorded. */
  readonly entries: RegisterEntry[];
  readonly codes: CodeBook;
}

interface Draft {
  type: number;
  prefecture: number;
  opened: Day;
  closed: Day;
}

/** The register: June's counts by prefecture and type, and the churn that leads to them through OPEN_ANCHORS. */
export function buildRegistry(seed: number): Registry {
  const random = new Random(seed, 'registry');
  const initial: Draft[] = [];
  const later: Draft[] = [];
  for (let type = 0; type < 4; type += 1) {
    const june = FACILITIES_IN_JUNE_2021.map((row) => row[type]!);
    const closings = churnDays(random, type, 'CLOSED');
    const openings = churnDays(random, type, 'OPENED');
    const closingsAt = apportion(closings.length, june);
    const openingsAt = apportion(openings.length, june);
    june.forEach((count, index) => {
      const prefecture = index + 1;
      const atFirst = count - openingsAt[index]! + closingsAt[index]!;
      const closing = closingsAt[index]!;
      for (let i = 0; i < atFirst; i += 1) {
        // whole numbers, spread evenly: exactly `closing` of them close
        const closes = Math.floor(((i + 1) * closing) / atFirst) > Math.floor((i * closing) / atFirst);
        initial.push({ type, prefecture, opened: ALWAYS, closed: closes ? closings.pop()! : NEVER });
      }
      for (let i = 0; i < openingsAt[index]!; i += 1)
        later.push({ type, prefecture, opened: openings.pop()!, closed: NEVER });
    });
  }
  initial.sort((a, b) => a.prefecture - b.prefecture || a.type - b.type);
  later.sort((a, b) => a.opened - b.opened || a.prefecture - b.prefecture || a.type - b.type);
  return registryOf([...initial, ...later], seed);
}

/** Days of all openings or closings of a type, in random order; the number in each interval hits the anchors. */
function churnDays(random: Random, type: number, change: 'OPENED' | 'CLOSED'): Day[] {
  const days: Day[] = [];
  for (let i = 1; i < OPEN_ANCHORS.length; i += 1) {
    const before = OPEN_ANCHORS[i - 1]!;
    const after = OPEN_ANCHORS[i]!;
    const closings = CLOSINGS[i]![type]!;
    const count = change === 'CLOSED' ? closings : after.counts[type]! - before.counts[type]! + closings;
    if (count < 0) throw new RangeError('fewer closings than the anchors need');
    for (let n = 0; n < count; n += 1) days.push(churnDay(random, before.day + 1, after.day));
  }
  return days
    .map((day) => ({ day, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ day }) => day);
}

/** Mostly the first of a month, where the interval has one. */
function churnDay(random: Random, from: Day, to: Day): Day {
  const firsts: Day[] = [];
  for (let day = from; day <= to; day += 1)
    if (new Date(day * 86_400_000).getUTCDate() === 1) firsts.push(day);
  return firsts.length > 0 && random.chance(0.65) ? random.pick(firsts) : random.int(from, to);
}

function registryOf(drafts: readonly Draft[], seed: number): Registry {
  const random = new Random(seed, 'entries');
  const codes = new CodeBook();
  return {
    count: drafts.length,
    type: Uint8Array.from(drafts, (draft) => draft.type),
    prefecture: Uint8Array.from(drafts, (draft) => draft.prefecture),
    opened: Int16Array.from(drafts, (draft) => draft.opened),
    closed: Int16Array.from(drafts, (draft) => draft.closed),
    entries: drafts.map((draft) => inventEntry(random, draft.type, draft.prefecture, codes)),
    codes,
  };
}

const MAIL_DOMAIN = ['hospital', 'clinic', 'dental', 'pharmacy'] as const;

function inventEntry(random: Random, type: number, prefecture: number, codes: CodeBook): RegisterEntry {
  const { name, latin } = inventName(random, type);
  const { municipality, postalCode, address, phone } = inventAddress(random, prefecture);
  return {
    code: codes.next(type, prefecture),
    name,
    municipality,
    postalCode,
    address,
    phone: random.chance(0.96) ? phone : null,
    email: random.chance(0.7) ? `${latin}${random.int(1, 9_999)}@${MAIL_DOMAIN[type]}.example` : null,
    typeInferred: false,
  };
}

/** Whether the facility (0-based) is open on a day. */
export function isOpen(registry: Registry, index: number, day: Day): boolean {
  return registry.opened[index]! <= day && day < registry.closed[index]!;
}
