import type { WorkCalendarQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './calendar.texts.js';
import type { Visited } from './use-visit-moves.js';

export type CalendarVisit = NonNullable<WorkCalendarQuery['workCalendar']>['visits'][number];
export const DRAGGED = 'application/x-shikaku-visit';

interface VisitChipProps {
  facility: Visited;
  visit?: CalendarVisit;
  canWrite: boolean;
  onOpen: (facility: Visited) => void;
  /** The half-day is said by the place it stands in. */
  hideSlot?: boolean;
}

/** A visit: drag it, or choose it. What speaks against it is written on it. */
export function VisitChip({ facility, visit, canWrite, onOpen, hideSlot }: VisitChipProps) {
  const text = useTexts(texts);
  const closed = facility.closedWeekdays.map((day) => text.weekdays[day]).join('');
  const warned = (visit?.warnings.length ?? 0) > 0;
  const content = (
    <>
      {!hideSlot && visit && (
        <span className="text-dns-14N-130 text-solid-gray-700">
          {facility.slot ? text.slot[facility.slot] : text.noSlot}{' '}
        </span>
      )}
      <b>{facility.name}</b>
      <span className="block text-solid-gray-700">
        {facility.municipality || facility.prefecture.name}
        {closed && `・${text.closedOn(closed)}`}
      </span>
      {visit?.done && <span className="block">✓ {text.done}</span>}
      {visit?.warnings.map((warning) => (
        <span key={warning} className="block text-error-2" data-warning={warning}>
          ▲ {text.warning[warning]}
        </span>
      ))}
    </>
  );
  const look = `block w-full rounded-8 border px-2 py-1 text-left text-dns-14N-130 ${visit?.done ? 'border-solid-gray-300 bg-solid-gray-50' : warned ? 'border-error-2 bg-white' : 'border-blue-900 bg-white'}`;
  if (!canWrite || visit?.done) return <div className={look}>{content}</div>;
  return (
    <button
      type="button"
      draggable
      data-visit={facility.code}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(DRAGGED, facility.code);
        dataTransfer.effectAllowed = 'move';
      }}
      onClick={() => onOpen(facility)}
      className={`${look} cursor-grab hover:bg-blue-50`}
    >
      {content}
    </button>
  );
}
