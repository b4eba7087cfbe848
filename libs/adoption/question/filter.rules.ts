import type { FacilityFilter } from '../adoption.types.js';

/** Restricts nothing. */
export const NO_FILTER: FacilityFilter = {};

/**
 * Whether a filter asks for types and prefectures only: such figures are the same for everybody. Anything finer needs
 * sign-in and is scoped. An empty list and an empty search restrict nothing.
 */
export function isPublicFilter(filter: FacilityFilter | null | undefined): boolean {
  if (!filter) return true;
  const {
    has,
    lacks,
    stages,
    vendors,
    blockers,
    waitingDaysAtLeast,
    withoutVendor,
    gained,
    lost,
    search,
    facilityIds,
  } = filter;
  const lists = [has, lacks, stages, vendors, blockers];
  return !(
    lists.some(restricts) ||
    waitingDaysAtLeast != null ||
    withoutVendor ||
    facilityIds != null ||
    gained ||
    lost ||
    search?.trim()
  );
}

export function restricts(list: readonly unknown[] | null | undefined): boolean {
  return list != null && list.length > 0;
}
