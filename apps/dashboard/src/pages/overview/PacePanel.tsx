import type { ReactNode } from 'react';
import { DayText, FacilityListLink } from '../../components/index.js';
import type { PacePanel_PaceFragment } from '../../generated/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { overviewTexts } from './overview.texts.js';
import { PaceRow } from './PaceRow.js';

/** Needed and actual pace on one zero-based scale, said per business day and per calendar day. */
export function PacePanel({ pace }: { pace: PacePanel_PaceFragment }) {
  const text = useTexts(overviewTexts).pace;
  const most = Math.max(pace.requiredPerBusinessDay ?? 0, pace.actualPerBusinessDay, 1);
  return (
    <section className="keep-together rounded-12 border border-solid-gray-300 p-5 sm:p-6">
      <h2 className="text-std-20B-150">{text.title}</h2>
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[auto_1fr]">
        <dl className="grid grid-cols-[auto_auto] content-start items-baseline gap-x-6 gap-y-2">
          <Count name={text.plan}>
            <FacilityListLink filter={{ has: ['PLANNED_BY_TARGET'] }}>
              {formatCount(pace.plannedByTarget)}
            </FacilityListLink>
          </Count>
          <Count name={text.now}>
            <FacilityListLink filter={{ has: ['OPERATING'] }}>{formatCount(pace.operating)}</FacilityListLink>
          </Count>
          <Count name={text.remaining}>{formatCount(pace.remaining)}</Count>
          <dt className="text-dns-14N-130 text-solid-gray-700">
            <DayText day={pace.targetDay} />
          </dt>
          <dd className="text-right text-dns-14N-130 text-solid-gray-700">
            {text.left(pace.calendarDaysLeft, pace.businessDaysLeft)}
          </dd>
        </dl>
        <div className="min-w-0 space-y-5">
          <PaceRow
            name={text.required}
            perBusinessDay={pace.requiredPerBusinessDay}
            perCalendarDay={pace.requiredPerCalendarDay}
            most={most}
            emphasis
          />
          <PaceRow
            name={text.actual(pace.windowDays)}
            note={text.window(pace.windowDays, pace.windowBusinessDays, pace.startedInWindow)}
            perBusinessDay={pace.actualPerBusinessDay}
            perCalendarDay={pace.actualPerCalendarDay}
            most={most}
            decimals={1}
          />
        </div>
      </div>
    </section>
  );
}

function Count({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-dns-16N-130">{name}</dt>
      <dd className="number text-right text-std-24B-150 leading-tight">{children}</dd>
    </>
  );
}
