import { NEVER, type Day } from '#calendar';
import { LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';
import type { Applications } from './applications.rules.js';
import type { Contact } from './contacts.rules.js';
import type { Deliveries } from './deliveries.rules.js';
import { workday } from './learning.rules.js';
import { operationDays, READY_AND_WAITING, readyAndWaiting, readyBefore } from './operation-days.rules.js';
import { Random } from './random.js';
import type { Registry } from './registry.rules.js';
import { VendorQueues } from './vendor-queues.rules.js';
import type { Vendor } from './vendors.rules.js';

/** What a vendor arranged and did at a facility; days NEVER where it has not come to that. */
export interface Setup {
  contact: Contact;
  /** NEVER: the vendor came without an appointment, or the facility set it up by itself. */
  arranged: Day;
  /** First appointment; later than it the visit was put off to `visitOn`. */
  firstVisit: Day;
  visitOn: Day;
  ready: Day;
  /** May lie ahead. */
  operating: Day;
}

/** Set-ups that make the published starts, then the appointments in the vendors' books. Sets their weekly capacity. */
export function buildSetups(
  seed: number,
  registry: Registry,
  applications: Applications,
  deliveries: Deliveries,
  vendors: readonly Vendor[],
  contacts: readonly Contact[],
): Setup[] {
  const random = new Random(seed, 'setups');
  const able = contacts.filter(
    ({ facility }) =>
      applications.day[facility]! <= LOG_ENDS_ON && !applications.cancelledLater.has(facility),
  );
  const queues = new VendorQueues(random, vendors, deliveries, registry, able);
  const setups = wantedSetups(random).map(({ type, ready, operating }) =>
    finished(random, queues.takeForSetup(type, ready), ready, operating),
  );
  setCapacities(random, vendors, contacts);
  vendors.forEach((vendor, index) => setups.push(...appointments(random, queues, vendor, index + 1)));
  return setups;
}

/** Ready days in order of time: whoever comes first in a queue is served first. */
function wantedSetups(random: Random): { type: number; ready: Day; operating: Day }[] {
  const wanted: { type: number; ready: Day; operating: Day }[] = [];
  for (let type = 0; type < 4; type += 1) {
    for (const operating of operationDays(random, type))
      wanted.push({ type, ready: readyBefore(random, operating), operating });
    for (let n = 0; n < READY_AND_WAITING[type]!; n += 1)
      wanted.push({ type, ready: readyAndWaiting(random), operating: NEVER });
  }
  return wanted.sort((a, b) => a.ready - b.ready);
}

function finished(random: Random, contact: Contact, ready: Day, operating: Day): Setup {
  const arranged = random.chance(0.03)
    ? NEVER
    : Math.max(contact.ordered + 1, ready - 5 - random.waiting(12));
  const putOff = random.chance(0.12);
  const firstVisit = putOff ? Math.max(arranged, ready - random.int(3, 20)) : ready;
  return { contact, arranged, firstVisit, visitOn: ready, ready, operating };
}

/** Between three weeks and a year of customers: what a vendor says, not what it does. */
function setCapacities(random: Random, vendors: readonly Vendor[], contacts: readonly Contact[]): void {
  const customers = new Int32Array(vendors.length + 1);
  for (const contact of contacts) customers[contact.vendor]! += 1;
  vendors.forEach((vendor, index) => {
    vendor.weeklyCapacity = Math.max(1, Math.round(customers[index + 1]! / random.int(18, 55)));
  });
}

/** The next weeks in a vendor's book, in the order of its queue; one in eight visits was missed and not made again. */
function appointments(random: Random, queues: VendorQueues, vendor: Vendor, id: number): Setup[] {
  if (vendor.stalled) return [];
  const booked: Setup[] = [];
  const weeks = random.int(1, 6);
  for (let n = 0; n < vendor.weeklyCapacity * weeks; n += 1) {
    const contact = queues.next(random.int(0, 3), id, LOG_ENDS_ON) ?? queues.next(n % 4, id, LOG_ENDS_ON);
    if (!contact) continue;
    const missed = random.chance(0.12);
    const visitOn = workday(
      missed
        ? LOG_ENDS_ON - random.int(2, 30)
        : LOG_ENDS_ON + 1 + Math.floor((n / vendor.weeklyCapacity) * 7),
    );
    const arranged = Math.max(
      contact.ordered + 1,
      LOG_BEGAN_ON,
      Math.min(LOG_ENDS_ON, visitOn - 4) - random.waiting(14),
    );
    if (arranged > LOG_ENDS_ON) continue;
    booked.push({ contact, arranged, firstVisit: visitOn, visitOn, ready: NEVER, operating: NEVER });
  }
  return booked;
}
