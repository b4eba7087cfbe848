/** What one bar, tile or cell stands on; the rate comes from the API and is only compared and printed here. */
export interface Cell {
  numerator: number;
  denominator: number;
  /** Percent to 0.1; null where there is nothing to divide by. */
  rate: number | null;
}

export interface RankedRow {
  /** JIS code, "01" … "47". */
  code: string;
  cell: Cell;
  /** 1 is the highest; equal shares have equal ranks; null without a rate. */
  rank: number | null;
  /** One facility moves the rate by a point or more: read with care. */
  small: boolean;
}

/** Below this many facilities one of them is worth a whole point. */
export const SMALL_DENOMINATOR = 100;

/** Highest share first, compared exactly (66.66 before 66.64 though both print 66.7 or less); without a rate last. */
export function rank(cells: ReadonlyMap<string, Cell>): RankedRow[] {
  const sorted = [...cells].sort(([a, left], [b, right]) => byShare(left, right) || (a < b ? -1 : 1));
  const rows: RankedRow[] = [];
  for (const [index, [code, cell]] of sorted.entries()) {
    const above = rows[index - 1];
    const tied = above !== undefined && byShare(above.cell, cell) === 0;
    const place = tied ? above.rank : index + 1;
    rows.push({ code, cell, rank: cell.rate === null ? null : place, small: isSmall(cell) });
  }
  return rows;
}

export function isSmall({ denominator }: Cell): boolean {
  return denominator < SMALL_DENOMINATOR;
}

/** Prefectures at `percent` (at most one decimal) or more, on the exact share, not on the printed rate. */
export function atLeast(rows: readonly RankedRow[], percent: number): RankedRow[] {
  return rows.filter(
    ({ cell }) => cell.rate !== null && cell.numerator * 1000 >= Math.round(percent * 10) * cell.denominator,
  );
}

/** The first and the last `count` that have a rate; fewer than twice as many rows: no bottom list, nobody is in both. */
export function ends(rows: readonly RankedRow[], count: number): { top: RankedRow[]; bottom: RankedRow[] } {
  const rated = rows.filter(({ rank: place }) => place !== null);
  return { top: rated.slice(0, count), bottom: rated.length >= 2 * count ? rated.slice(-count) : [] };
}

/** Difference of two printed rates in points (ポイント), to 0.1. */
export function pointsBetween(rate: number | null, other: number | null): number | null {
  return rate === null || other === null ? null : Math.round((rate - other) * 10) / 10;
}

/** Where the scale of the bars ends: the next ten above the longest bar, never past 100 unless a rate is. */
export function scaleEnd(rows: readonly RankedRow[]): number {
  const longest = Math.max(0, ...rows.map(({ cell }) => cell.rate ?? 0));
  if (longest <= 0) return 10;
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((size) => longest / size <= 10) ?? 50;
  return Math.round(Math.ceil(longest / step) * step * 10) / 10;
}

function byShare(left: Cell, right: Cell): number {
  if (left.rate === null || right.rate === null)
    return Number(left.rate === null) - Number(right.rate === null);
  // cross-multiplied: exact in integers, no rounding to disagree with the printed rate
  return right.numerator * left.denominator - left.numerator * right.denominator;
}
