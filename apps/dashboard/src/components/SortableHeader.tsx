import { cellClass, type Column } from './column.js';
import type { Sorting } from './sort-rows.js';

interface SortableHeaderProps<Row> {
  column: Column<Row>;
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
}

/** A column's header; numbers start with the largest, text with the first. */
export function SortableHeader<Row>({ column, sorting, onSort }: SortableHeaderProps<Row>) {
  const current = sorting?.column === column.id ? sorting.direction : undefined;
  const first = column.numeric ? 'descending' : 'ascending';
  const second = first === 'ascending' ? 'descending' : 'ascending';
  const arrow = current === 'ascending' ? '▲' : current === 'descending' ? '▼' : '↕';
  return (
    <th
      scope="col"
      aria-sort={onSort ? (current ?? 'none') : undefined}
      className={`${cellClass(column)} !font-bold [overflow-wrap:normal] [word-break:keep-all] sm:whitespace-nowrap`}
    >
      {/* Buttons are not painted in the header that repeats on every sheet. */}
      {onSort && <span className="print-only">{column.header}</span>}
      {onSort ? (
        <button
          type="button"
          className="print-none cursor-pointer text-inherit underline-offset-4 hover:underline"
          onClick={() => onSort({ column: column.id, direction: current === first ? second : first })}
        >
          {column.header}
          <span aria-hidden className={`print-none ml-1 text-xs ${current ? '' : 'text-solid-gray-600'}`}>
            {arrow}
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
