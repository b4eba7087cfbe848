import { Link } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import { texts } from './calendar.texts.js';
import { DayHead, groundOf, type CalendarDay } from './DayHead.js';
import { DropPlace } from './DropPlace.js';
import type { Visited } from './use-visit-moves.js';
import { VisitChip, type CalendarVisit } from './VisitChip.js';

/** More would make a week of the month as tall as the page. */
const SHOWN = 3;

interface MonthGridProps {
  days: readonly CalendarDay[];
  visits: readonly CalendarVisit[];
  month: string;
  today: string;
  canWrite: boolean;
  onOpen: (facility: Visited) => void;
  onDrop: (code: string, day: string) => void;
}

/** The weeks of a month; below 1024 px only days with something on them. */
export function MonthGrid({ days, visits, month, today, canWrite, onOpen, onDrop }: MonthGridProps) {
  const text = useTexts(texts);
  const { params } = useView();
  return (
    <ul
      aria-label={text.month}
      className="grid gap-px border border-solid-gray-300 bg-solid-gray-300 lg:grid-cols-7 print:grid-cols-7"
    >
      {days.map((day) => {
        const own = visits.filter((visit) => visit.day === day.day);
        const outside = day.day.slice(0, 7) !== month;
        const toWeek = `?${patched(params, { view: null, day: day.day }).toString()}`;
        return (
          <li
            key={day.day}
            className={`${groundOf(day)} ${own.length === 0 ? 'hidden lg:block print:block' : ''} ${outside ? 'text-solid-gray-600' : ''}`}
          >
            <DropPlace
              className="h-full min-h-28 space-y-1 p-2 print:min-h-16"
              onDrop={canWrite && day.day >= today ? (code) => onDrop(code, day.day) : null}
            >
              <Link to={toWeek} className="text-inherit">
                <DayHead day={day} isToday={day.day === today} />
              </Link>
              {own.slice(0, SHOWN).map((visit) => (
                <VisitChip
                  key={visit.facility.code}
                  facility={visit.facility}
                  visit={visit}
                  canWrite={canWrite}
                  onOpen={onOpen}
                />
              ))}
              {own.length > SHOWN && (
                <Link to={toWeek} className="block text-dns-14N-130 text-blue-900 underline">
                  {text.more(own.length - SHOWN)}
                </Link>
              )}
            </DropPlace>
          </li>
        );
      })}
    </ul>
  );
}
