import { Link } from 'react-router';
import { DataTable, FacilityListLink, type Column } from '../../components/index.js';
import type { ForecastMilestone, ForecastQuery } from '../../generated/pages/graphql.js';
import { formatCount, formatShortDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import type { ListFilter } from '../facilities/filter-address.js';
import { texts } from './forecast.texts.js';
import { lineKey, lineName, type ForecastLine } from './line-names.js';

interface LinesTableProps {
  lines: NonNullable<ForecastQuery['lines']>;
  prefectures: ForecastQuery['prefectures'];
  milestone: ForecastMilestone;
  asOf: string;
  /** Index of the target day; -1: it is over. */
  target: number;
  shown: string;
}

/** A line a row on the target day; its name draws it, its counts lead to as many facilities. */
export function LinesTable({ lines, prefectures, milestone, asOf, target, shown }: LinesTableProps) {
  const text = useTexts(texts);
  const { params, lang } = useView();
  const at = (values: readonly number[]) => values[target] ?? values.at(-1)!;
  const banded = (id: 'p10' | 'p50' | 'p90'): Column<ForecastLine> => ({
    id,
    header: text[id],
    numeric: true,
    sortBy: (line) => at(line[id]),
    cell: (line) => formatCount(at(line[id])),
  });
  const columns: Column<ForecastLine>[] = [
    {
      id: 'line',
      header: text.line,
      rowHeader: true,
      cell: (line) => (
        <Link
          to={{ search: patched(params, { line: lineKey(line) }).toString() }}
          preventScrollReset
          aria-current={lineKey(line) === shown || undefined}
          className="text-blue-900 underline underline-offset-4 aria-[current]:font-bold"
        >
          {lineName(line, prefectures, lang, text.groups.NATION)}
        </Link>
      ),
    },
    {
      id: 'now',
      header: text.nowOn(formatShortDay(asOf, lang)),
      numeric: true,
      sortBy: ({ now }) => now,
      cell: (line) => (
        <FacilityListLink filter={filterOf(line, milestone)} patch={{ asOf }} scoped={line.vendor !== null}>
          {formatCount(line.now)}
        </FacilityListLink>
      ),
    },
    banded('p10'),
    banded('p50'),
    banded('p90'),
  ];
  if (lines.series.every(({ plannedByTarget }) => plannedByTarget !== null))
    columns.push(
      {
        id: 'planned',
        header: text.planned,
        numeric: true,
        sortBy: ({ plannedByTarget }) => plannedByTarget,
        cell: (line) => (
          <FacilityListLink filter={{ ...ofLine(line), has: ['PLANNED_BY_TARGET'] }} patch={{ asOf }}>
            {formatCount(line.plannedByTarget ?? 0)}
          </FacilityListLink>
        ),
      },
      {
        id: 'chance',
        header: text.planChance,
        numeric: true,
        sortBy: ({ planChance }) => planChance,
        cell: ({ planChance }) => text.percent(((planChance ?? 0) * 100).toFixed(0)),
      },
    );
  return (
    <DataTable
      caption={text.linesTitle}
      rows={lines.series}
      rowKey={lineKey}
      columns={columns}
      maxHeight={lines.series.length > 12 ? 32 : undefined}
    />
  );
}

function ofLine({ type, prefecture, vendor }: ForecastLine): ListFilter {
  return {
    ...(type && { types: [type] }),
    ...(prefecture && { prefectures: [prefecture] }),
    ...(vendor && { vendors: [vendor.id] }),
  };
}

/** A vendor's line counts those that contacted it. */
function filterOf(line: ForecastLine, milestone: ForecastMilestone): ListFilter {
  return { ...ofLine(line), has: line.vendor ? ['VENDOR_CONTACTED', milestone] : [milestone] };
}
