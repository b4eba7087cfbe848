import type { FacilityFilter } from '#adoption';

/** A list's filter as it is kept: what restricts nothing is left out. */
export function storedSegment(filter: FacilityFilter): FacilityFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) => value != null && value !== false && value !== '' && !isEmpty(value),
    ),
  ) as FacilityFilter;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
