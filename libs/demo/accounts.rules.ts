import { NEVER, type Day } from '#calendar';
import { ACCOUNT_ANCHORS, LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';
import type { Applications } from './applications.rules.js';
import { Random } from './random.js';
import { isOpen, type Registry } from './registry.rules.js';

/** Open facilities that have a portal account and never applied, as a share of all (invented). */
const ACCOUNT_ONLY = 0.14;

/**
 * Day of the portal account by facility (0-based), NEVER without one: never after the application, and exactly the
 * published numbers of accounts on their days.
 */
export function buildAccounts(seed: number, registry: Registry, applications: Applications): Int16Array {
  const random = new Random(seed, 'accounts');
  const accounts = new Int16Array(registry.count).fill(NEVER);
  const needed = firstApplications(registry, applications);
  const willHave: number[] = [];
  for (let index = 0; index < registry.count; index += 1) {
    if (needed[index] !== NEVER || random.chance(ACCOUNT_ONLY)) willHave.push(index);
  }
  let after = LOG_BEGAN_ON - 1;
  for (const { day, count } of [...ACCOUNT_ANCHORS, { day: LOG_ENDS_ON, count: null }]) {
    const due = willHave.filter((index) => accounts[index] === NEVER && needed[index]! <= day);
    for (const index of due) accounts[index] = soonBefore(random, registry, index, after, needed[index]!);
    const others = willHave.filter((index) => accounts[index] === NEVER && isOpen(registry, index, day));
    const missing = count === null ? others.length : count - held(registry, accounts, day);
    if (missing < 0 || missing > others.length) throw new RangeError('portal accounts cannot be reached');
    random.choose(others, missing);
    for (const index of others.slice(0, missing)) {
      accounts[index] = Math.max(random.int(after + 1, day), registry.opened[index]!);
    }
    after = day;
  }
  return accounts;
}

function firstApplications(registry: Registry, applications: Applications): Int16Array {
  return Int16Array.from({ length: registry.count }, (_, index) =>
    Math.min(applications.day[index]!, applications.cancelled.get(index)?.from ?? NEVER),
  );
}

/** Most make the account to apply with it. */
function soonBefore(random: Random, registry: Registry, index: number, after: Day, needed: Day): Day {
  const lag = random.chance(0.6) ? 0 : random.waiting(12);
  return Math.max(needed - lag, after + 1, registry.opened[index]!);
}

function held(registry: Registry, accounts: Int16Array, day: Day): number {
  let count = 0;
  for (let index = 0; index < registry.count; index += 1) {
    if (accounts[index]! <= day && isOpen(registry, index, day)) count += 1;
  }
  return count;
}
