import { useFacilityListAddress } from '../../components/FacilityListLink.js';
import type { FacilityType, Measure } from '../facilities/filter-values.js';

/** Address of the rows behind a prefecture's numerator; undefined for the public. */
export function useRowsAddress(
  type: FacilityType | null,
  measure: Measure,
): (code?: string) => string | undefined {
  const address = useFacilityListAddress();
  return (code) =>
    address({
      types: type ? [type] : undefined,
      prefectures: code ? [code] : undefined,
      has: [measure],
    });
}
