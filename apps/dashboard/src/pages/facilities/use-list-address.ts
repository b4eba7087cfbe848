import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useView } from '../../view/use-view.js';
import { withFilter, type ListFilter } from './filter-address.js';
import type { Order } from './filter-values.js';

interface ListAddress {
  setFilter: (filter: ListFilter, options?: { replace?: boolean }) => void;
  setOrder: (order: Order) => void;
}

/** Changes of the list's address; each begins at the first page again. */
export function useListAddress(): ListAddress {
  const [, setParams] = useSearchParams();
  const { set } = useView();
  const setFilter = useCallback(
    (filter: ListFilter, options: { replace?: boolean } = {}) =>
      setParams((current) => withFilter(current, filter), { preventScrollReset: true, ...options }),
    [setParams],
  );
  const setOrder = useCallback(
    (order: Order) => set({ order: order === 'CODE' ? null : order, after: null }),
    [set],
  );
  return { setFilter, setOrder };
}
