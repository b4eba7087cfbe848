import { useId, useState, type ReactNode } from 'react';
import { cellClass, type Column } from './column.js';
import { sortRows, type Sorting } from './sort-rows.js';
import { SortableHeader } from './SortableHeader.js';

interface DataTableProps<Row> {
  caption: ReactNode;
  /** The caption is read but not shown, where a heading beside it says the same. */
  captionHidden?: boolean;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: Column<Row>[];
  /** Order at first; with `onSort` the order the rows are in. */
  sorting?: Sorting;
  /** The server sorts: called with the new order; rows are shown as they come. */
  onSort?: (sorting: Sorting) => void;
  /** Stands in the place of the rows when there are none. */
  empty?: ReactNode;
  /** In rem: a long table scrolls inside itself under a header that stays; printed it is whole. */
  maxHeight?: number;
  /** Rows under a line: totals. */
  footer?: ReactNode;
}

/** A real table: caption, scoped headers, sortable by button, scrolls sideways inside itself, prints whole. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, rows, rowKey, columns, onSort, empty, footer, maxHeight } = props;
  const captionId = useId();
  const [own, setOwn] = useState(props.sorting);
  const sorting = onSort ? props.sorting : own;
  const sortBy = onSort ? undefined : columns.find((column) => column.id === sorting?.column)?.sortBy;
  const shown = sortBy && sorting ? sortRows(rows, sortBy, sorting.direction) : rows;
  return (
    // Reachable by keyboard: what scrolls must be scrollable without a mouse.
    <div
      className="table-scroll overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-labelledby={captionId}
      style={{ maxHeight: maxHeight && `${maxHeight}rem` }}
    >
      <table className="w-full border-collapse text-dns-16N-130">
        <caption id={captionId} className={captionHidden ? 'sr-only' : 'pb-2 text-left text-dns-16B-130'}>
          {/* beside a table wider than the screen it stays whole */}
          <span className="sticky left-0 inline-block max-w-[calc(100vw-2rem)] print:max-w-none">
            {caption}
          </span>
        </caption>
        <thead className="sticky top-0 z-10 print:static">
          <tr className="border-y border-solid-gray-420 bg-solid-gray-50">
            {columns.map((column) => (
              <SortableHeader
                key={column.id}
                column={column}
                sorting={sorting}
                onSort={column.sortBy ? (onSort ?? setOwn) : undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)} className="border-b border-solid-gray-300 hover:bg-blue-50">
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    {...(column.rowHeader && { scope: 'row' })}
                    className={cellClass(column)}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={columns.length} className="px-3 py-2">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        {footer && <tfoot className="border-t-2 border-solid-gray-600">{footer}</tfoot>}
      </table>
    </div>
  );
}
