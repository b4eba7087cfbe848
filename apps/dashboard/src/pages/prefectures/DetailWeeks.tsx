import { lazy } from 'react';
import { ChartFrame, DataTable, usePageQuery, type Column } from '../../components/index.js';
import { PrefectureWeeksDocument } from '../../generated/pages/graphql.js';
import { formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { TYPES } from '../facilities/filter-values.js';
import { ListDay } from '../facilities/ListDay.js';
import { weekRows, type WeekRow } from '../overview/week-rows.js';
import type { PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';

const WeeklyChart = lazy(async () => ({ default: (await import('../overview/WeeklyChart.js')).WeeklyChart }));

interface DetailWeeksProps {
  code: string;
  name: string;
  view: PrefectureView;
  asOf: string;
}

/** The weekly series of one prefecture, a line a type. */
export function DetailWeeks({ code, name, view, asOf }: DetailWeeksProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { today } = useShell();
  const { known, den, lang } = useView();
  const question = {
    filter: { prefectures: [code] },
    from: today.logBeganOn,
    to: asOf,
    asKnownOn: known,
    measure: view.measure,
    denominator: den,
  };
  const { data } = usePageQuery(PrefectureWeeksDocument, question);
  const rows = weekRows(data?.adoptionTimeline ?? null, 'rate');
  const columns: Column<WeekRow>[] = [
    {
      id: 'week',
      header: text.week,
      rowHeader: true,
      cell: ({ day, complete }) => (
        <>
          <ListDay day={day} />
          {!complete && <span className="ml-1 text-solid-gray-600">{text.unfinished}</span>}
        </>
      ),
    },
    ...TYPES.map((type): Column<WeekRow> => ({
      id: type,
      header: word.type[type],
      numeric: true,
      cell: (row) => formatRate(row[type]),
    })),
  ];
  return (
    <div className="mt-5">
      <ChartFrame
        level={3}
        title={text.weeks(name, text.rate[view.measure])}
        meta={{ unit: '%', denominator: den, asOf }}
        chart={<WeeklyChart rows={rows} show="rate" lang={lang} />}
        height={14}
        tablePlace="below"
        table={
          // five columns in the width of the side panel
          <div className="[&_table]:text-[13px] [&_td]:px-1 [&_th]:px-1">
            <DataTable
              caption={text.weeks(name, text.rate[view.measure])}
              captionHidden
              rows={rows.toReversed()}
              rowKey={({ day }) => day}
              columns={columns}
              maxHeight={14}
            />
          </div>
        }
        download={{ endpoint: 'timeline', args: { ...question, interval: 'WEEK', groupBy: 'TYPE' } }}
      />
    </div>
  );
}
