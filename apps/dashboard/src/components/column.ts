import type { ReactNode } from 'react';
import type { SortKey } from './sort-rows.js';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, figures of equal width. */
  numeric?: boolean;
  /** Makes the header a button; the table sorts its rows itself unless `onSort` is given. */
  sortBy?: (row: Row) => SortKey;
  /** The cell that names the row (`<th scope="row">`); usually the first. */
  rowHeader?: boolean;
  /** Left out below 640 px: only what another column or the row's page says too. */
  wideOnly?: boolean;
  /** Takes the room the other columns leave: a column of bars. */
  grow?: boolean;
}

/** Shared by cells and headers, so that they line up. */
export function cellClass(
  column: Pick<Column<never>, 'numeric' | 'wideOnly' | 'grow' | 'rowHeader'>,
): string {
  const parts = ['px-1.5 py-2 sm:px-2.5 font-normal align-middle'];
  parts.push(column.numeric ? 'text-right number' : 'text-left');
  // Japanese breaks after every character: without a least width a narrow table stands its words on end.
  if (column.rowHeader) parts.push('min-w-[6.5em]');
  else if (!column.numeric) parts.push('min-w-[4.5em]');
  if (column.wideOnly) parts.push('max-sm:hidden print:table-cell');
  if (column.grow) parts.push('w-2/5');
  return parts.join(' ');
}
