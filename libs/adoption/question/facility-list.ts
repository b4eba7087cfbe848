import { scopeOf, type Viewer } from '#access';
import type { FacilityFilter, FacilityOrder } from '../adoption.types.js';
import type { Cube } from '../cube/cube.js';
import { RowSet } from '../cube/row-set.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import { comparePlaces, type Place } from './cursor.js';
import { sorted, sortKeys, type SortKeys } from './facility-order.js';
import { KeptAnswers } from './kept-answers.js';
import { RowFilter } from './row-filter.js';
import type { Vantage } from './vantage.js';

/** Pages of one list and the next viewer's same list; each up to 2 MB. */
const kept = new KeptAnswers<Cube, FacilityList>(8);

/** All rows that pass a filter, in order. */
export interface FacilityList {
  readonly rows: Int32Array;
  /** Of the row at an index. */
  readonly placeAt: (index: number) => Place;
}

/** The list of a filter within the viewer's scope; computed once for one state of the cube. */
export function facilityList(
  viewer: Viewer,
  filter: FacilityFilter,
  order: FacilityOrder,
  vantage: Vantage,
): FacilityList {
  const { cube, now, directory, asOf, today } = vantage;
  const scope = scopeOf(viewer);
  const version = `${cube.version} ${now.version} ${directory.version} ${today}`;
  const question = JSON.stringify([asOf, order, scope, filter]);
  return kept.of(cube, question, version, () => {
    const view = cube.viewOn(asOf);
    const found = rowsInOrderOfCode(cube, directory, new RowFilter(filter, scope, vantage, view));
    const noteKeys = sortKeys(order, cube, view);
    const rows = noteKeys ? sorted(found, noteKeys) : found;
    return { rows, placeAt: placeIn(directory, rows, noteKeys) };
  });
}

/** Index of the first row after a place. */
export function indexAfter({ rows, placeAt }: FacilityList, place: Place): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(placeAt(middle), place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsInOrderOfCode(cube: Cube, directory: FacilityDirectory, filter: RowFilter): Int32Array {
  if (filter.marked) return filter.passing(markedInOrderOfCode(filter.marked, cube, directory));
  const order = directory.inOrderOfCode();
  // a past cube knows nothing of rows that joined later
  return filter.passing(cube.rows < order.length ? order.filter((row) => row < cube.rows) : order);
}

/** Sorted by marking their places: to look at the whole country for a few costs more than to find them. */
function markedInOrderOfCode(marked: RowSet, cube: Cube, directory: FacilityDirectory): Int32Array {
  const order = directory.inOrderOfCode();
  const placeOf = directory.placesByCode();
  const places = new RowSet(order.length);
  const rows = marked.rowsBelow(cube.rows);
  for (let index = 0; index < rows.length; index += 1) places.add(placeOf[rows[index]!]!);
  const sorted = places.rowsBelow(order.length);
  for (let index = 0; index < sorted.length; index += 1) sorted[index] = order[sorted[index]!]!;
  return sorted;
}

function placeIn(
  directory: FacilityDirectory,
  rows: Int32Array,
  noteKeys: SortKeys | null,
): FacilityList['placeAt'] {
  const key = new Int32Array(1);
  return (index) => {
    const row = rows[index]!;
    noteKeys?.(Int32Array.of(row), key);
    return { key: key[0]!, code: directory.codeOf(row), id: directory.idOf(row) };
  };
}
