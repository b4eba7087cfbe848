import { NEVER, type Day } from '#calendar';
import { dayFromIso } from '#calendar';
import type { Contact } from './contacts.rules.js';
import type { Deliveries } from './deliveries.rules.js';
import { Lottery, type Random } from './random.js';
import type { Registry } from './registry.rules.js';
import type { Vendor } from './vendors.rules.js';

const HIRED_FOR_SUMMER = dayFromIso('2021-07-01');
const FIRST_SETUPS = dayFromIso('2021-02-15');
/** How far down its queue a vendor looks for somebody whose reader has come. */
const LOOKS_AT = 60;

/** Facilities that ordered, by type and vendor, in the order of contact: who is set up next. */
export class VendorQueues {
  /** Index type * 512 + vendor (1-based). */
  private readonly queues: Contact[][] = Array.from({ length: 4 * 512 }, () => []);
  private readonly heads = new Int32Array(4 * 512);
  private readonly lotteries: Lottery[];
  private readonly taken: Uint8Array;

  constructor(
    private readonly random: Random,
    private readonly vendors: readonly Vendor[],
    private readonly deliveries: Deliveries,
    registry: Registry,
    contacts: readonly Contact[],
  ) {
    this.taken = new Uint8Array(registry.count);
    for (const contact of contacts) {
      if (contact.ordered === NEVER || vendors[contact.vendor - 1]!.stalled) continue;
      this.queues[registry.type[contact.facility]! * 512 + contact.vendor]!.push(contact);
    }
    for (const queue of this.queues) queue.sort((a, b) => a.contacted - b.contacted || a.ordered - b.ordered);
    this.lotteries = [0, 1, 2, 3].map(
      (type) =>
        new Lottery([0, ...vendors.map((_, i) => Math.sqrt(this.queues[type * 512 + i + 1]!.length))]),
    );
  }

  /** Whom a vendor sets up on a day: mostly the vendor's pace decides, then the order of contact. */
  takeForSetup(type: number, day: Day): Contact {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const vendor = this.lotteries[type]!.draw(this.random);
      if (!this.random.chance(this.pace(vendor, day))) continue;
      const contact = this.next(type, vendor, day);
      if (contact) return contact;
    }
    for (let vendor = 1; vendor <= this.vendors.length; vendor += 1) {
      const contact = this.next(type, vendor, day);
      if (contact) return contact;
    }
    throw new RangeError('nobody can be set up on this day');
  }

  /** The first of a vendor's queue whose order and reader are there on a day; taken out of it. */
  next(type: number, vendor: number, day: Day): Contact | null {
    if (day > this.vendors[vendor - 1]!.lastDay) return null;
    const cell = type * 512 + vendor;
    const queue = this.queues[cell]!;
    while (this.heads[cell]! < queue.length && this.taken[queue[this.heads[cell]!]!.facility])
      this.heads[cell]! += 1;
    for (let i = this.heads[cell]!, seen = 0; i < queue.length && seen < LOOKS_AT; i += 1) {
      const contact = queue[i]!;
      if (this.taken[contact.facility]) continue;
      seen += 1;
      if (contact.ordered > day - 6 || this.deliveries.firstDelivered[contact.facility]! >= day) continue;
      this.taken[contact.facility] = 1;
      return contact;
    }
    return null;
  }

  /** 0…1: vendors start slowly, and some hire for the summer. */
  private pace(vendor: number, day: Day): number {
    const { rampUpDays, seasonal } = this.vendors[vendor - 1]!;
    const started = Math.min(1, 0.2 + (day - FIRST_SETUPS) / rampUpDays);
    return started * (seasonal && day >= HIRED_FOR_SUMMER ? 1 : 0.66);
  }
}
