import { NEVER } from '#calendar';
import { BLOCKERS } from '#rollout/bare';
import type { ForecastModel, VendorModel } from '../fit/model.rules.js';
import type { SurvivalCurve } from '../fit/survival.rules.js';
import type { SeededRandom } from '../random.rules.js';
import type { RowChanges } from './row-changes.js';
import { BEYOND, type Queue } from './serve-queue.rules.js';

/** Days already waited for a step; -2: the step is done or holds nobody up. */
const DONE = -2;

/** A vendor's queue as the model draws it: when each can be set up, who leaves, who comes. {@link begin} before each run. */
export class ModelQueue implements Queue {
  readonly size: number;
  private readonly orderWaited: Int16Array;
  private readonly deliveryWaited: Int16Array;
  private readonly blockerWaited: Int16Array;
  /** Day offsets from which a contact to come makes the member's order possible; 0: it has contacted. */
  private readonly contactsOn: Int16Array;
  private readonly blockerEarlier: Int16Array;
  private random!: SeededRandom;
  private arrivedAt = 0;

  constructor(
    private readonly model: ForecastModel,
    private readonly vendor: VendorModel,
    changes: RowChanges,
  ) {
    const { history, lead } = model;
    const { asOf, contacted, ordered, applied, delivered, blocker, blockedSince } = history;
    const { queue } = vendor;
    this.size = queue.length;
    const waited = (open: (row: number) => boolean, since: Int16Array) =>
      Int16Array.from(queue, (row) => {
        if (!open(row)) return DONE;
        return since[row] === NEVER ? -1 : asOf - since[row]!;
      });
    // a step the log never saw finished cannot be waited for
    const orders = lead.orderCounts && lead.order.events > 0;
    const deliveries = lead.deliveryCounts && lead.delivery.events > 0;
    const blockers = lead.blocker.events > 0;
    const { contactsOn, ordersNow, unblocked, pcDaysEarlier } = changes;
    this.orderWaited = waited((row) => orders && ordered[row] === NEVER && !ordersNow.has(row), contacted);
    this.deliveryWaited = waited((row) => deliveries && delivered[row] === NEVER, applied);
    this.blockerWaited = waited((row) => blockers && blocker[row] !== 0 && !unblocked.has(row), blockedSince);
    this.contactsOn = Int16Array.from(queue, (row) => contactsOn.get(row) ?? 0);
    this.blockerEarlier = Int16Array.from(queue, (row) => (blocker[row] === BLOCKERS.PC ? pcDaysEarlier : 0));
  }

  begin(random: SeededRandom): void {
    this.random = random;
    this.arrivedAt = 0;
  }

  ableFrom(member: number): number {
    const { lead } = this.model;
    if (member >= this.size)
      return Math.min(BEYOND, Math.ceil(this.arrivedAt) + this.remaining(lead.order, -1));
    const order = this.remaining(lead.order, this.orderWaited[member]!) + this.contactsOn[member]!;
    const delivery = this.remaining(lead.delivery, this.deliveryWaited[member]!);
    const blocker = this.remaining(lead.blocker, this.blockerWaited[member]!) - this.blockerEarlier[member]!;
    return Math.min(BEYOND, Math.max(order, delivery, blocker));
  }

  leavesOn(): number {
    const { leavesADay } = this.model.lead;
    return leavesADay === 0 ? BEYOND : Math.min(BEYOND, Math.ceil(this.random.exponential() / leavesADay));
  }

  nextArrival(): number {
    const { arrivals } = this.vendor;
    if (arrivals === 0) return BEYOND;
    this.arrivedAt += this.random.exponential() / arrivals;
    return Math.min(BEYOND, Math.ceil(this.arrivedAt));
  }

  private remaining(curve: SurvivalCurve, waited: number): number {
    return waited === DONE ? 0 : curve.remaining(waited, this.random.next(), BEYOND);
  }
}
