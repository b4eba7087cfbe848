import { dayFromIso, NEVER, type Day } from '#calendar';
import { BLOCKERS, type Blocker } from '#rollout';
import { LOG_ENDS_ON } from './anchors.js';
import type { Contact } from './contacts.rules.js';
import { workday } from './learning.rules.js';
import { Lottery, Random } from './random.js';
import type { Setup } from './setups.rules.js';

/** What keeps a facility (0-based), and until when; NEVER: still. */
export interface Hindrance {
  facility: number;
  blocker: number;
  from: Day;
  until: Day;
}

const AFTER_ORDER: readonly Blocker[] = [
  'PC',
  'ROUTER',
  'LINE',
  'VENDOR_CAPACITY',
  'CERTIFICATE',
  'STAFF',
  'OTHER',
];
const AFTER_ORDER_LOTTERY = new Lottery([42, 16, 11, 22, 4, 3, 2]);
const BEFORE_ORDER: readonly Blocker[] = ['QUOTATION', 'STAFF', 'READER', 'OTHER'];
const BEFORE_ORDER_LOTTERY = new Lottery([80, 6, 8, 6]);

/** PCs and routers come by the shipload: days on which a batch reached the country (invented), about three weeks apart. */
const BATCHES = ['03-10', '04-07', '04-21', '05-19', '06-02', '06-30', '07-28'].map((day) =>
  dayFromIso(`2021-${day}`),
);

/** The day on which what was missing is there: of PCs and routers, when the next batch comes. */
function arrival(blocker: Blocker, day: Day): Day {
  if (blocker !== 'PC' && blocker !== 'ROUTER') return day;
  return BATCHES.find((batch) => batch >= day) ?? day;
}

/** One in six who ordered waits for something that was named, mostly a PC; those who did not, for a quotation. */
export function buildHindrances(
  seed: number,
  contacts: readonly Contact[],
  setups: readonly Setup[],
): Hindrance[] {
  const random = new Random(seed, 'hindrances');
  const hindrances: Hindrance[] = [];
  const readyOn = new Map(setups.map(({ contact, ready }) => [contact.facility, ready]));
  for (const { facility, contacted, ordered } of contacts) {
    if (!random.chance(0.16)) continue;
    const before = ordered === NEVER;
    const name = before
      ? BEFORE_ORDER[BEFORE_ORDER_LOTTERY.draw(random)]!
      : AFTER_ORDER[AFTER_ORDER_LOTTERY.draw(random)]!;
    const from = workday((before ? contacted : ordered) + 6 + random.waiting(35));
    const ready = readyOn.get(facility) ?? NEVER;
    if (from >= Math.min(ready, LOG_ENDS_ON + 1)) continue;
    const solved = arrival(name, workday(from + 10 + random.waiting(30)));
    const until =
      ready !== NEVER
        ? Math.min(solved, ready)
        : random.chance(0.35) && solved <= LOG_ENDS_ON
          ? solved
          : NEVER;
    hindrances.push({ facility, blocker: BLOCKERS[name], from, until });
  }
  return hindrances;
}
