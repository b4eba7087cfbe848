import { NEVER, type Day } from '#calendar';
import { LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';
import type { Applications } from './applications.rules.js';
import type { Deliveries } from './deliveries.rules.js';
import { workday } from './learning.rules.js';
import { Random } from './random.js';
import { isOpen, type Registry } from './registry.rules.js';
import { vendorLotteries, type Vendor } from './vendors.rules.js';

/** A facility's dealings with a vendor; days NEVER where it did not come to that. */
export interface Contact {
  facility: number;
  /** 1-based id. */
  vendor: number;
  contacted: Day;
  ordered: Day;
  /** The vendor it was with before, until `changed`. */
  former: { vendor: number; contacted: Day; ordered: Day; changed: Day } | null;
}

/** Facilities that asked a vendor before they ever applied and have not applied yet. */
const CURIOUS = 0.02;

/** Who turned to which vendor when. A fifth of the applicants wait for the reader first, a quarter forget. */
export function buildContacts(
  seed: number,
  registry: Registry,
  applications: Applications,
  deliveries: Deliveries,
  vendors: readonly Vendor[],
): Contact[] {
  const random = new Random(seed, 'contacts');
  const lotteries = vendorLotteries(vendors);
  const contacts: Contact[] = [];
  for (let facility = 0; facility < registry.count; facility += 1) {
    if (registry.closed[facility] !== NEVER) continue;
    const contacted = contactDay(random, applications.day[facility]!, deliveries.firstDelivered[facility]!);
    if (contacted > LOG_ENDS_ON || !isOpen(registry, facility, contacted)) continue;
    const cell = lotteries[registry.type[facility]! * 48 + registry.prefecture[facility]!]!;
    const contact: Contact = {
      facility,
      vendor: cell.draw(random) + 1,
      contacted,
      ordered: orderDay(random, contacted, applications.day[facility]!),
      former: null,
    };
    if (random.chance(0.014)) changeVendor(random, contact, cell.draw(random) + 1);
    contacts.push(contact);
  }
  return contacts;
}

function contactDay(random: Random, applied: Day, delivered: Day): Day {
  if (applied > LOG_ENDS_ON)
    return random.chance(CURIOUS) ? workday(random.int(LOG_BEGAN_ON + 60, LOG_ENDS_ON)) : NEVER;
  const roll = random.next();
  if (roll < 0.1) return workday(Math.max(LOG_BEGAN_ON, applied - 1 - random.waiting(18)));
  if (roll < 0.55) return workday(applied + random.waiting(26));
  if (roll < 0.76) return delivered === NEVER ? NEVER : workday(delivered + 1 + random.waiting(24));
  return NEVER;
}

/** Quotation first: about five weeks, and a fifth never orders. */
function orderDay(random: Random, contacted: Day, applied: Day): Day {
  if (applied > LOG_ENDS_ON || random.chance(0.2)) return NEVER;
  const day = workday(contacted + 5 + random.waiting(30));
  return day > LOG_ENDS_ON ? NEVER : day;
}

/** The first contact becomes the former one; the queue at the new vendor begins with the contact with that vendor. */
function changeVendor(random: Random, contact: Contact, vendor: number): void {
  const { contacted, ordered } = contact;
  const changed = workday(contacted + 20 + random.waiting(45));
  if (vendor === contact.vendor || changed > LOG_ENDS_ON) return;
  contact.former = {
    vendor: contact.vendor,
    contacted,
    ordered: ordered < changed ? ordered : NEVER,
    changed,
  };
  contact.vendor = vendor;
  contact.contacted = changed;
  const again = workday(changed + 4 + random.waiting(20));
  contact.ordered = ordered === NEVER || again > LOG_ENDS_ON ? NEVER : again;
}
