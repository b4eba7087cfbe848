import { lazy } from 'react';
import { ChartFrame, ChoiceField, DataTable, DayText, type Column } from '../../components/index.js';
import type { ForecastQuery } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { bandRows, type BandRow } from './band-rows.js';
import { GROUPS, type ForecastView } from './forecast-view.js';
import { texts } from './forecast.texts.js';
import { LinesTable } from './LinesTable.js';
import { lineKey, lineName } from './line-names.js';

const BandChart = lazy(async () => ({ default: (await import('./BandChart.js')).BandChart }));

interface BandSectionProps {
  data: ForecastQuery;
  shown: ForecastView;
  seesVendors: boolean;
}

/** 業者別（ログ）: one line as a band by day, all of them on the target day. */
export function BandSection({ data, shown, seesVendors }: BandSectionProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang, set, viewPoint } = useView();
  const { lines, nation, prefectures } = data;
  const origin = nation?.origin;
  if (!lines || !origin || lines.series.length === 0) return null;
  const { days, series, milestone } = lines;
  const line = series.find((each) => lineKey(each) === shown.line) ?? series[0]!;
  const name = lineName(line, prefectures, lang, text.nation);
  const target = days.indexOf(origin.targetDay);
  const band = { days, p10: line.p10, p50: line.p50, p90: line.p90 };
  const of = word.measure[milestone];
  return (
    <div className="space-y-6">
      <ChartFrame
        title={
          target < 0
            ? text.byQueuesPlain(name, of)
            : text.byQueuesTitle(name, of, formatCount(line.p10[target]!), formatCount(line.p90[target]!))
        }
        meta={{ asOf: origin.asOf, asKnownOn: nation.asKnownOn, source: text.source }}
        controls={
          <>
            <ChoiceField
              label={text.groupBy}
              value={shown.groupBy}
              onChange={(id) => set({ by: id === 'NATION' ? null : id, line: null })}
              options={GROUPS.filter((id) => seesVendors || id !== 'VENDOR').map((id) => ({
                id,
                name: text.groups[id],
              }))}
            />
            <ChoiceField
              label={text.milestone}
              value={shown.milestone}
              onChange={(id) => set({ of: id === 'OPERATING' ? null : id })}
              options={(['OPERATING', 'READY'] as const).map((id) => ({ id, name: word.measure[id] }))}
            />
          </>
        }
        chart={
          <BandChart line={band} names={{ band: `${text.p10}–${text.p90}`, middle: text.p50 }} lang={lang} />
        }
        chartNote={text.bandNote}
        table={<BandTable caption={text.dayTable(name)} rows={bandRows(band)} />}
        download={{
          endpoint: 'forecast',
          args: { ...viewPoint, groupBy: shown.groupBy, milestone: shown.milestone },
        }}
      />
      <LinesTable
        // another group is another table: its order begins anew
        key={shown.groupBy}
        lines={lines}
        prefectures={prefectures}
        milestone={milestone}
        asOf={origin.asOf}
        target={target}
        shown={lineKey(line)}
      />
    </div>
  );
}

/** The band as a real table. */
export function BandTable({ caption, rows }: { caption: string; rows: readonly BandRow[] }) {
  const text = useTexts(texts);
  const columns: Column<BandRow>[] = [
    { id: 'day', header: text.day, rowHeader: true, cell: ({ day }) => <DayText day={day} compact /> },
    ...(['p10', 'p50', 'p90'] as const).map((id): Column<BandRow> => ({
      id,
      header: text[id],
      numeric: true,
      cell: (row) => formatCount(row[id]),
    })),
  ];
  return (
    <DataTable caption={caption} rows={rows} rowKey={({ day }) => day} columns={columns} maxHeight={24} />
  );
}
