import { DataTable, ErrorState, Skeleton, type Column, type Sorting } from '../../components/index.js';
import { sortRows } from '../../components/sort-rows.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { TYPE_COLUMNS, type TypeCells, type TypeColumn } from './by-type-table.js';
import type { PrefectureModel } from './prefecture-model.js';
import { texts } from './prefectures.texts.js';
import { SelectLink } from './SelectLink.js';
import { TableCell } from './TableCell.js';
import { useByType } from './use-by-type.js';
import { useRowsAddress } from './use-rows-address.js';
import type { PrefectureView } from './prefecture-view.js';

interface Row {
  code: string;
  cells: TypeCells;
}

/** All prefectures × all types, sortable; the order is in the address too. */
export function PrefectureTable({
  model,
  view,
  caption,
}: {
  model: PrefectureModel;
  view: PrefectureView;
  caption: string;
}) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { params, set } = useView();
  const { table, error, retry } = useByType(view.measure);
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!table) return <Skeleton lines={12} />;
  const columns: Column<Row>[] = [
    {
      id: 'prefecture',
      header: text.prefecture,
      rowHeader: true,
      sortBy: ({ code }) => code,
      cell: ({ code }) => (
        <SelectLink
          code={code}
          className="whitespace-nowrap text-blue-900 underline decoration-1 underline-offset-4"
        >
          {model.nameOf(code)}
        </SelectLink>
      ),
    },
    ...TYPE_COLUMNS.map((column) => typeColumn(column, column === 'ALL' ? word.allTypes : word.type[column])),
  ];
  const sorting = readSorting(params.get('sort'));
  const sortBy = columns.find(({ id }) => id === sorting.column)?.sortBy ?? (({ code }: Row) => code);
  const rows = [...table.prefectures].map(([code, cells]) => ({ code, cells }));
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={sortRows(rows, sortBy, sorting.direction)}
      rowKey={({ code }) => code}
      columns={columns}
      sorting={sorting}
      onSort={({ column, direction }) => set({ sort: `${column}.${direction}` }, { replace: true })}
      footer={
        <tr className="font-bold">
          <th scope="row" className="px-3 py-2 text-left">
            {text.nation}
          </th>
          {TYPE_COLUMNS.map((column) => (
            <td key={column} className="px-3 py-2 text-right">
              <NationCell cells={table.nation} column={column} measure={view.measure} />
            </td>
          ))}
        </tr>
      }
    />
  );

  function typeColumn(column: TypeColumn, header: string): Column<Row> {
    return {
      id: column,
      header,
      numeric: true,
      sortBy: ({ cells }) => cells[column]?.rate,
      cell: ({ code, cells }) => (
        <PrefectureCell cells={cells} column={column} code={code} measure={view.measure} />
      ),
    };
  }
}

interface CellProps {
  cells: TypeCells;
  column: TypeColumn;
  measure: PrefectureView['measure'];
}

function PrefectureCell({ cells, column, measure, code }: CellProps & { code: string }) {
  const address = useRowsAddress(column === 'ALL' ? null : column, measure);
  return <TableCell cell={cells[column]} to={address(code)} />;
}

function NationCell({ cells, column, measure }: CellProps) {
  const address = useRowsAddress(column === 'ALL' ? null : column, measure);
  return <TableCell cell={cells[column]} to={address()} />;
}

function readSorting(text: string | null): Sorting {
  const [column, direction] = text?.split('.') ?? [];
  if (!column) return { column: 'prefecture', direction: 'ascending' };
  return { column, direction: direction === 'descending' ? 'descending' : 'ascending' };
}
