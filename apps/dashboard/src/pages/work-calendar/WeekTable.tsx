import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './calendar.texts.js';
import { DayHead, groundOf, type CalendarDay } from './DayHead.js';
import { DropPlace } from './DropPlace.js';
import type { Visited, VisitPlace } from './use-visit-moves.js';
import { VisitChip, type CalendarVisit } from './VisitChip.js';

export interface Lane {
  /** null: nobody assigned. */
  id: number | null;
  name: string;
}

interface WeekTableProps {
  days: readonly CalendarDay[];
  lanes: readonly Lane[];
  visits: readonly CalendarVisit[];
  today: string;
  canWrite: boolean;
  onOpen: (facility: Visited) => void;
  onDrop: (code: string, place: VisitPlace) => void;
}

/** A lane for each technician, half-days within each day. */
export function WeekTable({ days, lanes, visits, today, canWrite, onOpen, onDrop }: WeekTableProps) {
  const text = useTexts(texts);
  return (
    <div
      className="table-scroll hidden overflow-x-auto lg:block print:block"
      tabIndex={0}
      role="region"
      aria-label={text.table}
    >
      <table className="w-full table-fixed border-collapse text-dns-14N-130 print:text-[9px]">
        <caption className="sr-only">{text.table}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-28 border border-solid-gray-300 p-2 text-left">
              {text.technician}
            </th>
            {days.map((day) => (
              <th
                key={day.day}
                scope="col"
                className={`border border-solid-gray-300 p-2 align-top ${groundOf(day)}`}
              >
                <DayHead day={day} isToday={day.day === today} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id ?? 'nobody'}>
              <th scope="row" className="border border-solid-gray-300 p-2 text-left align-top">
                {lane.name}
              </th>
              {days.map((day) => {
                const own = visits.filter(
                  (visit) => visit.day === day.day && visit.facility.technicianId === lane.id,
                );
                return (
                  <td key={day.day} className={`border border-solid-gray-300 p-0 align-top ${groundOf(day)}`}>
                    {(['AM', 'PM'] as const).map((slot) => (
                      <DropPlace
                        key={slot}
                        className="min-h-12 space-y-1 border-b border-dashed border-solid-gray-300 p-1 last:border-b-0"
                        onDrop={
                          canWrite && day.day >= today
                            ? (code) => onDrop(code, { visitOn: day.day, technicianId: lane.id, slot })
                            : null
                        }
                      >
                        <span className="block text-[0.75rem] text-solid-gray-700">{text.slot[slot]}</span>
                        {own
                          .filter((visit) => visit.facility.slot === slot)
                          .map((visit) => (
                            <VisitChip
                              key={visit.facility.code}
                              facility={visit.facility}
                              visit={visit}
                              canWrite={canWrite}
                              onOpen={onOpen}
                              hideSlot
                            />
                          ))}
                      </DropPlace>
                    ))}
                    {own.some(({ facility }) => facility.slot === null) && (
                      <div className="space-y-1 border-t border-dashed border-solid-gray-300 p-1">
                        {own
                          .filter(({ facility }) => facility.slot === null)
                          .map((visit) => (
                            <VisitChip
                              key={visit.facility.code}
                              facility={visit.facility}
                              visit={visit}
                              canWrite={canWrite}
                              onOpen={onOpen}
                            />
                          ))}
                      </div>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
