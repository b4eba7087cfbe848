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
  const align = column.numeric ? 'text-right number' : 'text-left';
  return `px-1.5 py-2 sm:px-2.5 font-normal align-middle ${align} ${column.wideOnly ? 'max-sm:hidden print:table-cell' : ''} ${column.grow ? 'w-2/5' : ''} ${column.rowHeader ? 'min-w-[6.5em]' : ''}`;
}
