import { lazy } from 'react';
import { ChartFrame, DataTable, DayText, type Column } from '../../components/index.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { checksMeta, type Figures } from './checks-meta.js';
import { texts } from './checks.texts.js';
import { ROUTE_COLOURS } from './route-colours.js';

const ChecksChart = lazy(async () => ({ default: (await import('./ChecksChart.js')).ChecksChart }));
const ROUTES = ['card', 'batch', 'reader'] as const;

/** Checks a day by route. */
export function ChecksByDay({ figures }: { figures: Figures }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { days, to, checks } = figures;
  const byReader = days.reduce((sum, { reader }) => sum + reader, 0);
  const columns: Column<Figures['days'][number]>[] = [
    {
      id: 'day',
      header: text.day,
      rowHeader: true,
      sortBy: ({ day }) => day,
      cell: ({ day }) => <DayText day={day} short weekday />,
    },
    ...ROUTES.map((route): Column<Figures['days'][number]> => ({
      id: route,
      header: text.routes[route],
      numeric: true,
      sortBy: (row) => row[route],
      cell: (row) => formatCount(row[route]),
    })),
  ];
  return (
    <ChartFrame
      title={text.daily(formatCount(checks), formatCount(byReader))}
      meta={checksMeta(text, to)}
      chart={<ChecksChart days={days} names={text.routes} lang={lang} />}
      legend={ROUTES.map((route) => (
        <span key={route} className="inline-flex items-center gap-2">
          <span aria-hidden className="inline-block size-3" style={{ background: ROUTE_COLOURS[route] }} />
          {text.routes[route]}
        </span>
      ))}
      table={
        <DataTable
          caption={text.day}
          captionHidden
          rows={days}
          rowKey={({ day }) => day}
          columns={columns}
          sorting={{ column: 'day', direction: 'descending' }}
          maxHeight={24}
        />
      }
    />
  );
}
