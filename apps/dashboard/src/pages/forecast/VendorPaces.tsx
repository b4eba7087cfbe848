import { Link } from 'react-router';
import {
  DataTable,
  ErrorState,
  FacilityListLink,
  SectionHead,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import { ForecastVendorsDocument, type ForecastVendorsQuery } from '../../generated/pages/graphql.js';
import { formatCompactDay, formatCount, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import { texts } from './forecast.texts.js';
import { useUntilMade } from './use-until-made.js';

type Row = NonNullable<ForecastVendorsQuery['vendorPaces']>['rows'][number];

/** What was seen of each vendor, and what becomes of its queue. */
export function VendorPaces() {
  const text = useTexts(texts);
  const { viewPoint } = useView();
  const { data, error, retry } = usePageQuery(ForecastVendorsDocument, viewPoint);
  const paces = data?.vendorPaces;
  useUntilMade(paces?.origin === null, retry);
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={10} />;
  if (!paces?.origin) return null;
  return (
    <section className="space-y-4">
      <SectionHead
        title={text.vendorsTitle}
        meta={{ asOf: paces.origin.asOf, source: text.source }}
        download={{ endpoint: 'forecast-vendors', args: viewPoint }}
      >
        <p className="text-dns-14N-130 text-solid-gray-700">{text.vendorsText}</p>
      </SectionHead>
      <VendorTable rows={paces.rows} asOf={paces.origin.asOf} />
    </section>
  );
}

/** On paper only so many rows, in the order chosen: as many as the class of the table below leaves. */
const PRINTED = 30;
/** Weeks of set-ups behind a pace (libs/forecast, WEEKS). */
const PACE_DAYS = 84;

function VendorTable({ rows, asOf }: { rows: readonly Row[]; asOf: string }) {
  const text = useTexts(texts);
  const { params } = useView();
  const share = (value: number) => text.percent((value * 100).toFixed(0));
  const columns: Column<Row>[] = [
    {
      id: 'vendor',
      header: text.vendor,
      rowHeader: true,
      sortBy: ({ vendor }) => vendor.name,
      cell: ({ vendor }) => <span className="block min-w-40">{vendor.name}</span>,
    },
    {
      id: 'queue',
      header: text.queue,
      numeric: true,
      sortBy: ({ queue }) => queue,
      cell: ({ vendor, queue }) => (
        <FacilityListLink
          scoped
          patch={{ asOf }}
          filter={{ vendors: [vendor.id], has: ['VENDOR_CONTACTED'], lacks: ['READY'] }}
        >
          {formatCount(queue)}
        </FacilityListLink>
      ),
    },
    {
      id: 'done',
      header: twoLines(text.done, text.lastWeeks),
      numeric: true,
      sortBy: ({ done }) => done,
      cell: ({ vendor, done }) => (
        <FacilityListLink
          scoped
          patch={{ asOf }}
          filter={{
            vendors: [vendor.id],
            has: ['VENDOR_CONTACTED'],
            gained: { measure: 'READY', since: shiftDay(asOf, -PACE_DAYS) },
          }}
        >
          {formatCount(done)}
        </FacilityListLink>
      ),
    },
    {
      id: 'exposed',
      header: twoLines(text.exposed, text.lastWeeks),
      numeric: true,
      sortBy: ({ exposedDays }) => exposedDays,
      cell: ({ exposedDays }) => formatCount(exposedDays),
    },
    {
      id: 'pace',
      header: twoLines(text.pace, text.perDay),
      numeric: true,
      sortBy: ({ pace }) => pace,
      cell: ({ pace }) => (
        <>
          {pace.toFixed(2)}
          <span className="block text-solid-gray-700">{text.paceAWeek((pace * 5).toFixed(1))}</span>
        </>
      ),
    },
    {
      id: 'capacity',
      header: twoLines(text.capacity, text.perWeek),
      numeric: true,
      sortBy: ({ vendor }) => vendor.weeklyCapacity,
      cell: ({ vendor }) => (vendor.weeklyCapacity === null ? '—' : formatCount(vendor.weeklyCapacity)),
    },
    {
      id: 'data',
      header: <span title={text.dataTitle}>{text.data}</span>,
      numeric: true,
      sortBy: ({ priorShare }) => -priorShare,
      cell: ({ priorShare }) => share(1 - priorShare),
    },
    {
      id: 'finish',
      header: twoLines(text.finish, 'P10–P90'),
      sortBy: ({ finish }) => finish?.p50 ?? '9999',
      cell: ({ finish }) => (finish ? rangeText(finish, text) : '—'),
    },
    {
      id: 'chance',
      header: twoLines(text.chance, text.byTarget),
      numeric: true,
      sortBy: ({ finish }) => finish?.chance,
      cell: ({ vendor, finish }) =>
        finish ? (
          <Link
            to={{
              search: patched(params, { queue: String(vendor.id), skip: null }).toString(),
              hash: '#queue',
            }}
            className="text-blue-900 underline underline-offset-4"
          >
            {share(finish.chance)}
          </Link>
        ) : (
          '—'
        ),
    },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130 print:[&_table]:text-[10px] print:[&_td]:px-1 print:[&_th]:px-1 print:[&_tbody_tr:nth-child(n+31)]:hidden">
      <DataTable
        caption={text.vendorsTitle}
        captionHidden
        rows={rows}
        rowKey={({ vendor }) => String(vendor.id)}
        columns={columns}
        sorting={{ column: 'queue', direction: 'descending' }}
        maxHeight={36}
      />
      {rows.length > PRINTED && (
        <p className="print-only pt-2">{text.printed(formatCount(PRINTED), formatCount(rows.length))}</p>
      )}
    </div>
  );
}

/** 2021/8/3（R3）～2021/11/2（R3）; an end beyond the horizon is said as such. */
export function rangeText(
  { p10, p90 }: { p10: string | null; p90: string | null },
  text: { later: string; until: string },
): string {
  if (!p10) return text.later;
  return `${formatCompactDay(p10)}${text.until}${p90 ? formatCompactDay(p90) : text.later}`;
}

/** Narrow enough that nine columns stand beside each other. */
function twoLines(what: string, of: string) {
  return (
    <span className="inline-block align-middle">
      {what} <span className="block text-dns-14N-130 print:text-[9px]">{of}</span>
    </span>
  );
}
