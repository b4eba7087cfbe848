import { NEVER, type Day } from '#calendar';
import { LOG_ENDS_ON, READER_ANCHORS } from './anchors.js';
import type { Applications } from './applications.rules.js';
import { curve, valueOn } from './day-weights.rules.js';
import { worksOn, workday } from './learning.rules.js';
import { Lottery, Random } from './random.js';
import type { Registry } from './registry.rules.js';

/** A parcel of readers to a facility (0-based). */
export interface Shipment {
  facility: number;
  day: Day;
  /** Readers shipped to it in all, this parcel included. */
  readers: number;
  /** NEVER: not reported yet, or not at all. */
  delivered: Day;
  /** 0 … 2 */
  maker: number;
}
export interface Deliveries {
  readonly shipments: Shipment[];
  /** Readers applied for, by facility. */
  readonly readers: Uint8Array;
  /** First delivery by facility, NEVER without one. */
  readonly firstDelivered: Int16Array;
}

/** Readers shipped in all; between the two published days invented. */
const SHIPPED_IN_ALL = curve(
  ['2020-12-11', 0],
  ['2020-12-25', 1_500],
  ['2021-01-31', 7_500],
  ['2021-02-28', 17_000],
  ['2021-03-31', 32_000],
  ['2021-04-30', 53_000],
  ['2021-05-31', READER_ANCHORS[0].readers],
  ['2021-06-30', READER_ANCHORS[1].readers],
  ['2021-07-11', 83_600],
);
/** Weeks from application to shipping differ by maker; within one it is roughly first come, first served. */
const MAKER_DELAY = [15, 28, 46] as const;
const MAKERS = new Lottery([50, 35, 15]);
const HOSPITAL_READERS = new Lottery([25, 25, 50]);

/** Ships readers in the order of application, by maker and with some luck, exactly as many as were published. */
export function buildDeliveries(seed: number, registry: Registry, applications: Applications): Deliveries {
  const random = new Random(seed, 'deliveries');
  const readers = Uint8Array.from(registry.type, (type) =>
    type === 0 ? 1 + HOSPITAL_READERS.draw(random) : 1,
  );
  const maker = new Uint8Array(registry.count);
  const queue: { facility: number; key: number }[] = [];
  for (let facility = 0; facility < registry.count; facility += 1) {
    const applied = applications.day[facility]!;
    if (
      applied > LOG_ENDS_ON ||
      registry.closed[facility] !== NEVER ||
      applications.cancelledLater.has(facility)
    )
      continue;
    maker[facility] = MAKERS.draw(random);
    queue.push({ facility, key: applied + MAKER_DELAY[maker[facility]!]! + 14 * random.normal() });
  }
  queue.sort((a, b) => a.key - b.key || a.facility - b.facility);
  const shipments: Shipment[] = [];
  const firstDelivered = new Int16Array(registry.count).fill(NEVER);
  const sent = new Uint8Array(registry.count);
  let next = 0;
  let inAll = 0;
  for (const day of shippingDays()) {
    const limit = Math.round(valueOn(SHIPPED_IN_ALL, day));
    while (inAll < limit && next < queue.length) {
      const facility = queue[next]!.facility;
      if (applications.day[facility]! > day - 7)
        throw new RangeError('a reader would leave before it was made');
      // what is left of the day's readers goes to a hospital in part; the rest follows
      const parcel = Math.min(readers[facility]! - sent[facility]!, limit - inAll);
      sent[facility]! += parcel;
      inAll += parcel;
      const delivered = deliveryDay(random, day);
      shipments.push({ facility, day, readers: sent[facility]!, delivered, maker: maker[facility]! });
      if (delivered < firstDelivered[facility]!) firstDelivered[facility] = delivered;
      if (sent[facility] === readers[facility]) next += 1;
    }
  }
  return { shipments, readers, firstDelivered };
}

/** Tuesdays and Fridays, and the days a figure was published for. */
function shippingDays(): Day[] {
  const days: Day[] = [];
  for (let day = SHIPPED_IN_ALL[0]![0]; day <= LOG_ENDS_ON; day += 1) {
    const published = READER_ANCHORS.some((anchor) => anchor.day === day);
    if (published || (worksOn(day) && (day % 7 === 5 || day % 7 === 1))) days.push(day);
  }
  return days;
}

/** Two parcels in a hundred arrive and nobody says so. */
function deliveryDay(random: Random, shipped: Day): Day {
  const day = workday(shipped + random.int(1, 4));
  return day > LOG_ENDS_ON || random.chance(0.02) ? NEVER : day;
}
