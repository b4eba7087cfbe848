import { useCallback } from 'react';
import { patched, useView, VIEW_PARAMETERS, type Patch } from './use-view.js';

/**
 * Makes addresses of other pages at the same point of view: as-of, known, denominator and language go along,
 * parameters of this page do not. `address('/facilities', { q: '桜' })`.
 */
export function useAddress(): (path: string, patch?: Patch) => string {
  const { params } = useView();
  return useCallback(
    (path, patch = {}) => {
      const kept = new URLSearchParams();
      for (const name of VIEW_PARAMETERS) {
        const value = params.get(name);
        if (value) kept.set(name, value);
      }
      const query = patched(kept, patch).toString();
      return query ? `${path}?${query}` : path;
    },
    [params],
  );
}
