export interface Sorting {
  column: string;
  direction: 'ascending' | 'descending';
}

export type SortKey = string | number | null | undefined;

/** A sorted copy; what has no key stands last in either direction. Japanese text in its own order. */
export function sortRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => SortKey,
  direction: Sorting['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const a = key(left);
    const b = key(right);
    if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1;
    if (b === null || b === undefined) return -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'ja');
  });
}
