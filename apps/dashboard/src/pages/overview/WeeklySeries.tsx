import { lazy } from 'react';
import {
  ChartFrame,
  ChoiceField,
  DataTable,
  DayText,
  TypeMark,
  type Column,
  type Meta,
} from '../../components/index.js';
import type { WeeklySeries_TimelineFragment } from '../../generated/graphql.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { FACILITY_TYPES } from '../../view/facility-type.js';
import { useView } from '../../view/use-view.js';
import { overviewQuestion, seriesOf, MEASURES } from './overview-question.js';
import { overviewTexts } from './overview.texts.js';
import { weekRows, type WeekRow } from './week-rows.js';

const WeeklyChart = lazy(async () => ({ default: (await import('./WeeklyChart.js')).WeeklyChart }));

/** One measure week by week, a line a type; the week that is not over is drawn as such. */
export function WeeklySeries({
  timeline,
  meta,
}: {
  timeline: WeeklySeries_TimelineFragment | null;
  meta: Meta;
}) {
  const text = useTexts(overviewTexts).weeks;
  const word = useTexts(words);
  const view = useView();
  const shell = useShell();
  const { measure, show } = seriesOf(view);
  // What the answer is of; the address may already ask for something else.
  const shown = word.measure[timeline?.measure ?? measure];
  const rows = weekRows(timeline, show);
  const format = (value: number | null | undefined) =>
    value === null || value === undefined
      ? word.noRecord
      : show === 'rate'
        ? formatRate(value)
        : formatCount(value);
  const last = rows.at(-1);
  const latest = FACILITY_TYPES.map((type) => `${word.type[type]} ${format(last?.[type])}`).join(
    view.lang === 'ja' ? '、' : ', ',
  );
  const columns: Column<WeekRow>[] = [
    {
      id: 'week',
      header: text.week,
      rowHeader: true,
      cell: ({ day, complete }) => (
        <>
          <DayText day={day} compact />
          {!complete && <span className="ml-1 inline-block text-solid-gray-600">{text.unfinished}</span>}
        </>
      ),
      sortBy: ({ day }) => day,
    },
    ...FACILITY_TYPES.map((type): Column<WeekRow> => ({
      id: type,
      header: <TypeMark type={type} short />,
      numeric: true,
      cell: (row) => format(row[type]),
      sortBy: (row) => row[type],
    })),
  ];
  const { from, to, asKnownOn } = overviewQuestion(view, shell);
  return (
    <ChartFrame
      title={text.title(shown, latest)}
      meta={{
        ...meta,
        unit: show === 'rate' ? '%' : undefined,
        denominator: show === 'rate' ? (timeline?.denominator ?? view.den) : undefined,
      }}
      controls={
        <>
          <ChoiceField
            label={text.measure}
            value={measure}
            onChange={(id) => view.set({ measure: id === 'APPLIED' ? null : id })}
            options={MEASURES.map((id) => ({ id, name: word.measure[id] }))}
          />
          <ChoiceField
            label={text.show}
            value={show}
            onChange={(id) => view.set({ show: id === 'rate' ? null : id })}
            options={[
              { id: 'rate', name: text.rate },
              { id: 'count', name: text.count },
            ]}
          />
        </>
      }
      chart={<WeeklyChart rows={rows} show={show} lang={view.lang} />}
      chartNote={rows.some(({ complete }) => !complete) ? text.unfinishedNote : undefined}
      legend={FACILITY_TYPES.map((type) => (
        <TypeMark key={type} type={type} />
      ))}
      height={22}
      table={
        <DataTable
          caption={text.caption(shown)}
          rows={rows}
          rowKey={({ day }) => day}
          columns={columns}
          sorting={{ column: 'week', direction: 'descending' }}
          maxHeight={24}
        />
      }
      download={{
        endpoint: 'timeline',
        args: { from, to, interval: 'WEEK', asKnownOn, groupBy: 'TYPE', measure, denominator: view.den },
      }}
    />
  );
}
