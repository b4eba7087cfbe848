import type { ReactNode } from 'react';
import { DataTable, type Column } from '../../components/index.js';
import { formatChange, formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { changeOf, type CompareRow } from './compare-rows.js';
import { texts } from './what-if.texts.js';

interface CompareTableProps<Row extends CompareRow> {
  caption: string;
  rows: readonly Row[];
  first: string;
  nameOf: (row: Row) => ReactNode;
  names: { a: string; b: string };
  /** Rows in the order of their difference; else as they come. */
  byDifference?: boolean;
}

/** Forecast, both scenarios, how far each differs from it and from the other. */
export function CompareTable<Row extends CompareRow>(props: CompareTableProps<Row>) {
  const { caption, rows, first, nameOf, names, byDifference } = props;
  const text = useTexts(texts);
  const count = (value: number | null) => (value === null ? '—' : formatCount(value));
  const changed = (row: Row, of: 'a' | 'b') => {
    const by = changeOf(row, of);
    return by === null ? '—' : formatChange(by);
  };
  const columns: Column<Row>[] = [
    { id: 'name', header: first, rowHeader: true, cell: nameOf },
    { id: 'base', header: text.base, numeric: true, wideOnly: true, cell: ({ base }) => formatCount(base) },
    ...(['a', 'b'] as const).flatMap((of): Column<Row>[] => [
      { id: of, header: names[of], numeric: true, wideOnly: true, cell: (row) => count(row[of]) },
      {
        id: `${of}-change`,
        header: (
          <>
            {names[of]}：<wbr />
            {text.difference}
          </>
        ),
        numeric: true,
        sortBy: (row) => changeOf(row, of),
        cell: (row) => <strong>{changed(row, of)}</strong>,
      },
    ]),
    {
      id: 'between',
      header: text.between,
      numeric: true,
      wideOnly: true,
      sortBy: ({ a, b }) => (a === null || b === null ? null : b - a),
      cell: ({ a, b }) => (a === null || b === null ? '—' : formatChange(b - a)),
    },
  ];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={columns}
      maxHeight={30}
      {...(byDifference && { sorting: { column: 'a-change', direction: 'descending' as const } })}
    />
  );
}
