import { DataTable, FacilityListLink, SectionHead, type Column } from '../../components/index.js';
import type { WhereItHurtsQuery } from '../../generated/pages/graphql.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { texts } from './hurts.texts.js';
import { listFilterOf } from './list-filter-of.js';

export type FunnelAnswer = NonNullable<WhereItHurtsQuery['funnel']>;
type Bar = FunnelAnswer['bars'][number];
type Step = FunnelAnswer['steps'][number];

export const percent = (share: number | null) => (share === null ? '—' : formatRate(100 * share));

/** How far everybody has come, and where those that applied wait. */
export function Funnel({ funnel }: { funnel: FunnelAnswer }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { bars, steps, asOf, asKnownOn } = funnel;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const worst = steps.find(({ step }) => step === funnel.bottleneck);
  const days = (count: number | null) => (count === null ? text.notWithin : text.days(formatCount(count)));
  const barColumns: Column<Bar>[] = [
    {
      id: 'name',
      header: text.reached,
      rowHeader: true,
      cell: ({ has }) => word.measure[has.at(-1) ?? 'OPEN'],
    },
    {
      id: 'bar',
      header: <span className="sr-only">{text.bar}</span>,
      grow: true,
      wideOnly: true,
      cell: ({ count }) => (
        <div
          aria-hidden
          className="h-5 bg-blue-600"
          style={{ width: `${(100 * count) / most}%`, minWidth: count > 0 ? 2 : 0 }}
        />
      ),
    },
    {
      id: 'count',
      header: word.facilities,
      numeric: true,
      cell: ({ has, count }) => (
        <FacilityListLink filter={has.length > 0 ? { has } : {}}>{formatCount(count)}</FacilityListLink>
      ),
    },
    {
      id: 'conversion',
      header: text.conversion,
      numeric: true,
      cell: ({ conversion }) => percent(conversion),
    },
  ];
  const stepColumns: Column<Step>[] = [
    { id: 'step', header: text.step, rowHeader: true, cell: ({ step }) => text.steps[step] },
    {
      id: 'waiting',
      header: text.waiting,
      numeric: true,
      cell: ({ waiting, waitingFilter }) => (
        <FacilityListLink filter={listFilterOf(waitingFilter)} patch={{ order: 'WAITING_LONGEST' }}>
          {formatCount(waiting)}
        </FacilityListLink>
      ),
    },
    { id: 'share', header: text.share, numeric: true, cell: ({ share }) => percent(share) },
    { id: 'median', header: text.median, numeric: true, cell: ({ median }) => days(median) },
    { id: 'p75', header: text.p75, numeric: true, cell: ({ p75 }) => days(p75) },
    {
      id: 'finished',
      header: text.finished,
      numeric: true,
      wideOnly: true,
      cell: ({ cases, finished }) => `${formatCount(finished)} / ${formatCount(cases)}`,
    },
  ];
  return (
    <section className="space-y-4">
      <SectionHead
        title={
          worst
            ? text.bottleneck(text.steps[worst.step], percent(worst.share), formatCount(worst.waiting))
            : text.nobodyWaits
        }
        meta={{ asOf, asKnownOn }}
        download={{ endpoint: 'funnel', args: { asOf, asKnownOn: asKnownOn.id } }}
      >
        <p className="text-dns-14N-130 text-solid-gray-700">{text.funnelRule}</p>
      </SectionHead>
      <div className="grid gap-8 xl:grid-cols-2">
        <DataTable
          caption={text.funnelCaption}
          rows={bars}
          rowKey={({ has }) => has.join()}
          columns={barColumns}
        />
        <DataTable
          caption={text.stepsCaption}
          rows={steps}
          rowKey={({ step }) => step}
          columns={stepColumns}
        />
      </div>
    </section>
  );
}
