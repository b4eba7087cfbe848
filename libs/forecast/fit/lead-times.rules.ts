import { NEVER } from '#calendar';
import type { ForecastHistory } from '../history/history.js';
import { startTimes, type StartTimes } from './start-times.rules.js';
import { Lags, type SurvivalCurve } from './survival.rules.js';

/** Only what could happen in these last days counts: lead times change while a rollout is young. */
const PERIOD_DAYS = 56;

/** Lead times as estimated from the log, the unfinished counted. Unit: calendar days. */
export interface LeadTimes {
  /** From the contact with a vendor to the order. */
  readonly order: SurvivalCurve;
  /** From the application to the delivery of the reader. */
  readonly delivery: SurvivalCurve;
  /** From a blocker to its end. */
  readonly blocker: SurvivalCurve;
  /** From READY to the start of operation, and how far ahead it is said. */
  readonly start: StartTimes;
  /** Whether those that became ready had an order, and a reader, before: else the step holds nobody up here. */
  readonly orderCounts: boolean;
  readonly deliveryCounts: boolean;
  /** Chance that somebody waiting leaves a vendor's queue on a day: cancelled, or gone to another. */
  readonly leavesADay: number;
}

export function leadTimes(history: ForecastHistory): LeadTimes {
  const { asOf, rows, applied, contacted, ordered, delivered, ready } = history;
  const order = new Lags();
  const delivery = new Lags();
  const blocker = new Lags();
  let readies = 0;
  let withOrder = 0;
  let withReader = 0;
  let waitedDays = 0;
  const wait = (lags: Lags, from: number, until: number) =>
    lags.add(until === NEVER ? asOf - from : until - from, until !== NEVER, asOf - PERIOD_DAYS - from);
  for (let row = 0; row < rows; row += 1) {
    if (contacted[row] !== NEVER) {
      wait(order, contacted[row]!, ordered[row]!);
      waitedDays += Math.min(asOf, ready[row]!) - contacted[row]! + 1;
    }
    if (applied[row] !== NEVER) wait(delivery, applied[row]!, delivered[row]!);
    if (ready[row] === NEVER) continue;
    readies += 1;
    if (ordered[row]! <= ready[row]!) withOrder += 1;
    if (delivered[row]! <= ready[row]!) withReader += 1;
  }
  for (const { from, until } of history.blockerSpans) wait(blocker, from, until);
  for (const { from, until } of history.endedContacts) waitedDays += until - from;
  return {
    order: order.curve(),
    delivery: delivery.curve(),
    blocker: blocker.curve(),
    start: startTimes(history),
    orderCounts: 2 * withOrder > readies,
    deliveryCounts: 2 * withReader > readies,
    leavesADay: waitedDays === 0 ? 0 : history.endedContacts.length / waitedDays,
  };
}
