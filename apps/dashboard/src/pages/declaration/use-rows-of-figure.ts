import { useFacilityListAddress } from '../../components/index.js';
import type { DeclarationFigure_FigureFragment } from '../../generated/pages/graphql.js';
import { useAddress } from '../../view/use-address.js';
import { PUBLICATION } from './planned-rates.js';

/** Where a figure's rows are, as of its own day and as known at the publication; undefined: a cited constant. */
export function useRowsOfFigure(): (figure: DeclarationFigure_FigureFragment) => string | undefined {
  const list = useFacilityListAddress();
  const address = useAddress();
  return ({ key, asOf, filter }) => {
    const point = { asOf, known: PUBLICATION, den: null };
    if (filter) {
      const { types, has } = filter;
      return list({ ...(types && { types }), ...(has && { has }) }, point);
    }
    switch (key) {
      case 'dentalPrefectures70':
      case 'dentalPrefectures60':
        return address('/prefectures', {
          ...point,
          type: 'DENTAL_CLINIC',
          measure: 'APPLIED',
          threshold: key.slice(-2),
        });
      // Counts readers, of which a hospital may have three: the list holds the facilities they went to.
      case 'readersShipped':
        return list({ has: ['SHIPPED'] }, point);
      default:
        return undefined;
    }
  };
}
