import { isBusinessDay } from '#calendar';
import { BLOCKERS } from '#rollout/bare';
import type { Draft } from './draft.js';

const HOSPITAL = 0;
/** Nobody has seen an added vendor work: its pace is what was said, give or take a tenth. */
const SAID_SHAPE = 100;

/** Number of a vendor that a scenario adds to a prefecture; no vendor of a register has it. */
export const addedVendor = (prefecture: number): number => 1_000_000 + prefecture;

/** A vendor's pace, in facilities a business day; its luck stays what it was. */
export function setPace(draft: Draft, vendorId: number, perBusinessDay: number): void {
  const vendor = draft.vendors.get(vendorId);
  if (!vendor) return;
  draft.vendors.set(vendorId, { ...vendor, pace: { ...vendor.pace, mean: perBusinessDay } });
  for (const row of vendor.queue) draft.concerned.add(row);
}

/**
 * A second vendor for a prefecture: in order of contact it takes over as many of the waiting as it can do, of those that
 * their own vendor is unlikely to reach by the target day. Whom the first vendor does reach is not made to wait anew.
 */
export function addVendor(draft: Draft, prefecture: number, perBusinessDay: number): void {
  const { history } = draft.model;
  const waiting = [...draft.vendors.values()].flatMap(({ queue }) =>
    Array.from(queue).filter((row) => history.prefecture[row] === prefecture && !draft.likely(row)),
  );
  waiting.sort((a, b) => history.contacted[a]! - history.contacted[b]! || a - b);
  const taken = waiting.slice(0, Math.ceil(perBusinessDay * businessDays(history.asOf, draft.horizon)));
  const moved = new Set(taken);
  for (const vendor of draft.vendors.values()) {
    const queue = vendor.queue.filter((row) => !moved.has(row));
    if (queue.length < vendor.queue.length) draft.vendors.set(vendor.vendor, { ...vendor, queue });
  }
  const key = addedVendor(prefecture);
  draft.vendors.set(key, {
    vendor: key,
    queue: Int32Array.from(taken),
    waitingToStart: new Int32Array(0),
    customers: Int32Array.from(taken),
    pace: { mean: perBusinessDay, shape: SAID_SHAPE, prior: perBusinessDay, priorShare: 1 },
    done: 0,
    exposedDays: 0,
    arrivals: 0,
  });
  for (const row of taken) draft.concerned.add(row);
}

/** PCs that are waited for come so many calendar days earlier. */
export function pcsEarlier(draft: Draft, days: number): void {
  const { blocker } = draft.model.history;
  draft.pcDaysEarlier = days;
  for (const { vendor, queue } of draft.vendors.values())
    for (const row of queue)
      if (blocker[row] === BLOCKERS.PC) {
        draft.touched.add(vendor);
        draft.concerned.add(row);
      }
}

/** Hospitals to the head of every queue, in order of contact among themselves. */
export function hospitalsFirst(draft: Draft): void {
  const { type } = draft.model.history;
  for (const vendor of draft.vendors.values()) {
    const hospitals = vendor.queue.filter((row) => type[row] === HOSPITAL);
    const queue = Int32Array.from([...hospitals, ...vendor.queue.filter((row) => type[row] !== HOSPITAL)]);
    if (queue.every((row, place) => row === vendor.queue[place])) continue;
    draft.vendors.set(vendor.vendor, { ...vendor, queue });
    for (const row of hospitals) draft.concerned.add(row);
  }
}

function businessDays(asOf: number, horizon: number): number {
  let days = 0;
  for (let offset = 1; offset <= horizon; offset += 1) if (isBusinessDay(asOf + offset)) days += 1;
  return days;
}
