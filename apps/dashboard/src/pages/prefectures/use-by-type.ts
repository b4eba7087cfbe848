import { useMemo } from 'react';
import { usePageQuery } from '../../components/index.js';
import { PrefecturesByTypeDocument } from '../../generated/pages/graphql.js';
import { useView } from '../../view/use-view.js';
import type { Measure } from '../facilities/filter-values.js';
import { byType, type ByType } from './by-type-table.js';

/** Figures of every prefecture and type at the point of view of the address; for the table and the detail. */
export function useByType(measure: Measure): {
  table: ByType | undefined;
  error: unknown;
  retry: () => void;
} {
  const { viewPoint, den } = useView();
  const { data, error, retry } = usePageQuery(PrefecturesByTypeDocument, {
    ...viewPoint,
    measure,
    denominator: den,
  });
  return { table: useMemo(() => data && byType(data), [data]), error, retry };
}
