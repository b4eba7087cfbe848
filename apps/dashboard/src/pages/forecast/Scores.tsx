import {
  DataTable,
  DayText,
  ErrorState,
  SectionHead,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import { ForecastScoresDocument, type ForecastScoresFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import type { ForecastView } from './forecast-view.js';
import { texts } from './forecast.texts.js';
import { useUntilMade } from './use-until-made.js';

type Milestone = 'READY' | 'OPERATING';
type Coverage = ForecastScoresFieldsFragment['coverage'][number] & { milestone: Milestone };
type Past = ForecastScoresFieldsFragment['past'][number];

/** How forecasts of past weeks came out: coverage and error by horizon, and the nation's one by one. */
export function Scores({ shown }: { shown: ForecastView }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { data, error, retry } = usePageQuery(ForecastScoresDocument, {});
  const isMaking = data?.ready?.asOf === null;
  useUntilMade(isMaking, retry);
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={8} />;
  const { ready, operating } = data;
  if (!ready || !operating) return null;
  const past = shown.milestone === 'READY' ? ready.past : operating.past;
  const coverage: Coverage[] = (['READY', 'OPERATING'] as const).flatMap((milestone) =>
    (milestone === 'READY' ? ready : operating).coverage.map((each) => ({ milestone, ...each })),
  );
  return (
    <section className="space-y-4">
      <SectionHead
        title={text.scoresTitle}
        meta={ready.asOf ? { asOf: ready.asOf, source: text.source } : undefined}
        download={{ endpoint: 'forecast-scores', args: { milestone: shown.milestone } }}
      >
        <p className="text-dns-14N-130 text-solid-gray-700">{text.scoresText}</p>
      </SectionHead>
      {isMaking ? (
        <p role="status">{text.scoresMaking}</p>
      ) : (
        <>
          <CoverageTable rows={coverage} />
          <PastTable caption={text.pastTable(word.measure[shown.milestone])} rows={past} />
        </>
      )}
    </section>
  );
}

function CoverageTable({ rows }: { rows: readonly Coverage[] }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const columns: Column<Coverage>[] = [
    {
      id: 'milestone',
      header: text.milestone,
      rowHeader: true,
      cell: ({ milestone }) => word.measure[milestone],
    },
    { id: 'weeks', header: text.weeksAhead, numeric: true, cell: ({ weeks }) => text.weeks(weeks) },
    { id: 'cases', header: text.cases, numeric: true, cell: ({ cases }) => formatCount(cases) },
    { id: 'inBand', header: text.inBand, numeric: true, cell: ({ inBandRate }) => formatRate(inBandRate) },
    { id: 'error', header: text.meanError, numeric: true, cell: ({ meanError }) => meanError.toFixed(1) },
    { id: 'bias', header: text.bias, numeric: true, cell: ({ bias }) => signed(bias) },
    { id: 'actual', header: text.meanActual, numeric: true, cell: ({ meanActual }) => meanActual.toFixed(1) },
  ];
  return (
    <DataTable
      caption={text.coverageTable}
      rows={rows}
      rowKey={({ milestone, weeks }) => `${milestone} ${weeks}`}
      columns={columns}
    />
  );
}

function PastTable({ caption, rows }: { caption: string; rows: readonly Past[] }) {
  const text = useTexts(texts);
  const columns: Column<Past>[] = [
    {
      id: 'origin',
      header: text.origin,
      rowHeader: true,
      cell: ({ origin }) => <DayText day={origin} compact />,
    },
    { id: 'weeks', header: text.weeksAhead, numeric: true, cell: ({ weeks }) => text.weeks(weeks) },
    { id: 'p10', header: text.p10, numeric: true, cell: ({ p10 }) => formatCount(p10) },
    { id: 'p50', header: text.p50, numeric: true, cell: ({ p50 }) => formatCount(p50) },
    { id: 'p90', header: text.p90, numeric: true, cell: ({ p90 }) => formatCount(p90) },
    { id: 'became', header: text.became, numeric: true, cell: ({ actual }) => formatCount(actual) },
    { id: 'isIn', header: text.isIn, cell: ({ inBand }) => (inBand ? text.yes : text.no) },
  ];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ origin, weeks }) => `${origin} ${weeks}`}
      columns={columns}
      maxHeight={28}
    />
  );
}

/** +0.6 / −0.1 with a real minus sign. */
function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
