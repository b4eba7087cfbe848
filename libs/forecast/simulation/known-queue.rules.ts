import { isBusinessDay, type Day } from '#calendar';
import { BEYOND, QueueServer, Served } from './serve-queue.rules.js';

/**
 * When each place of a queue comes up if its vendor sets up `perBusinessDay` facilities every business day from `from` on:
 * strictly in order, nobody held up, nobody joining.
 * @returns the day by place (index 0: place 1), undefined where it lies after `until`
 */
export function knownQueueDays(
  size: number,
  perBusinessDay: number,
  from: Day,
  until: Day,
): (Day | undefined)[] {
  const supply = businessDaySupply(from - 1, until - from + 2);
  const served = new Served();
  const queue = { size, ableFrom: () => 0, leavesOn: () => BEYOND, nextArrival: () => BEYOND };
  new QueueServer().serve(queue, supply, perBusinessDay, () => 1, served);
  const days = Array.from<Day | undefined>({ length: size });
  for (let index = 0; index < served.count; index += 1)
    days[served.member[index]!] = from - 1 + served.day[index]!;
  return days;
}

/** By day offset (0: `asOf`), business days since then. */
export function businessDaySupply(asOf: Day, length: number): Float64Array {
  const supply = new Float64Array(length);
  for (let offset = 1; offset < length; offset += 1)
    supply[offset] = supply[offset - 1]! + (isBusinessDay(asOf + offset) ? 1 : 0);
  return supply;
}
