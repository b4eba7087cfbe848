import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './calendar.texts.js';
import { DayHead, groundOf, type CalendarDay } from './DayHead.js';
import type { Visited } from './use-visit-moves.js';
import { VisitChip, type CalendarVisit } from './VisitChip.js';

interface DayListProps {
  days: readonly CalendarDay[];
  visits: readonly CalendarVisit[];
  today: string;
  canWrite: boolean;
  onOpen: (facility: Visited) => void;
}

/** The week below 1024 px: day under day. */
export function DayList({ days, visits, today, canWrite, onOpen }: DayListProps) {
  const text = useTexts(texts);
  return (
    <ul className="space-y-3 lg:hidden print:hidden" aria-label={text.table}>
      {days.map((day) => {
        const own = visits.filter((visit) => visit.day === day.day);
        return (
          <li key={day.day} className={`rounded-8 border border-solid-gray-300 p-3 ${groundOf(day)}`}>
            <DayHead day={day} isToday={day.day === today} />
            {own.length === 0 ? (
              <p className="text-dns-14N-130 text-solid-gray-700">{text.noVisits}</p>
            ) : (
              <ul className="mt-2 space-y-2">
                {own.map((visit) => (
                  <li key={visit.facility.code}>
                    <span className="text-dns-14N-130">{visit.facility.technicianName ?? text.nobody}</span>
                    <VisitChip facility={visit.facility} visit={visit} canWrite={canWrite} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
