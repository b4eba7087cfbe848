import type { SegmentFieldsFragment } from '../../generated/pages/graphql.js';
import { addressOfFilter, filterOfAddress, type ListFilter } from '../facilities/filter-address.js';

/** What the server saved, as the list of facilities knows it; by way of its address, so that both are the same filter. */
export function listFilterOf(segment: SegmentFieldsFragment): ListFilter {
  const given = Object.entries(segment).filter(([name, value]) => name !== '__typename' && value !== null);
  return filterOfAddress(addressOfFilter(Object.fromEntries(given) as ListFilter));
}
