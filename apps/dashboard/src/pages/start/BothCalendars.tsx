import { useView } from '../../view/use-view.js';
import { dayInBothCalendars } from './day-words.js';

/** A day to decide on: 西暦 large, 令和 under it. */
export function BothCalendars({ day }: { day: string }) {
  const { western, era } = dayInBothCalendars(day, useView().lang);
  return (
    <time dateTime={day} className="block">
      <span className="block text-std-24B-150">{western}</span>
      <span className="block text-std-17N-170">{era}</span>
    </time>
  );
}
