import { lazy } from 'react';
import {
  ChartFrame,
  ChoiceField,
  DataTable,
  DayText,
  SectionHead,
  type Column,
} from '../../components/index.js';
import { LineLegend } from '../../components/LineLegend.js';
import { formatChange, formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import type { Choices } from './change-words.js';
import { groupRows, weekRows, type Breakdown, type CompareRow, type Outcome } from './compare-rows.js';
import { compareLines } from './compare-lines.js';
import { CompareTable } from './CompareTable.js';
import type { Shown } from './ScenarioCard.js';
import { texts } from './what-if.texts.js';

const CompareChart = lazy(async () => ({ default: (await import('./CompareChart.js')).CompareChart }));
const BREAKDOWNS = ['TYPE', 'PREFECTURE', 'VENDOR'] as const;

interface ComparisonProps {
  a: Outcome & { origin: NonNullable<Outcome['origin']> };
  b: Outcome;
  shown: { a: Shown; b: Shown };
  choices: Choices | undefined;
  milestone: 'READY' | 'OPERATING';
}

/** Both scenarios beside the forecast: on the target day, by week, by group. */
export function Comparison({ a, b, shown, choices, milestone }: ComparisonProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { params, set, lang } = useView();
  const { origin } = a;
  const target = Math.max(0, a.days.indexOf(origin.targetDay));
  const by: Breakdown = BREAKDOWNS.find((each) => each === params.get('by')) ?? 'PREFECTURE';
  const names = { a: shown.a.name, b: shown.b.name };
  const prefectureName = (code: string) => {
    const found = choices?.prefectures.find((each) => each.code === code);
    return (lang === 'ja' ? found?.name : found?.romaji) ?? code;
  };
  const nameOf = ({ line }: CompareRow) =>
    line?.vendor?.name ??
    (line?.type ? word.type[line.type] : line?.prefecture ? prefectureName(line.prefecture) : '');
  const weeks = weekRows(a, b);
  const lines = compareLines({ base: text.base, ...names });
  const meta = { asOf: origin.asOf };
  return (
    <>
      <Summary a={a} b={b} names={names} target={target} />
      <ChartFrame
        title={text.weeksTitle}
        meta={meta}
        legend={<LineLegend lines={lines} />}
        chart={<CompareChart rows={weeks} lines={lines} lang={lang} />}
        chartNote={text.chartNote}
        tablePlace="below"
        table={
          <CompareTable
            caption={text.weeks}
            rows={weeks}
            first={text.day}
            nameOf={({ day }) => <DayText day={day} compact />}
            names={names}
          />
        }
        download={{ endpoint: 'scenario', args: downloadArgs(shown, milestone) }}
      />
      <section className="space-y-4">
        <SectionHead title={text.breakdownTitle} meta={meta} />
        <div className="print-none">
          <ChoiceField
            label={text.by}
            value={by}
            onChange={(id) => set({ by: id === 'PREFECTURE' ? null : id })}
            options={BREAKDOWNS.map((id) => ({ id, name: text.groups[id] }))}
          />
        </div>
        {by === 'VENDOR' && <p className="text-dns-14N-130 text-solid-gray-700">{text.vendorsOnly}</p>}
        <CompareTable
          key={by}
          caption={text.breakdown}
          rows={groupRows(a, b, by, target)}
          first={text.groups[by]}
          nameOf={nameOf}
          names={names}
          byDifference={by !== 'TYPE'}
        />
      </section>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {text.method(formatCount(origin.runs), String(origin.seed))}
      </p>
    </>
  );
}

/** The scenarios that change something, in one file. */
function downloadArgs({ a, b }: { a: Shown; b: Shown }, milestone: 'READY' | 'OPERATING') {
  const [first, other] = [a, b].filter(({ changes }) => changes.length > 0);
  return {
    changes: first?.changes,
    name: first?.name,
    other: other?.changes,
    otherName: other?.name,
    milestone,
  };
}

interface SummaryRow {
  readonly key: string;
  readonly name: string;
  readonly p50: number;
  readonly base: number;
  readonly outcome: Outcome | null;
}

function Summary({
  a,
  b,
  names,
  target,
}: Pick<ComparisonProps, 'a' | 'b'> & { names: { a: string; b: string }; target: number }) {
  const text = useTexts(texts);
  const base = a.lines[0]!.base.p50[target]!;
  const rowOf = (key: 'a' | 'b', outcome: Outcome): SummaryRow => ({
    key,
    name: names[key],
    p50: outcome.lines[0]!.changed.p50[target]!,
    base,
    outcome,
  });
  const rows: SummaryRow[] = [
    { key: 'base', name: text.base, p50: base, base, outcome: null },
    rowOf('a', a),
    rowOf('b', b),
  ];
  const dash = (value: string | null | undefined) => value ?? '—';
  const columns: Column<SummaryRow>[] = [
    { id: 'name', header: text.line, rowHeader: true, cell: ({ name }) => name },
    { id: 'p50', header: text.p50, numeric: true, cell: ({ p50 }) => formatCount(p50) },
    {
      id: 'difference',
      header: text.difference,
      numeric: true,
      cell: ({ outcome, p50 }) => (outcome ? <strong>{formatChange(p50 - base)}</strong> : '—'),
    },
    {
      id: 'gain',
      header: text.gain,
      numeric: true,
      cell: ({ outcome }) => dash(outcome?.gain && formatChange(Math.round(outcome.gain.mean))),
    },
    {
      id: 'range',
      header: text.gainRange,
      numeric: true,
      wideOnly: true,
      cell: ({ outcome }) =>
        dash(outcome?.gain && `${formatChange(outcome.gain.p10)} 〜 ${formatChange(outcome.gain.p90)}`),
    },
    {
      id: 'concerned',
      header: text.concerned,
      numeric: true,
      wideOnly: true,
      cell: ({ outcome }) => dash(outcome && text.concernedCount(formatCount(outcome.concerned))),
    },
    {
      id: 'vendors',
      header: text.vendorsDrawn,
      numeric: true,
      wideOnly: true,
      cell: ({ outcome }) =>
        dash(
          outcome &&
            text.vendorsCount(formatCount(outcome.lines.filter(({ vendor }) => vendor !== null).length)),
        ),
    },
  ];
  return (
    <section data-testid="summary">
      <DataTable caption={text.summary} rows={rows} rowKey={({ key }) => key} columns={columns} />
    </section>
  );
}
