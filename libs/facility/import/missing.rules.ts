import type { FeeTable } from '../facility-type.rules.js';

export interface ScopePair {
  readonly feeTable: FeeTable;
  readonly prefecture: number;
}

/** Under so many known facilities of a prefecture and fee table, lacking half of them says nothing about the list. */
const FEW = 20;

/** 131 for a medical code of Tokyo: prefecture and fee table, the digits a code begins with. */
export function scopeOfCode(code: number): number {
  return Math.floor(code / 10_000_000);
}

/**
 * Known codes that a list lacks, within its fee tables and prefectures. A list that lacks more than half of what is known
 * of a prefecture and fee table is a part of it (new designations, a district), not the whole: there it marks nothing.
 */
export function missingFrom(
  known: Iterable<{ readonly code: number; readonly listed: boolean }>,
  scope: ReadonlySet<number>,
): { missing: string[]; partial: ScopePair[] } {
  const pairs = new Map<number, { known: number; missing: string[] }>();
  for (const { code, listed } of known) {
    const key = scopeOfCode(code);
    if (!scope.has(key)) continue;
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { known: 0, missing: [] }));
    pair.known += 1;
    if (!listed) pair.missing.push(String(code).padStart(10, '0'));
  }
  const isPartial = (pair: { known: number; missing: string[] }): boolean =>
    pair.known >= FEW && pair.missing.length * 2 > pair.known;
  return {
    missing: [...pairs.values()].filter((pair) => !isPartial(pair)).flatMap((pair) => pair.missing),
    partial: [...pairs].filter(([, pair]) => isPartial(pair)).map(([key]) => pairOf(key)),
  };
}

function pairOf(scope: number): ScopePair {
  return { feeTable: String(scope % 10) as FeeTable, prefecture: Math.floor(scope / 10) };
}
