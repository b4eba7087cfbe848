import type { WorkCalendarQuery } from '../../generated/pages/graphql.js';
import { formatShortDay, formatWeekday } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './calendar.texts.js';

export type CalendarDay = NonNullable<WorkCalendarQuery['workCalendar']>['days'][number];

/** The day and what it is: own holiday, day off, Obon, claim period. */
export function DayHead({ day, isToday }: { day: CalendarDay; isToday: boolean }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const tags = [
    day.closed && text.tags.closed,
    !day.businessDay && text.tags.holiday,
    day.obon && text.tags.obon,
    day.claimPeriod && text.tags.claim,
  ].filter(Boolean);
  return (
    <span className="block text-dns-14N-130">
      <span className={`number whitespace-nowrap ${isToday ? 'rounded-8 bg-blue-900 px-2 text-white' : ''}`}>
        {formatShortDay(day.day, lang)}（{formatWeekday(day.day, lang)}）
      </span>
      {tags.map((tag) => (
        <span key={String(tag)} className="mt-1 block text-solid-gray-700">
          {tag}
        </span>
      ))}
    </span>
  );
}

/** The ground of a day on which nobody usually goes out. */
export function groundOf({ businessDay, closed, obon }: CalendarDay): string {
  if (closed || !businessDay) return 'bg-solid-gray-100';
  return obon ? 'bg-solid-gray-50' : 'bg-white';
}
