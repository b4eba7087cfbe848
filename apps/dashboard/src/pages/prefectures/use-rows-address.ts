import { useFacilityListAddress } from '../../components/FacilityListLink.js';
import { countedAs } from '../../view/counted-as.js';
import { useView } from '../../view/use-view.js';
import type { FacilityType, Measure } from '../facilities/filter-values.js';

/**
 * Address of the rows behind a prefecture's numerator; undefined unless the reader sees all of the nation: the list of
 * a vendor or a facility holds only their own, so it would have fewer rows than the number says.
 */
export function useRowsAddress(
  type: FacilityType | null,
  measure: Measure,
): (code?: string) => string | undefined {
  const address = useFacilityListAddress();
  const { den } = useView();
  return (code) =>
    address({
      types: type ? [type] : undefined,
      prefectures: code ? [code] : undefined,
      has: countedAs(measure, den),
    });
}
