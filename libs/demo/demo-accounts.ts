import { NEVER } from '#calendar';
import { foldFacility, KIND, stateOf } from '#rollout';
import { LOG_ENDS_ON } from './anchors.js';
import type { DemoCountry } from './generate-demo.js';
import type { Vendor } from './vendors.rules.js';
import type { WrittenLog } from './written-log.js';

/** A vendor large enough to have a queue and small enough to know it. */
const CUSTOMERS_OF_DEMO_VENDOR = 800;

/** Vendor nearest to 800 customers, and the first of its facilities that is ready and has entered no start date. */
export function demoOwners(
  country: DemoCountry,
  written: WrittenLog,
): { vendorId: number; facilityId: number } {
  const customers = new Int32Array(country.vendors.length + 1);
  const waiting = new Int32Array(country.vendors.length + 1);
  for (let facility = 1; facility <= country.registry.count; facility += 1) {
    if (country.registry.closed[facility - 1] !== NEVER) continue;
    const state = stateOf(foldFacility(written.eventsOf(facility)));
    if (state.vendorId === null) continue;
    customers[state.vendorId]! += 1;
    if (waiting[state.vendorId] === 0 && waits(state.milestones)) waiting[state.vendorId] = facility;
  }
  const distance = (id: number): number => Math.abs(customers[id]! - CUSTOMERS_OF_DEMO_VENDOR);
  const able = country.vendors
    .map((_, index) => index + 1)
    .filter((id) => waiting[id]! > 0 && works(country.vendors[id - 1]!));
  const vendorId = able.reduce((best, id) => (distance(id) < distance(best) ? id : best));
  return { vendorId, facilityId: waiting[vendorId]! };
}

/** Ready, and the one next thing is to enter the operation start date. */
function waits(milestones: readonly (number | null)[]): boolean {
  const ready = milestones[KIND.READY - 1];
  return (
    ready !== null &&
    ready !== undefined &&
    ready < LOG_ENDS_ON - 7 &&
    milestones[KIND.OPERATING - 1] === null
  );
}

function works({ stalled, lastDay }: Vendor): boolean {
  return !stalled && lastDay === NEVER;
}
