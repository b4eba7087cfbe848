import { Link } from 'react-router';
import {
  ChoiceField,
  DataTable,
  EmptyState,
  ErrorState,
  NativeSelect,
  SectionHead,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import {
  ForecastFacilitiesDocument,
  type ForecastFacilitiesQuery,
  type ForecastQuery,
} from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { FACILITY_TYPES } from '../../view/facility-type.js';
import { useAddress } from '../../view/use-address.js';
import { patched, useView } from '../../view/use-view.js';
import { OUTLOOKS, PAGE_ROWS, type ForecastView } from './forecast-view.js';
import { texts } from './forecast.texts.js';
import { useUntilMade } from './use-until-made.js';
import { rangeText } from './VendorPaces.js';

type Answer = NonNullable<ForecastFacilitiesQuery['forecastFacilities']>;
type Row = Answer['rows'][number];

interface QueueOutlookProps {
  shown: ForecastView;
  vendorName: string | undefined;
  prefectures: ForecastQuery['prefectures'];
}

/** The facilities behind the chances: as many rows as each count says. */
export function QueueOutlook({ shown, vendorName, prefectures }: QueueOutlookProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { set, viewPoint, params, lang } = useView();
  const { vendorId, type, prefecture, outlook, skip } = shown;
  const question = { ...viewPoint, vendorId, type, prefecture, outlook };
  const { data, error, retry } = usePageQuery(ForecastFacilitiesDocument, { ...question, skip });
  const found = data?.forecastFacilities;
  useUntilMade(found?.origin === null, retry);
  const count = (of: Row['outlook']) => found?.counts.find((each) => each.outlook === of)?.count ?? 0;
  const name = vendorName ?? (vendorId === null ? undefined : String(vendorId));
  return (
    <section className="space-y-4" id="queue">
      <SectionHead
        title={name ? text.facilitiesOf(name) : text.facilitiesTitle}
        meta={found?.origin ? { asOf: found.origin.asOf, source: text.source } : undefined}
        download={{ endpoint: 'forecast-facilities', args: question }}
      />
      <div className="print-none flex flex-wrap items-end gap-x-6 gap-y-3">
        <ChoiceField
          label={text.outlook}
          value={outlook}
          onChange={(id) => set({ outlook: id === 'LIKELY' ? null : id, skip: null })}
          options={OUTLOOKS.map((id) => ({
            id,
            name: text.ofOutlook(text.outlooks[id], formatCount(count(id))),
          }))}
        />
        <NativeSelect
          label={text.type}
          value={type ?? ''}
          onChange={(value) => set({ type: value, skip: null })}
          options={[['', text.allTypes], ...FACILITY_TYPES.map((each) => [each, word.type[each]] as const)]}
        />
        <NativeSelect
          label={text.prefecture}
          value={prefecture ?? ''}
          onChange={(value) => set({ pref: value, skip: null })}
          options={[
            ['', text.allPrefectures],
            ...prefectures.map(
              ({ code, ...names }) => [code, lang === 'ja' ? names.name : names.romaji] as const,
            ),
          ]}
        />
        {vendorId !== null && (
          <Link
            to={{ search: patched(params, { queue: null, skip: null }).toString(), hash: '#queue' }}
            className="pb-2 text-blue-900 underline underline-offset-4"
          >
            {text.allVendors}
          </Link>
        )}
      </div>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !found?.origin ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <FacilityTable found={found} total={count(outlook)} skip={skip} />
          <nav className="print-none flex gap-6">
            {skip > 0 && (
              <PageLink skip={Math.max(0, skip - PAGE_ROWS)} params={params}>
                {text.previous}
              </PageLink>
            )}
            {skip + PAGE_ROWS < count(outlook) && (
              <PageLink skip={skip + PAGE_ROWS} params={params}>
                {text.next}
              </PageLink>
            )}
          </nav>
        </>
      )}
    </section>
  );
}

function PageLink({ skip, params, children }: { skip: number; params: URLSearchParams; children: string }) {
  return (
    <Link
      to={{ search: patched(params, { skip: skip === 0 ? null : String(skip) }).toString(), hash: '#queue' }}
      className="text-blue-900 underline underline-offset-4"
    >
      {children}
    </Link>
  );
}

function FacilityTable({ found, total, skip }: { found: Answer; total: number; skip: number }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const address = useAddress();
  const columns: Column<Row>[] = [
    {
      id: 'facility',
      header: text.facility,
      rowHeader: true,
      cell: ({ facility }) => (
        <Link
          to={address(`/facilities/${facility.code}`)}
          className="text-blue-900 underline underline-offset-4"
        >
          {facility.name}
        </Link>
      ),
    },
    { id: 'type', header: text.type, cell: ({ facility }) => word.typeShort[facility.type] },
    { id: 'when', header: text.expectedDay, cell: ({ ready }) => rangeText(ready, text) },
    {
      id: 'chance',
      header: text.chanceOne,
      numeric: true,
      cell: ({ ready }) => text.percent((ready.chance * 100).toFixed(0)),
    },
  ];
  const shown = found.rows.length;
  return (
    <DataTable
      caption={text.facilitiesTable(
        formatCount(shown === 0 ? 0 : skip + 1),
        formatCount(skip + shown),
        formatCount(total),
      )}
      rows={found.rows}
      rowKey={({ facility }) => facility.id}
      columns={columns}
      empty={<EmptyState title={text.noFacilities} />}
    />
  );
}
