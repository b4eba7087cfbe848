import { isBusinessDay, NEVER } from '#calendar';
import { chooseVendor } from './choose-vendor.rules.js';
import type { Draft } from './draft.js';
import type { Step } from './scenario.types.js';

/** The first calendar day on which a call can lead to anything. */
const TOMORROW = 1;

/**
 * Those that applied and have contacted no vendor join the end of a queue today, at the vendor others of their type and
 * prefecture chose. @param prefecture 0: the whole country
 */
export function contactNow(draft: Draft, prefecture: number): void {
  join(draft, uncontacted(draft, prefecture), () => 0);
  fewerArrivals(draft, prefecture, 1);
}

/**
 * A help desk moves so many facilities a business day: first those that are ready and have no start date, who begin on
 * the day after the call; then those that applied and contacted nobody, who contact a vendor on the day of the call.
 */
export function helpDesk(draft: Draft, prefecture: number, perBusinessDay: number): void {
  const { history } = draft.model;
  const ready = [...draft.vendors.values()]
    .flatMap(({ vendor, waitingToStart }) => Array.from(waitingToStart, (row) => ({ vendor, row })))
    .filter(({ row }) => history.prefecture[row] === prefecture && history.operating[row] === NEVER)
    .sort((a, b) => history.ready[a.row]! - history.ready[b.row]! || a.row - b.row);
  const days = callDays(history.asOf, perBusinessDay, draft.horizon);
  for (const { vendor, row } of ready) {
    const day = days.next();
    if (day.done) return;
    startBy(draft, vendor, row, day.value + 1);
  }
  const silent = uncontacted(draft, prefecture);
  const called = new Map<number, number>();
  for (const row of silent) {
    const day = days.next();
    if (day.done) break;
    called.set(row, day.value);
  }
  join(draft, [...called.keys()], (row) => called.get(row)!);
  fewerArrivals(draft, prefecture, silent.length === 0 ? 0 : called.size / silent.length);
}

/** What one facility, or everybody who is ready, does at once. */
export function takeStep(draft: Draft, step: Step): void {
  const { history } = draft.model;
  if (step.step === 'START') {
    for (const { vendor, waitingToStart } of draft.vendors.values())
      if (step.vendorId === null || vendor === step.vendorId)
        for (const row of waitingToStart)
          if (history.operating[row] === NEVER) startBy(draft, vendor, row, TOMORROW);
    return;
  }
  const row = history.facility.indexOf(step.facilityId);
  if (row < 0) return;
  draft.concerned.add(row);
  if (step.step === 'CONTACT') return join(draft, [row], () => 0);
  (step.step === 'ORDER' ? draft.ordersNow : draft.unblocked).add(row);
  draft.touched.add(history.vendor[row]!);
}

function startBy(draft: Draft, vendor: number, row: number, day: number): void {
  draft.startsBy.set(row, day);
  draft.touched.add(vendor);
  draft.concerned.add(row);
}

/** One day offset a facility. */
function* callDays(asOf: number, perBusinessDay: number, horizon: number): Generator<number, void> {
  let calls = 0;
  for (let offset = TOMORROW; offset <= horizon; offset += 1) {
    if (!isBusinessDay(asOf + offset)) continue;
    calls += perBusinessDay;
    for (; calls >= 1; calls -= 1) yield offset;
  }
}

/** Rows that applied, contacted nobody and are not ready, first applied first; prefecture 0: everywhere. */
function uncontacted({ model: { history }, contactsOn }: Draft, prefecture: number): number[] {
  const { applied, contacted, ready } = history;
  const rows: number[] = [];
  for (let row = 0; row < history.rows; row += 1) {
    if (applied[row] === NEVER || contacted[row] !== NEVER || ready[row] !== NEVER) continue;
    if (prefecture !== 0 && history.prefecture[row] !== prefecture) continue;
    if (!contactsOn.has(row)) rows.push(row);
  }
  return rows.sort((a, b) => applied[a]! - applied[b]! || a - b);
}

/** To the end of queues, in the order given. */
function join(draft: Draft, rows: readonly number[], contactsOn: (row: number) => number): void {
  const choose = chooseVendor(draft.model);
  const joining = new Map<number, number[]>();
  for (const row of rows) {
    const vendor = choose(row);
    if (vendor === null) continue;
    const list = joining.get(vendor) ?? [];
    joining.set(vendor, list);
    list.push(row);
    draft.contactsOn.set(row, contactsOn(row));
    draft.concerned.add(row);
  }
  for (const [id, list] of joining) {
    const vendor = draft.vendors.get(id)!;
    draft.vendors.set(id, { ...vendor, queue: Int32Array.from([...vendor.queue, ...list]) });
  }
}

/** Who comes now does not come again later. @param share of those of the prefecture that have not contacted anybody */
function fewerArrivals(draft: Draft, prefecture: number, share: number): void {
  const { history } = draft.model;
  for (const vendor of draft.vendors.values()) {
    const { arrivals, customers } = vendor;
    if (arrivals === 0 || customers.length === 0) continue;
    const here =
      prefecture === 0
        ? customers.length
        : customers.filter((row) => history.prefecture[row] === prefecture).length;
    if (here === 0 || share === 0) continue;
    draft.vendors.set(vendor.vendor, {
      ...vendor,
      arrivals: arrivals * (1 - (share * here) / customers.length),
    });
  }
}
