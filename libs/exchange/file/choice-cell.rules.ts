import { EMPTY, valueRead, wrong, type CellReading } from './cell-reading.js';
import { halfWidth } from './plain-text.rules.js';

/** One of a list with the names it goes by; the first is the one offered. */
export interface Choice {
  readonly id: string;
  readonly names: readonly string[];
}

const OVER = /^(なし|無し|無|解消|解消済み?|取り?消し?|クリア|none|cleared)$/i;

/** One of a list by any of its names; an unknown one is offered the nearest, never taken for it. */
export function readChoice(text: string, choices: readonly Choice[]): CellReading<string> {
  const plain = folded(text);
  if (plain === '') return EMPTY;
  const found = choices.find(({ names }) => names.some((name) => folded(name) === plain));
  if (found) return valueRead(found.id, false);
  if (OVER.test(plain)) return { kind: 'END', day: null };
  return wrong('CHOICE_UNKNOWN', nearestOf(plain, choices));
}

/** Name of the choice that takes the fewest changes; null where every one is another word altogether. */
function nearestOf(text: string, choices: readonly Choice[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const { names } of choices) {
    for (const name of names) {
      const other = folded(name);
      const within = other.length > 1 && (text.includes(other) || other.includes(text));
      const distance = within ? 0.5 : editDistance(text, other);
      if (distance >= least || distance > Math.max(1, other.length / 2)) continue;
      [best, least] = [names[0]!, distance];
    }
  }
  return best;
}

/** Half-width, lower case, without what separates or lengthens: ルータ is ルーター. */
function folded(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replaceAll(/[・ー\-_/()]/g, '');
}

/** Levenshtein; texts are a cell long at most. */
export function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 20) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
