import { dayFromIso, NEVER, type Day } from '#calendar';
import type { ForecastHistory } from '../history/history.js';

/** How far answers to the planned-month question came true. Unit: facilities. */
export interface PlannedMonths {
  readonly answered: number;
  /** Named a month that is over. */
  readonly due: number;
  /** Of those, ready by its end. */
  readonly kept: number;
  /** Waiting in a queue, and ready so far, among those whose month is over and among those whose month is to come. */
  readonly readyShareDue: number;
  readonly readyShareLater: number;
  /** How much likelier a due one is ready than a later one, drawn to 1 where little is known. */
  readonly lift: number;
}

/** Facilities' worth of no difference that the data has to overcome. */
const TRUST = 20;

export function plannedMonths(history: ForecastHistory): PlannedMonths {
  const { asOf, rows, plannedMonth, contacted, ready } = history;
  const counts = { answered: 0, due: 0, kept: 0, dueQueued: 0, dueReady: 0, laterQueued: 0, laterReady: 0 };
  for (let row = 0; row < rows; row += 1) {
    const month = plannedMonth[row]!;
    if (month === 0) continue;
    counts.answered += 1;
    const over = monthEnd(month) <= asOf;
    const isReady = ready[row] !== NEVER;
    if (over) {
      counts.due += 1;
      if (ready[row]! <= monthEnd(month)) counts.kept += 1;
    }
    if (contacted[row] === NEVER) continue;
    counts[over ? 'dueQueued' : 'laterQueued'] += 1;
    if (isReady) counts[over ? 'dueReady' : 'laterReady'] += 1;
  }
  const share = (some: number, all: number) => (all === 0 ? 0 : some / all);
  const all = share(counts.dueReady + counts.laterReady, counts.dueQueued + counts.laterQueued);
  const drawn = (some: number, of: number) => (some + TRUST * all) / (of + TRUST);
  return {
    answered: counts.answered,
    due: counts.due,
    kept: counts.kept,
    readyShareDue: share(counts.dueReady, counts.dueQueued),
    readyShareLater: share(counts.laterReady, counts.laterQueued),
    lift:
      all === 0 ? 1 : drawn(counts.dueReady, counts.dueQueued) / drawn(counts.laterReady, counts.laterQueued),
  };
}

const ENDS = new Map<number, Day>();

/** Last day of a month given as yyyymm. */
function monthEnd(month: number): Day {
  let end = ENDS.get(month);
  if (end === undefined) {
    const next = month % 100 === 12 ? month + 89 : month + 1;
    end = dayFromIso(`${Math.floor(next / 100)}-${String(next % 100).padStart(2, '0')}-01`) - 1;
    ENDS.set(month, end);
  }
  return end;
}
