import type { UploadFieldsFragment, UploadRowFilter } from '../../generated/pages/graphql.js';

type UploadCounts = UploadFieldsFragment['counts'];

export type ShownRows = UploadRowFilter | 'ALL';
/** What matters first comes first. */
const IN_ORDER = ['ERROR', 'STALE', 'BACKWARD', 'CHANGE', 'FIXED', 'UNCHANGED', 'ALL'] as const;

/** Kinds of rows there are any of, with how many; all of them last. */
export function rowFilters(counts: UploadCounts): { id: ShownRows; count: number }[] {
  const count: Record<ShownRows, number> = {
    ERROR: counts.error,
    STALE: counts.stale,
    BACKWARD: counts.backward,
    CHANGE: counts.change,
    FIXED: counts.fixed,
    UNCHANGED: counts.unchanged,
    ALL: counts.rows,
  };
  return IN_ORDER.filter((id) => id === 'ALL' || count[id] > 0).map((id) => ({ id, count: count[id] }));
}

/** Errors, else what changes, else everything; `asked` where there are such rows. */
export function shownRows(counts: UploadCounts, asked: string | null): ShownRows {
  const filters = rowFilters(counts);
  return (filters.find(({ id }) => id === asked) ?? filters[0]!).id;
}
