import { lazy } from 'react';
import {
  ChartFrame,
  DataTable,
  DayText,
  ErrorState,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import { NationalTrendDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { bandRows } from './band-rows.js';
import { BandTable } from './BandSection.js';
import { texts } from './forecast.texts.js';

const BandChart = lazy(async () => ({ default: (await import('./BandChart.js')).BandChart }));
const TARGET_DAY = '2021-09-30';

/** 全国傾向（公表値）: the other forecast, apart from the queues. */
export function NationalTrend() {
  const text = useTexts(texts);
  const { lang } = useView();
  const { data, error, retry } = usePageQuery(NationalTrendDocument, {});
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={10} />;
  const { asOf, bands, published } = data.nationalTrend;
  const target = bands.find(({ day }) => day === TARGET_DAY)!;
  const line = {
    days: bands.map(({ day }) => day),
    p10: bands.map(({ p10 }) => p10),
    p50: bands.map(({ p50 }) => p50),
    p90: bands.map(({ p90 }) => p90),
  };
  return (
    <div className="space-y-6">
      <ChartFrame
        title={text.trendTitle(formatCount(target.p10), formatCount(target.p90))}
        meta={{ asOf, source: text.trendSource }}
        chart={
          <BandChart line={line} names={{ band: `${text.p10}–${text.p90}`, middle: text.p50 }} lang={lang} />
        }
        chartNote={text.trendText}
        table={<BandTable caption={text.trendTable} rows={bandRows(line)} />}
        download={{ endpoint: 'national-trend', args: {} }}
      />
      <DataTable
        caption={text.publishedTable}
        rows={published}
        rowKey={({ day }) => day}
        columns={[
          { id: 'day', header: text.day, rowHeader: true, cell: ({ day }) => <DayText day={day} compact /> },
          {
            id: 'operating',
            header: text.operating,
            numeric: true,
            cell: ({ operating }) => formatCount(operating),
          },
        ]}
      />
    </div>
  );
}
