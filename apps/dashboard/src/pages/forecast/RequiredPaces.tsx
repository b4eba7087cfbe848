import {
  ChoiceField,
  DataTable,
  DayText,
  ErrorState,
  FacilityListLink,
  SectionHead,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import {
  RequiredPacesDocument,
  type ForecastQuery,
  type PaceRowFieldsFragment,
} from '../../generated/pages/graphql.js';
import { formatCount, formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import type { ForecastView } from './forecast-view.js';
import { texts } from './forecast.texts.js';
import { lineName } from './line-names.js';

type Row = PaceRowFieldsFragment;

interface RequiredPacesProps {
  shown: ForecastView;
  prefectures: ForecastQuery['prefectures'];
}

/** What the plan needs a business day beside what is done, and when the plan would be met. */
export function RequiredPaces({ shown, prefectures }: RequiredPacesProps) {
  const text = useTexts(texts);
  const { viewPoint, set, lang } = useView();
  const { data, error, retry } = usePageQuery(RequiredPacesDocument, {
    ...viewPoint,
    groupBy: shown.paceBy,
  });
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={8} />;
  const { nation, requiredPaces } = data;
  const metOn = nation.rows[0]?.metOn;
  const { asOf } = nation;
  const nameOf = (row: Row) => lineName({ ...row, vendor: null }, prefectures, lang, text.groups.NATION);
  const filterOf = ({ type, prefecture }: Row) => ({
    ...(type && { types: [type] }),
    ...(prefecture && { prefectures: [prefecture] }),
  });
  const listed = (
    id: 'operating' | 'plannedByTarget',
    header: string,
    has: 'OPERATING' | 'PLANNED_BY_TARGET',
  ): Column<Row> => ({
    id,
    header,
    numeric: true,
    sortBy: (row) => row[id],
    cell: (row) => (
      <FacilityListLink filter={{ ...filterOf(row), has: [has] }} patch={{ asOf }}>
        {formatCount(row[id])}
      </FacilityListLink>
    ),
  });
  const columns: Column<Row>[] = [
    { id: 'line', header: text.paceGroup, rowHeader: true, cell: nameOf },
    listed('operating', text.operating, 'OPERATING'),
    listed('plannedByTarget', text.planned, 'PLANNED_BY_TARGET'),
    {
      id: 'remaining',
      header: text.remaining,
      numeric: true,
      sortBy: ({ remaining }) => remaining,
      cell: ({ remaining }) => formatCount(remaining),
    },
    {
      id: 'required',
      header: text.required,
      numeric: true,
      sortBy: ({ requiredPerBusinessDay }) => requiredPerBusinessDay,
      cell: ({ requiredPerBusinessDay: each }) => (each === null ? '—' : formatCount(each)),
    },
    {
      id: 'actual',
      header: text.actual,
      numeric: true,
      sortBy: ({ actualPerBusinessDay }) => actualPerBusinessDay,
      cell: ({ actualPerBusinessDay }) => actualPerBusinessDay.toFixed(1),
    },
    {
      id: 'metOn',
      header: text.metOn,
      sortBy: (row) => row.metOn ?? '9999',
      cell: (row) => (row.metOn ? <DayText day={row.metOn} compact /> : text.farAway),
    },
  ];
  return (
    <section className="space-y-4">
      <SectionHead
        title={text.paceTitle(metOn ? formatDay(metOn, lang) : text.paceNever)}
        meta={{ asOf }}
        download={{ endpoint: 'required-pace', args: { ...viewPoint, groupBy: shown.paceBy } }}
      >
        <p className="text-dns-14N-130 text-solid-gray-700">{text.paceText}</p>
      </SectionHead>
      <div className="print-none">
        <ChoiceField
          label={text.paceGroup}
          value={shown.paceBy}
          onChange={(id) => set({ pace: id === 'TYPE' ? null : id })}
          options={(['TYPE', 'PREFECTURE'] as const).map((id) => ({ id, name: text.groups[id] }))}
        />
      </div>
      <DataTable
        key={shown.paceBy}
        caption={text.required}
        captionHidden
        rows={[...nation.rows, ...requiredPaces.rows]}
        rowKey={({ type, prefecture }) => type ?? prefecture ?? 'NATION'}
        columns={columns}
        maxHeight={shown.paceBy === 'PREFECTURE' ? 32 : undefined}
      />
    </section>
  );
}
