import { scopeOf, type Viewer } from '#access';
import type {
  AmongQuestion,
  FacilityIds,
  FacilityPage,
  FacilityQuestion,
  FacilityRow,
} from '../adoption.types.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { facilityList, indexAfter } from './facility-list.js';
import { facilityRowOf } from './facility-row.js';
import { isInScope, RowFilter } from './row-filter.js';
import type { Vantage } from './vantage.js';
import { NO_FILTER } from './filter.rules.js';

const EMPTY = {
  rows: [],
  cursors: [],
  hasNextPage: false,
  previousCursor: null,
  rowsBefore: 0,
  totalCount: 0,
};

/** A page of the open facilities in the viewer's scope. Null without sign-in; throws InvalidCursor. */
export function answerFacilities(
  viewer: Viewer,
  question: FacilityQuestion,
  vantage: Vantage,
): FacilityPage | null {
  if (viewer.role === 'PUBLIC') return null;
  const { order, first, after } = question;
  const { asOf, point, record, cube, seen } = vantage;
  const page = { asOf, asKnownOn: point, record, seen };
  if (record !== 'RECORDED') return { ...page, ...EMPTY };
  const list = facilityList(viewer, question.filter ?? NO_FILTER, order, vantage);
  const start = after ? indexAfter(list, decodeCursor(order, after)) : 0;
  const rows = list.rows.subarray(start, start + first);
  const view = cube.viewOn(asOf);
  const before = start - first;
  return {
    ...page,
    rows: Array.from(rows, (row) => facilityRowOf(vantage, view, row)),
    cursors: Array.from(rows, (_, index) => encodeCursor(order, list.placeAt(start + index))),
    hasNextPage: start + rows.length < list.rows.length,
    previousCursor: before > 0 ? encodeCursor(order, list.placeAt(before - 1)) : null,
    rowsBefore: start,
    totalCount: list.rows.length,
  };
}

/** The ids of the whole list, in its order. Null without sign-in. */
export function answerFacilityIds(
  viewer: Viewer,
  { filter, order }: Pick<FacilityQuestion, 'filter' | 'order'>,
  vantage: Vantage,
): FacilityIds | null {
  if (viewer.role === 'PUBLIC') return null;
  const { asOf, point, record, directory } = vantage;
  const rows =
    record === 'RECORDED'
      ? facilityList(viewer, filter ?? NO_FILTER, order, vantage).rows
      : new Int32Array(0);
  return { asOf, asKnownOn: point, record, ids: rows.map((row) => directory.idOf(row)) };
}

/** How many of these facilities pass the filter or are in `shown`, within the viewer's scope. */
export function countAmong(
  viewer: Viewer,
  { filter, changed, shown }: AmongQuestion,
  vantage: Vantage,
): number {
  const { cube, directory, asOf } = vantage;
  const scope = scopeOf(viewer);
  const rows = Int32Array.from(changed, (id) => directory.rowOf(id)).filter(
    (row) => row >= 0 && row < cube.rows,
  );
  const passing = new RowFilter(filter ?? NO_FILTER, scope, vantage, cube.viewOn(asOf)).passing(rows);
  const counted = new Set(passing);
  // a row the reader looks at may just have left the list
  const looked = new Set(shown);
  for (const row of rows)
    if (looked.has(directory.idOf(row)) && isInScope(scope, row, vantage)) counted.add(row);
  return counted.size;
}

/** One facility, open or not. Null: unknown, out of scope, or no sign-in, which are the same from outside. */
export function answerFacilityRow(viewer: Viewer, facilityId: number, vantage: Vantage): FacilityRow | null {
  const { directory, cube, asOf } = vantage;
  const row = directory.rowOf(facilityId);
  if (row < 0 || row >= cube.rows || !isInScope(scopeOf(viewer), row, vantage)) return null;
  return facilityRowOf(vantage, cube.viewOn(asOf), row);
}
