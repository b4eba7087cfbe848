import { LARGEST_PAGE } from './document-meter.js';
import { InputError } from './input-error.js';

/** An opaque place in a list: the values its order compares. */
export function encodePageCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** null: the beginning. Throws InputError for what this list never gave out; `types`: of the values, in order. */
export function decodePageCursor(
  cursor: string | null | undefined,
  types: readonly ('string' | 'number')[],
): (string | number)[] | null {
  if (cursor == null) return null;
  const place = parsed(cursor);
  const fits =
    Array.isArray(place) &&
    place.length === types.length &&
    types.every((type, i) => typeof place[i] === type);
  if (!fits || JSON.stringify(place).includes(String.raw`\u0000`))
    throw new InputError('BAD_CURSOR', 'after');
  return place as (string | number)[];
}

/** Throws InputError. */
export function checkedFirst(first: number): number {
  if (first < 1 || first > LARGEST_PAGE) throw new InputError('BAD_FIRST', 'first');
  return first;
}

/** Rows of a page from one more than there is room for, and where the next one begins. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  place: (row: T) => readonly (string | number)[],
): { nodes: T[]; nextCursor: string | null } {
  const nodes = rows.slice(0, first);
  return { nodes, nextCursor: rows.length > first ? encodePageCursor(place(nodes.at(-1)!)) : null };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
