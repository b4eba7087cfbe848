import { lazy } from 'react';
import {
  ChartFrame,
  ChoiceField,
  DataTable,
  ErrorState,
  FacilityListLink,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import { LineLegend } from '../../components/LineLegend.js';
import { LeadCurvesDocument, type LeadCurvesQuery } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { percent } from './Funnel.js';
import { CURVE_GROUPS, CURVE_STEPS, type CurveGroup, type CurveStep } from './curve-view.js';
import { curveLines } from './curve-lines.js';
import { texts } from './hurts.texts.js';
import { listFilterOf } from './list-filter-of.js';

const CurveChart = lazy(async () => ({ default: (await import('./CurveChart.js')).CurveChart }));

type Curve = NonNullable<LeadCurvesQuery['leadCurves']>['curves'][number];
/** Lines that can be told apart. */
const MOST_LINES = 5;
const WEEKS = [4, 8, 13, 26] as const;

/** How long a step takes, by type, prefecture, vendor or month of the application. */
export function LeadCurves({ bottleneck }: { bottleneck: CurveStep }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { params, set, viewPoint, lang } = useView();
  const step = CURVE_STEPS.find((each) => each === params.get('step')) ?? bottleneck;
  const groupBy: CurveGroup = CURVE_GROUPS.find((each) => each === params.get('by')) ?? 'TYPE';
  const { data, error, retry } = usePageQuery(LeadCurvesDocument, { ...viewPoint, step, groupBy });
  const answer = data?.leadCurves;
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!answer) return <Skeleton lines={10} />;
  const nameOf = ({ key, vendor }: Curve) => {
    if (key === null) return text.all;
    if (vendor) return vendor.name;
    const prefecture = data.prefectures.find(({ code }) => code === key);
    if (prefecture) return lang === 'ja' ? prefecture.name : prefecture.romaji;
    return key in word.type ? word.type[key as keyof typeof word.type] : key;
  };
  const days = (count: number | null) => (count === null ? text.notWithin : text.days(formatCount(count)));
  const columns: Column<Curve>[] = [
    { id: 'name', header: text.groups[groupBy], rowHeader: true, cell: nameOf },
    {
      id: 'cases',
      header: text.cases,
      numeric: true,
      sortBy: ({ cases }) => cases,
      cell: ({ cases, filter }) =>
        filter ? (
          <FacilityListLink filter={listFilterOf(filter)}>{formatCount(cases)}</FacilityListLink>
        ) : (
          formatCount(cases)
        ),
    },
    {
      id: 'median',
      header: text.median,
      numeric: true,
      sortBy: ({ median }) => median,
      cell: ({ median }) => days(median),
    },
    {
      id: 'p75',
      header: text.p75,
      numeric: true,
      sortBy: ({ p75 }) => p75,
      cell: ({ p75 }) => days(p75),
    },
    ...WEEKS.map((week): Column<Curve> => ({
      id: `week${week}`,
      header: text.withinWeeks(week),
      numeric: true,
      wideOnly: week !== 13,
      sortBy: ({ finishedBy }) => finishedBy[week]!,
      cell: ({ finishedBy }) => percent(finishedBy[week]!),
    })),
  ];
  const [all, ...groups] = answer.curves;
  const shown = groupBy === 'MONTH' ? groups.slice(-MOST_LINES) : groups.slice(0, MOST_LINES);
  const lines = curveLines(
    [all!, ...shown].map((curve) => ({ name: nameOf(curve), finishedBy: curve.finishedBy })),
  );
  const slowest = groupBy === 'MONTH' ? undefined : groups[0];
  return (
    <ChartFrame
      title={
        slowest && all
          ? text.slowest(
              text.steps[step],
              nameOf(slowest),
              percent(slowest.finishedBy[13]!),
              percent(all.finishedBy[13]!),
            )
          : text.curvesTitle(text.steps[step])
      }
      meta={{ asOf: answer.asOf, asKnownOn: answer.asKnownOn }}
      tablePlace="below"
      controls={
        <>
          <ChoiceField
            label={text.step}
            value={step}
            onChange={(id) => set({ step: id })}
            options={CURVE_STEPS.map((id) => ({ id, name: text.steps[id] }))}
          />
          <ChoiceField
            label={text.compareBy}
            value={groupBy}
            onChange={(id) => set({ by: id === 'TYPE' ? null : id })}
            options={CURVE_GROUPS.map((id) => ({ id, name: text.groups[id] }))}
          />
        </>
      }
      legend={<LineLegend lines={lines} />}
      chart={<CurveChart lines={lines} week={text.week} />}
      chartNote={text.curvesNote(MOST_LINES)}
      table={
        <DataTable
          key={`${step}${groupBy}`}
          caption={text.curvesCaption(text.steps[step])}
          rows={answer.curves}
          rowKey={({ key }) => key ?? 'ALL'}
          columns={columns}
          maxHeight={30}
        />
      }
      download={{ endpoint: 'lead-curves', args: { ...viewPoint, step, groupBy } }}
    />
  );
}
