import type { ReactNode } from 'react';
import { FacilityListLink } from '../../components/index.js';
import type { ForecastQuery } from '../../generated/pages/graphql.js';
import { formatCount, formatDay, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { texts } from './forecast.texts.js';

type Nation = NonNullable<ForecastQuery['nation']>;
type Origin = NonNullable<Nation['origin']>;

/** What was declared, what is, what the queues can deliver; how old it is and what it is not. */
export function HeadFigures({ nation, origin }: { nation: Nation; origin: Origin }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { today } = useShell();
  const line = nation.series[0]!;
  const target = nation.days.indexOf(origin.targetDay);
  const patch = { asOf: origin.asOf };
  return (
    <section className="keep-together space-y-3">
      <dl className="grid gap-4 sm:grid-cols-3">
        <Figure name={text.declared} note={text.declaredNote}>
          <FacilityListLink filter={{ has: ['PLANNED_BY_TARGET'] }} patch={patch}>
            {formatCount(line.plannedByTarget ?? 0)}
          </FacilityListLink>
        </Figure>
        <Figure name={text.now}>
          <FacilityListLink filter={{ has: ['OPERATING'] }} patch={patch}>
            {formatCount(line.now)}
          </FacilityListLink>
        </Figure>
        {target >= 0 && (
          <Figure name={text.expected} note={text.middle(formatCount(line.p50[target]!))}>
            {text.range(formatCount(line.p10[target]!), formatCount(line.p90[target]!))}
          </Figure>
        )}
      </dl>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {text.age(formatDay(origin.asOf, lang), formatTime(origin.computedAt))}{' '}
        {origin.outdated && text.outdated}
      </p>
      {today.demo && <p className="text-dns-16B-130">{text.invented}</p>}
    </section>
  );
}

function Figure({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div className="min-w-0 rounded-12 border border-solid-gray-300 px-5 py-4">
      <dt className="text-dns-16N-130">{name}</dt>
      <dd className="number text-std-24B-150">{children}</dd>
      {note && <dd className="text-dns-14N-130 text-solid-gray-700">{note}</dd>}
    </div>
  );
}
