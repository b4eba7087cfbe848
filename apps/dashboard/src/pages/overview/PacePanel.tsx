import type { ReactNode } from 'react';
import { DayText, FacilityListLink } from '../../components/index.js';
import type { PacePanel_PaceFragment } from '../../generated/graphql.js';
import { formatCount, formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { overviewTexts } from './overview.texts.js';
import { hasActualPace, paceOutlook } from './pace-outlook.js';
import { PaceRow } from './PaceRow.js';

/** Days a pace is of, once the log is as old (libs/adoption, PACE_WINDOW_DAYS). */
const WINDOW_DAYS = 14;

/** Needed and actual pace on one zero-based scale, said per business day and per calendar day. */
export function PacePanel({ pace }: { pace: PacePanel_PaceFragment }) {
  const text = useTexts(overviewTexts).pace;
  const { lang } = useView();
  const outlook = paceOutlook(pace);
  const hasPlan = outlook !== 'NO_PLAN';
  const day = formatDay(pace.targetDay, lang);
  const noPlan = { NO_PLAN: text.noPlan, LAST_DAY: text.lastDay(day), OVER: text.over(day) };
  const most = Math.max(pace.requiredPerBusinessDay ?? 0, pace.actualPerBusinessDay, 1);
  return (
    <section className="keep-together rounded-12 border border-solid-gray-300 p-5 sm:p-6">
      <h2 className="text-std-20B-150">{outlook === 'RUNNING' ? text.title : text.titleActual}</h2>
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[auto_1fr]">
        <dl className="grid grid-cols-[auto_auto] content-start items-baseline gap-x-6 gap-y-2">
          {hasPlan && (
            <Count name={text.plan}>
              <FacilityListLink filter={{ has: ['PLANNED_BY_TARGET'] }}>
                {formatCount(pace.plannedByTarget)}
              </FacilityListLink>
            </Count>
          )}
          <Count name={text.now}>
            <FacilityListLink filter={{ has: ['OPERATING'] }}>{formatCount(pace.operating)}</FacilityListLink>
          </Count>
          {hasPlan && <Count name={text.remaining}>{formatCount(pace.remaining)}</Count>}
          {outlook === 'RUNNING' && (
            <>
              <dt className="text-dns-14N-130 text-solid-gray-700">
                <DayText day={pace.targetDay} />
              </dt>
              <dd className="text-right text-dns-14N-130 text-solid-gray-700">
                {text.left(pace.calendarDaysLeft, pace.businessDaysLeft)}
              </dd>
            </>
          )}
        </dl>
        <div className="min-w-0 space-y-5">
          {outlook === 'RUNNING' ? (
            <PaceRow
              name={text.required}
              perBusinessDay={pace.requiredPerBusinessDay ?? 0}
              perCalendarDay={pace.requiredPerCalendarDay ?? 0}
              most={most}
              emphasis
            />
          ) : (
            <p className="text-dns-16B-130">{noPlan[outlook]}</p>
          )}
          {hasActualPace(pace) ? (
            <PaceRow
              name={(pace.windowDays < WINDOW_DAYS ? text.actualYoung : text.actual)(pace.windowDays)}
              note={text.window(pace.windowDays, pace.windowBusinessDays, pace.startedInWindow)}
              perBusinessDay={pace.actualPerBusinessDay}
              perCalendarDay={pace.actualPerCalendarDay}
              most={most}
              decimals={1}
            />
          ) : (
            <p className="text-solid-gray-700">{text.noActual}</p>
          )}
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
