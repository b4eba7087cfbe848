import { DataTable, TypeMark, type Column } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { texts } from './facilities.texts.js';
import { sinceOf, type FacilityNode } from './facility-row.js';
import { FacilityLink } from './FacilityLink.js';
import type { Order } from './filter-values.js';
import { orderOfSorting, sortingOfOrder } from './list-order.js';
import { ListDay } from './ListDay.js';
import { StartDay } from './StartDay.js';

interface FacilityTableProps {
  rows: readonly FacilityNode[];
  asOf: string;
  order: Order;
  onOrder: (order: Order) => void;
}

/** The rows from 640 px on, and on paper. */
export function FacilityTable({ rows, asOf, order, onOrder }: FacilityTableProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  const columns: Column<FacilityNode>[] = [
    {
      id: 'code',
      header: text.code,
      sortBy: ({ code }) => code,
      cell: ({ code }) => <span className="number">{code}</span>,
    },
    {
      id: 'name',
      header: text.facilityName,
      rowHeader: true,
      cell: ({ code, name, prefecture, municipality }) => (
        <span className="block min-w-44 print:min-w-32">
          <span className="text-dns-16N-130">
            <FacilityLink code={code} name={name} />
          </span>
          <span className="block text-dns-14N-130 text-solid-gray-700 print:text-[10px]">
            {lang === 'ja' ? prefecture.name : `${prefecture.romaji} `}
            {municipality}
          </span>
        </span>
      ),
    },
    { id: 'type', header: text.type, cell: ({ type }) => <TypeMark type={type} /> },
    { id: 'stage', header: text.stage, cell: ({ stage }) => word.stage[stage] },
    {
      id: 'waiting',
      header: text.waitingColumn,
      numeric: true,
      sortBy: ({ waitingDays }) => waitingDays,
      cell: ({ waitingDays }) => (waitingDays === null ? '—' : text.days(waitingDays)),
    },
    { id: 'vendor', header: text.vendor, cell: ({ vendor }) => vendor?.name ?? text.noVendor },
    { id: 'blocker', header: text.blocker, cell: ({ blocker }) => (blocker ? word.blocker[blocker] : '—') },
    {
      id: 'applied',
      header: text.applied,
      sortBy: (row) => sinceOf(row, 'APPLIED'),
      cell: (row) => <ListDay day={sinceOf(row, 'APPLIED')} />,
    },
    {
      id: 'operating',
      header: text.operating,
      sortBy: (row) => sinceOf(row, 'OPERATING'),
      cell: (row) => <StartDay day={sinceOf(row, 'OPERATING')} asOf={asOf} />,
    },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130 [&_td]:align-middle print:[&_table]:text-[10px] print:[&_td]:px-1 print:[&_th]:px-1">
      <DataTable
        caption={text.results}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        sorting={sortingOfOrder(order)}
        onSort={(sorting) => onOrder(orderOfSorting(sorting))}
      />
    </div>
  );
}
