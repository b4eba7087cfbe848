import type { WorkCalendarQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { texts as workTexts } from '../work/work.texts.js';
import { texts } from './calendar.texts.js';
import type { Visited } from './use-visit-moves.js';
import { VisitChip } from './VisitChip.js';

type Waiting = NonNullable<WorkCalendarQuery['workQueue']>['rows'];

interface UnplacedProps {
  rows: Waiting;
  /** How many there are; the first of them are shown. */
  matching: number;
  canWrite: boolean;
  onOpen: (facility: Visited) => void;
}

/** Those that wait for their day, in the order in which they are to get one. */
export function Unplaced({ rows, matching, canWrite, onOpen }: UnplacedProps) {
  const text = useTexts(texts);
  const work = useTexts(workTexts);
  const word = useTexts(words);
  return (
    <section className="print-none space-y-3">
      <h2 className="text-std-20B-150">{text.unplaced}</h2>
      {rows.length === 0 ? (
        <p>{text.unplacedNone}</p>
      ) : (
        <ol className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
          {rows.map((row) => (
            <li key={row.code}>
              <span className="number text-dns-14N-130">
                {row.position !== null && work.place(row.position)}・
                {row.waitingDays !== null && work.waiting(row.waitingDays)}
                {row.blocker && `・${word.blocker[row.blocker]}`}
              </span>
              <VisitChip facility={row} canWrite={canWrite} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
      {matching > rows.length && <p>{text.more(matching - rows.length)}</p>}
    </section>
  );
}
