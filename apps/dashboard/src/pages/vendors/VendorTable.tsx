import { Link } from 'react-router';
import { DataTable, FacilityListLink, PhoneLink, type Column } from '../../components/index.js';
import { formatCount, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import type { Standings } from './standings.js';
import { texts } from './vendors.texts.js';

type Row = Standings['rows'][number];

/** A vendor a row; every count is a list of as many facilities on the same day. */
export function VendorTable({ rows, asOf }: { rows: readonly Row[]; asOf: string }) {
  const text = useTexts(texts);
  const address = useAddress();
  const waits = (vendor: Row['vendor']) => ({
    vendors: [vendor.id],
    has: ['VENDOR_CONTACTED' as const],
    lacks: ['READY' as const],
  });
  const gained = (
    id: string,
    measure: 'READY' | 'OPERATING',
    weeks: 4 | 8,
    count: (row: Row) => number,
    aWeek: (row: Row) => number,
  ): Column<Row> => ({
    id,
    header: twoLines(measure === 'READY' ? text.ready : text.started, text.lastWeeks(weeks)),
    numeric: true,
    sortBy: count,
    cell: (row) => (
      <>
        <FacilityListLink
          scoped
          filter={{ vendors: [row.vendor.id], gained: { measure, since: shiftDay(asOf, -7 * weeks) } }}
        >
          {formatCount(count(row))}
        </FacilityListLink>
        <span className="block text-dns-14N-130 text-solid-gray-700">
          {text.aWeek(aWeek(row).toFixed(1))}
        </span>
      </>
    ),
  });
  const columns: Column<Row>[] = [
    {
      id: 'vendor',
      header: text.vendor,
      rowHeader: true,
      sortBy: ({ vendor }) => vendor.name,
      cell: ({ vendor, stalled }) => (
        <span className="block min-w-48">
          {vendor.name}
          {stalled && (
            <span className="ml-2 inline-block rounded-4 border border-error-2 px-1.5 whitespace-nowrap text-dns-14N-130 text-error-2">
              {text.stalled}
            </span>
          )}
          {vendor.phone && (
            <span className="block text-dns-14N-130">
              <PhoneLink phone={vendor.phone} />
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'queue',
      header: text.queue,
      numeric: true,
      sortBy: ({ queue }) => queue,
      cell: ({ vendor, queue }) => (
        <FacilityListLink filter={waits(vendor)} scoped>
          {formatCount(queue)}
        </FacilityListLink>
      ),
    },
    {
      id: 'capacity',
      header: twoLines(text.capacity, text.perWeek),
      numeric: true,
      sortBy: ({ vendor }) => vendor.weeklyCapacity,
      cell: ({ vendor }) => (vendor.weeklyCapacity === null ? '—' : formatCount(vendor.weeklyCapacity)),
    },
    gained(
      'ready4',
      'READY',
      4,
      (row) => row.ready4,
      (row) => row.ready4AWeek,
    ),
    gained(
      'ready8',
      'READY',
      8,
      (row) => row.ready8,
      (row) => row.ready8AWeek,
    ),
    gained(
      'started4',
      'OPERATING',
      4,
      (row) => row.started4,
      (row) => row.started4AWeek,
    ),
    gained(
      'started8',
      'OPERATING',
      8,
      (row) => row.started8,
      (row) => row.started8AWeek,
    ),
    {
      id: 'scheduled4',
      header: twoLines(text.scheduled, text.lastWeeks(4)),
      numeric: true,
      sortBy: ({ scheduled4 }) => scheduled4,
      cell: ({ vendor, scheduled4 }) => (
        <FacilityListLink
          scoped
          filter={{
            vendors: [vendor.id],
            gained: { measure: 'SETUP_SCHEDULED', since: shiftDay(asOf, -28) },
          }}
        >
          {formatCount(scheduled4)}
        </FacilityListLink>
      ),
    },
    {
      id: 'median',
      header: twoLines(text.median, text.sinceContact),
      numeric: true,
      sortBy: ({ medianWaitingDays }) => medianWaitingDays,
      cell: ({ vendor, medianWaitingDays }) =>
        medianWaitingDays === null ? (
          '—'
        ) : (
          <FacilityListLink filter={waits(vendor)} patch={{ order: 'WAITING_LONGEST' }} scoped>
            {text.days(formatCount(medianWaitingDays))}
          </FacilityListLink>
        ),
    },
    {
      id: 'longest',
      header: twoLines(text.longest, text.sinceContact),
      numeric: true,
      sortBy: ({ longestWaitingDays }) => longestWaitingDays,
      cell: ({ longestWaiting, longestWaitingDays }) =>
        longestWaitingDays === null || !longestWaiting ? (
          '—'
        ) : (
          <Link
            to={address(`/facilities/${longestWaiting.code}`)}
            title={longestWaiting.name}
            className="text-blue-900 underline underline-offset-4"
          >
            {text.days(formatCount(longestWaitingDays))}
          </Link>
        ),
    },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130 print:[&_table]:text-[10px] print:[&_td]:px-1 print:[&_th]:px-1">
      <DataTable
        caption={text.caption}
        captionHidden
        rows={rows}
        rowKey={({ vendor }) => String(vendor.id)}
        columns={columns}
        sorting={{ column: 'queue', direction: 'descending' }}
      />
    </div>
  );
}

/** Narrow enough that ten columns stand on a sheet of paper. */
function twoLines(what: string, of: string) {
  return (
    <span className="inline-block align-middle">
      {what} <span className="block text-dns-14N-130 print:text-[9px]">{of}</span>
    </span>
  );
}
