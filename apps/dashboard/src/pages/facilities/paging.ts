export const PAGE_SIZE = 50;

/** Where the pages before this one began; kept in the browser's history, so a shared address has none. */
export interface PagingState {
  trail: (string | null)[];
}

export interface Place {
  /** Cursor this page begins after; null: the first page. */
  after: string | null;
  /** 1, 2, … as the address says; only shown, the cursor decides. */
  page: number;
}

export function placeOfAddress(address: URLSearchParams): Place {
  const after = address.get('after');
  const page = Number(address.get('page'));
  return after && Number.isInteger(page) && page > 1 ? { after, page } : { after: after || null, page: 1 };
}

export interface Move {
  place: Place;
  state: PagingState;
}

/** The page after this one. */
export function nextPage(place: Place, state: PagingState | null, endCursor: string): Move {
  return {
    place: { after: endCursor, page: place.page + 1 },
    state: { trail: [...(state?.trail ?? []), place.after] },
  };
}

/** The page before; the first one where its beginning is not known (a shared address). */
export function previousPage(place: Place, state: PagingState | null): Move & { isFirst: boolean } {
  const trail = state?.trail ?? [];
  const known = trail.length > 0 && trail.length === place.page - 1;
  const after = known ? (trail.at(-1) ?? null) : null;
  return {
    place: { after, page: after === null ? 1 : place.page - 1 },
    state: { trail: known ? trail.slice(0, -1) : [] },
    isFirst: after === null,
  };
}

/** Rows shown on a page, counted from 1: 51 … 100. */
export function rangeOf(place: Place, rows: number): { from: number; to: number } {
  const from = (place.page - 1) * PAGE_SIZE + 1;
  return { from: rows === 0 ? 0 : from, to: from + rows - 1 };
}
