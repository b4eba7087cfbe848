import { scopeOf, type Viewer } from '#access';
import { phoneDigits, PREFECTURES, searchText } from '#facility';
import { KIND } from '#rollout';
import type { LookUp } from '../adoption.types.js';
import { cellOfRegister, NO_CELL, prefectureIndexOfCell } from '../cube/cell.js';
import type { DayView } from '../cube/day-view.js';
import type { SpanColumns } from '../cube/span-columns.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import { facilityRowOf } from './facility-row.js';
import { isInScope } from './row-filter.js';
import type { Vantage } from './vantage.js';

/** Shorter parts of a number are in every third telephone number. */
const FEWEST_DIGITS = 4;
const NUMBER = /^[+(]?[0-9][-0-9() ]*$/;
const HYPHENS = /[\u2010-\u2015\u2212\u30fc]/g;
/** Closed ones come after every open one. */
const CLOSED = 3;
const RANKS = 2 * CLOSED;

/** Rows found, by how well they fit; of each rank only as many as can be shown. */
class Found {
  readonly ranks: number[][] = Array.from({ length: RANKS }, () => []);
  total = 0;

  constructor(
    private readonly first: number,
    private readonly view: DayView,
  ) {}

  add(row: number, rank: number): void {
    this.total += 1;
    const bucket = this.ranks[this.view.cell[row] === NO_CELL ? rank + CLOSED : rank]!;
    if (bucket.length < this.first) bucket.push(row);
  }
}

/**
 * Facilities by what a caller says: a code (10, 9 or 7 digits), any part of a telephone number from four digits on, or
 * words, each any part of the name or the prefecture. Whole before beginning before part. Null without sign-in.
 */
export function answerLookUp(
  viewer: Viewer,
  { text, first }: { text: string; first: number },
  vantage: Vantage,
): LookUp | null {
  if (viewer.role === 'PUBLIC') return null;
  const { cube, directory, asOf } = vantage;
  const view = cube.viewOn(asOf);
  const scope = scopeOf(viewer);
  const found = new Found(first, view);
  const rankOf = ranking(text, directory, cube.columns);
  rankOf((row, rank) => {
    if (row < cube.rows && (scope.kind === 'ALL' || isInScope(scope, row, vantage))) found.add(row, rank);
  });
  const rows = found.ranks.flat().slice(0, first);
  return { rows: rows.map((row) => facilityRowOf(vantage, view, row)), totalCount: found.total };
}

type Visit = (row: number, rank: number) => void;

function ranking(text: string, directory: FacilityDirectory, columns: SpanColumns): (visit: Visit) => void {
  const plain = text.normalize('NFKC').trim();
  if (!NUMBER.test(plain.replace(HYPHENS, '-')))
    return (visit) => byWords(plain.split(/\s+/), directory, columns, visit);
  return (visit) => byNumber(phoneDigits(plain), directory, visit);
}

function byNumber(digits: string, directory: FacilityDirectory, visit: Visit): void {
  if (digits.length < FEWEST_DIGITS) return;
  const codes = new Set(directory.rowsByCode(digits));
  for (const row of codes) visit(row, 0);
  directory.phones.find(digits, (row) => {
    if (!codes.has(row)) visit(row, rankOfPlace(directory.phones.placeOf(row, digits)));
  });
}

function byWords(
  words: readonly string[],
  directory: FacilityDirectory,
  columns: SpanColumns,
  visit: Visit,
): void {
  const { names } = directory;
  const parts = words
    .map((word) => ({ part: searchText(word), prefecture: prefectureNamed(word) }))
    .filter(({ part }) => part !== '')
    // what names least goes first; a prefecture only where nothing else is said
    .sort(
      (a, b) =>
        Number(a.prefecture !== null) - Number(b.prefecture !== null) || b.part.length - a.part.length,
    );
  const [first, ...others] = parts;
  if (!first) return;
  const register = columns.value[KIND.REGISTERED]!;
  const conditions = others.map(({ part, prefecture }) => {
    const inName = marked(directory, part);
    if (prefecture === null) return (row: number) => inName[row] === 1;
    // 福岡 may be where it is or part of its name; the latest entry tells of closed ones too
    return (row: number) =>
      inName[row] === 1 || prefectureIndexOfCell(cellOfRegister(register[row]!)) === prefecture;
  });
  names.find(first.part, (row) => {
    if (conditions.every((passes) => passes(row))) visit(row, rankOfPlace(names.placeOf(row, first.part)));
  });
}

function marked(directory: FacilityDirectory, part: string): Uint8Array {
  const rows = new Uint8Array(directory.length);
  directory.names.find(part, (row) => (rows[row] = 1));
  return rows;
}

function prefectureNamed(word: string): number | null {
  const index = PREFECTURES.findIndex(({ name, shortName }) => word === name || word === shortName);
  return index < 0 ? null : index;
}

function rankOfPlace(place: 'WHOLE' | 'START' | 'WITHIN'): number {
  return { WHOLE: 0, START: 1, WITHIN: 2 }[place];
}
