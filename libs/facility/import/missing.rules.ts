import type { FeeTable } from '../facility-type.rules.js';

export interface ScopePair {
  readonly feeTable: FeeTable;
  readonly prefecture: number;
}

/** Under so many known facilities of a prefecture and fee table, lacking half of them says nothing about the list. */
const FEW = 20;

/** "1/13" for a medical code of Tokyo: fee table and prefecture. */
export function scopeOfCode(code: string): string {
  return `${code[2]}/${Number(code.slice(0, 2))}`;
}

/**
 * Known codes that a list lacks, within its fee tables and prefectures. A list that lacks more than half of what is known
 * of a prefecture and fee table is a part of it (new designations, a district), not the whole: there it marks nothing.
 */
export function missingFrom(
  known: Iterable<{ readonly code: string; readonly listed: boolean }>,
  scope: ReadonlySet<string>,
): { missing: string[]; partial: ScopePair[] } {
  const pairs = new Map<string, { known: number; missing: string[] }>();
  for (const { code, listed } of known) {
    const key = scopeOfCode(code);
    if (!scope.has(key)) continue;
    const pair = pairs.get(key) ?? { known: 0, missing: [] };
    pairs.set(key, pair);
    pair.known += 1;
    if (!listed) pair.missing.push(code);
  }
  const isPartial = (pair: { known: number; missing: string[] }): boolean =>
    pair.known >= FEW && pair.missing.length * 2 > pair.known;
  return {
    missing: [...pairs.values()].filter((pair) => !isPartial(pair)).flatMap((pair) => pair.missing),
    partial: [...pairs].filter(([, pair]) => isPartial(pair)).map(([key]) => pairOf(key)),
  };
}

function pairOf(key: string): ScopePair {
  const [feeTable, prefecture] = key.split('/');
  return { feeTable: feeTable as FeeTable, prefecture: Number(prefecture) };
}
