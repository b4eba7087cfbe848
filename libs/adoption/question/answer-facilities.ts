import { scopeOf, type Viewer } from '#access';
import type { FacilityIds, FacilityPage, FacilityQuestion, FacilityRow } from '../adoption.types.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { facilityList, indexAfter } from './facility-list.js';
import { facilityRowOf } from './facility-row.js';
import { isInScope } from './row-filter.js';
import type { Vantage } from './vantage.js';
import { NO_FILTER } from './filter.rules.js';

/** A page of the open facilities in the viewer's scope. Null without sign-in; throws InvalidCursor. */
export function answerFacilities(
  viewer: Viewer,
  question: FacilityQuestion,
  vantage: Vantage,
): FacilityPage | null {
  if (viewer.role === 'PUBLIC') return null;
  const { order, first, after } = question;
  const { asOf, point, record, cube } = vantage;
  const page = { asOf, asKnownOn: point, record };
  if (record !== 'RECORDED') return { ...page, rows: [], cursors: [], hasNextPage: false, totalCount: 0 };
  const list = facilityList(viewer, question.filter ?? NO_FILTER, order, vantage);
  const start = after ? indexAfter(list, decodeCursor(order, after)) : 0;
  const rows = list.rows.subarray(start, start + first);
  const view = cube.viewOn(asOf);
  return {
    ...page,
    rows: Array.from(rows, (row) => facilityRowOf(vantage, view, row)),
    cursors: Array.from(rows, (_, index) => encodeCursor(order, list.placeAt(start + index))),
    hasNextPage: start + rows.length < list.rows.length,
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

/** One facility, open or not. Null: unknown, out of scope, or no sign-in, which are the same from outside. */
export function answerFacilityRow(viewer: Viewer, facilityId: number, vantage: Vantage): FacilityRow | null {
  const { directory, cube, asOf } = vantage;
  const row = directory.rowOf(facilityId);
  if (row < 0 || row >= cube.rows || !isInScope(scopeOf(viewer), row, vantage)) return null;
  return facilityRowOf(vantage, cube.viewOn(asOf), row);
}
