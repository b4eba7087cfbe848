import { ALWAYS, NEVER, dayFromIso, type Day } from '#calendar';
import { KIND, registerValue, type RegisterEntry } from '#rollout';
import { inventAddress } from './addresses.rules.js';
import { LOG_ENDS_ON } from './anchors.js';
import { registerImports, type Batches, type RegisterImport } from './batches.rules.js';
import { FOUNDATION } from './data/words.js';
import { latestInstantFor } from './learning.rules.js';
import type { Registry } from './registry.rules.js';
import type { Scribe } from './scribe.js';

/** A facility's entry that changed; a changed code is a succession. */
export interface Amendment {
  day: Day;
  entry: RegisterEntry;
}

const FIRST_CHANGE = dayFromIso('2020-09-01');

/** Writes openings, closings, moves and successions. Returns the amended entries by facility (0-based). */
export function recordRegister(scribe: Scribe, registry: Registry, batches: Batches): Map<number, Amendment> {
  const imports = registerImports(batches);
  const amendments = new Map<number, Amendment>();
  for (let facility = 0; facility < registry.count; facility += 1) {
    const value = registerValue(registry.type[facility]!, registry.prefecture[facility]!);
    const opened = registry.opened[facility]!;
    const first =
      opened === ALWAYS ? { learnt: 0, batch: imports[0]!.batch } : learntOfRegister(scribe, imports, opened);
    scribe.set(
      KIND.REGISTERED,
      facility,
      opened,
      value,
      first.learnt,
      first.batch ? 'IMPORT' : 'MINISTRY',
      first.batch,
    );
    const closed = registry.closed[facility]!;
    if (closed !== NEVER) {
      const { learnt, batch } = learntOfRegister(scribe, imports, closed);
      scribe.end(KIND.REGISTERED, facility, closed, learnt, batch ? 'IMPORT' : 'MINISTRY', batch);
    } else if (opened === ALWAYS && scribe.random.chance(0.0043)) {
      const amendment = amend(scribe, registry, facility);
      const { learnt, batch } = learntOfRegister(scribe, imports, amendment.day);
      const source = batch ? 'IMPORT' : 'MINISTRY';
      const index = scribe.set(KIND.REGISTERED, facility, amendment.day, value, learnt, source, batch);
      scribe.log.entries.set(index, amendment.entry);
      amendments.set(facility, amendment);
    }
  }
  return amendments;
}

/** With the next list, unless a publication counts the day before that: then the ministry enters it by hand. */
function learntOfRegister(
  scribe: Scribe,
  imports: readonly RegisterImport[],
  day: Day,
): { learnt: number; batch: number } {
  const latest = latestInstantFor(scribe.random, day);
  const next = imports.find((one) => one.day >= day + 3);
  return next && next.learnt < latest ? next : { learnt: latest, batch: 0 };
}

/** Incorporation and moves bring a new code; otherwise name, address or contact change under the old one. */
function amend({ random }: Scribe, registry: Registry, facility: number): Amendment {
  const before = registry.entries[facility]!;
  const prefecture = registry.prefecture[facility]!;
  const type = registry.type[facility]!;
  const roll = random.next();
  const moved = roll < 0.45 ? inventAddress(random, prefecture) : null;
  const renamed = type !== 3 && !before.name.startsWith('医療法人') && roll > 0.35 && roll < 0.85;
  return {
    day: firstOfMonth(random.int(FIRST_CHANGE, LOG_ENDS_ON - 20)),
    entry: {
      ...before,
      ...moved,
      code: roll < 0.25 || (renamed && roll < 0.7) ? registry.codes.next(type, prefecture) : before.code,
      name: renamed ? `医療法人社団${random.pick(FOUNDATION)[0]} ${before.name}` : before.name,
      email: roll > 0.85 ? `info${random.int(1, 9_999)}@renewed.example` : before.email,
    },
  };
}

function firstOfMonth(day: Day): Day {
  return day - new Date(day * 86_400_000).getUTCDate() + 1;
}
