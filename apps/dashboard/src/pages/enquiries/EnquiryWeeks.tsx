import { lazy } from 'react';
import { Link } from 'react-router';
import {
  ChartFrame,
  ChoiceField,
  DataTable,
  DayText,
  NativeSelect,
  type Column,
} from '../../components/index.js';
import type { EnquiryTopic } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import { texts } from './enquiries.texts.js';
import { rowsOf, topicRows, totals, type Show, type Weeks } from './week-table.js';

const WeeksChart = lazy(async () => ({ default: (await import('./WeeksChart.js')).WeeksChart }));

interface WeekRow {
  week: number;
  day: string;
  complete: boolean;
}

/** Topics over time: a column a week, and every number leads to its rows below. */
export function EnquiryWeeks({
  weeks,
  from,
  to,
  nameOf,
}: {
  weeks: Weeks;
  from: string;
  to: string;
  nameOf: (topic: EnquiryTopic) => string;
}) {
  const text = useTexts(texts);
  const { params, set, lang } = useView();
  const show: Show = params.get('show') === 'asked' ? 'asked' : 'open';
  const rows = topicRows(weeks, show);
  const charted = rows.find(({ topic }) => topic === params.get('chart'));
  const sums = totals(rows, weeks.days.length);
  const topicName = charted ? nameOf(charted.topic) : text.allTopics;
  const link = (week: number, topic: EnquiryTopic | null, count: number) =>
    count === 0 ? (
      '0'
    ) : (
      <Link
        to={{ search: patched(params, rowsOf(weeks, week, from, show, topic)).toString(), hash: '#list' }}
        className="text-blue-900 underline underline-offset-4"
      >
        {formatCount(count)}
      </Link>
    );
  const columns: Column<WeekRow>[] = [
    {
      id: 'week',
      header: text.week,
      rowHeader: true,
      sortBy: ({ day }) => day,
      cell: ({ day, complete }) => (
        <>
          <DayText day={day} compact />
          {!complete && text.unfinished}
        </>
      ),
    },
    {
      id: 'total',
      header: text.total,
      numeric: true,
      sortBy: ({ week }) => sums[week],
      cell: ({ week }) => link(week, null, sums[week]!),
    },
    ...rows.map(({ topic, counts }): Column<WeekRow> => ({
      id: topic,
      header: nameOf(topic),
      numeric: true,
      sortBy: ({ week }) => counts[week],
      cell: ({ week }) => link(week, topic, counts[week]!),
    })),
  ];
  const weekRows = weeks.days.map((day, week) => ({ week, day, complete: weeks.complete[week]! }));
  return (
    <ChartFrame
      title={show === 'open' ? text.weeks(topicName) : `${text.asked}：${topicName}`}
      meta={{ unit: text.unit, source: text.source }}
      tablePlace="below"
      controls={
        <>
          <ChoiceField
            label={text.show}
            value={show}
            onChange={(id) => set({ show: id === 'open' ? null : id })}
            options={[
              { id: 'open', name: text.open },
              { id: 'asked', name: text.asked },
            ]}
          />
          <NativeSelect
            label={text.showTopic}
            value={charted?.topic ?? ''}
            onChange={(id) => set({ chart: id || null })}
            options={[['', text.allTopics], ...rows.map(({ topic }) => [topic, nameOf(topic)] as const)]}
          />
        </>
      }
      chart={
        <WeeksChart
          days={weeks.days}
          complete={weeks.complete}
          counts={charted?.counts ?? sums}
          name={topicName}
          lang={lang}
        />
      }
      chartNote={weeks.complete.includes(false) ? text.unfinishedNote : undefined}
      height={16}
      table={
        <DataTable
          caption={text.caption}
          rows={weekRows}
          rowKey={({ day }) => day}
          columns={columns}
          sorting={{ column: 'week', direction: 'descending' }}
          maxHeight={22}
        />
      }
      download={{ endpoint: 'enquiry-weeks', args: { from, to } }}
    />
  );
}
