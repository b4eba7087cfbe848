import type { ForecastModel } from '../fit/model.rules.js';
import { SeededRandom } from '../random.rules.js';

/** Any number but those of vendors' own streams would do; the same one, so that a scenario is always the same. */
const STREAM = 7;
const PREFECTURES = 48;

interface Shares {
  readonly vendors: number[];
  /** Customers of the vendor and of those before it. */
  readonly until: number[];
}

/** Draws a vendor for a row as others of its type and prefecture chose theirs; null: nobody serves it. */
export function chooseVendor({ history, vendors }: ForecastModel): (row: number) => number | null {
  const { type, prefecture, vendor: known } = history;
  const cells = new Map<number, Shares>();
  const cellOf = (row: number) => type[row]! * PREFECTURES + prefecture[row]!;
  for (const { vendor, customers } of vendors) {
    if (vendor === 0) continue;
    const counts = new Map<number, number>();
    for (const row of customers) counts.set(cellOf(row), (counts.get(cellOf(row)) ?? 0) + 1);
    for (const [cell, count] of counts) {
      const shares = cells.get(cell) ?? { vendors: [], until: [] };
      cells.set(cell, shares);
      shares.until.push((shares.until.at(-1) ?? 0) + count);
      shares.vendors.push(vendor);
    }
  }
  const modelled = new Set(vendors.map(({ vendor }) => vendor));
  const random = new SeededRandom(0, STREAM);
  return (row) => {
    const uniform = random.next();
    if (known[row] !== 0 && modelled.has(known[row]!)) return known[row]!;
    const shares = cells.get(cellOf(row));
    if (!shares) return null;
    const goal = uniform * shares.until.at(-1)!;
    return shares.vendors[shares.until.findIndex((until) => until > goal)]!;
  };
}
