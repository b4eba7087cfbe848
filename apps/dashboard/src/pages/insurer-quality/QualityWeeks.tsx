import { lazy } from 'react';
import { ChartFrame, DataTable, DayText, NativeSelect, type Column } from '../../components/index.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { causesThere, heldFor, type Quality } from './quality-columns.js';
import { texts } from './quality.texts.js';

const WeeksChart = lazy(async () => ({
  default: (await import('../enquiries/WeeksChart.js')).WeeksChart,
}));

type Week = Quality['weeks'][number];

/** Held rows a week, of one cause or all; the table beside the chart has them all. */
export function QualityWeeks({ quality }: { quality: Quality }) {
  const text = useTexts(texts);
  const { params, set, lang } = useView();
  const causes = causesThere(quality);
  const charted = causes.find(({ cause }) => cause === params.get('cause'));
  const columns: Column<Week>[] = [
    {
      id: 'week',
      header: text.week,
      rowHeader: true,
      sortBy: ({ monday }) => monday,
      cell: ({ monday, complete }) => (
        <>
          <DayText day={monday} compact />
          {!complete && text.unfinished}
        </>
      ),
    },
    { id: 'rows', header: text.rows, numeric: true, cell: ({ rows }) => formatCount(rows) },
    { id: 'held', header: text.held, numeric: true, cell: ({ held }) => formatCount(held) },
    {
      id: 'rate',
      header: text.rate,
      numeric: true,
      cell: ({ perTenThousand }) => (perTenThousand === null ? '—' : perTenThousand.toFixed(1)),
    },
    ...causes.map(({ cause, place }): Column<Week> => ({
      id: cause,
      header: text.short[cause],
      numeric: true,
      cell: (week) => formatCount(heldFor(week, place)),
    })),
  ];
  return (
    <ChartFrame
      title={text.chart(charted?.name ?? text.any)}
      meta={{ unit: text.unit, source: text.source }}
      tablePlace="below"
      controls={
        <NativeSelect
          label={text.cause}
          value={charted?.cause ?? ''}
          onChange={(cause) => set({ cause: cause || null })}
          options={[['', text.any], ...causes.map(({ cause, name }) => [cause, name] as const)]}
        />
      }
      chart={
        <WeeksChart
          days={quality.weeks.map(({ monday }) => monday)}
          complete={quality.weeks.map(({ complete }) => complete)}
          counts={quality.weeks.map((week) => heldFor(week, charted?.place ?? null))}
          name={charted?.name ?? text.any}
          lang={lang}
        />
      }
      chartNote={text.unfinishedNote}
      height={16}
      table={
        <DataTable
          caption={text.byWeek}
          rows={quality.weeks}
          rowKey={({ monday }) => monday}
          columns={columns}
          sorting={{ column: 'week', direction: 'descending' }}
          maxHeight={24}
        />
      }
    />
  );
}
