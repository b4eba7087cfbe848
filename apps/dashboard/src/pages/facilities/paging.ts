export const PAGE_SIZE = 50;

/** Cursor the page of the address begins after; null: the first page. */
export function afterOfAddress(address: URLSearchParams): string | null {
  return address.get('after') || null;
}

/** Rows shown on a page, counted from 1: 51 … 100; and the page's number. */
export function rangeOf(rowsBefore: number, rows: number): { from: number; to: number; page: number } {
  return {
    from: rows === 0 ? 0 : rowsBefore + 1,
    to: rowsBefore + rows,
    page: Math.ceil(rowsBefore / PAGE_SIZE) + 1,
  };
}
