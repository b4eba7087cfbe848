import { FACILITY_TYPES } from '#facility';
import { BLOCKERS, KIND, STAGES } from '#rollout';
import type { Scope } from '#access';
import type { FacilityFilter, Measure } from '../adoption.types.js';
import { CELL_COUNT, NO_CELL, PREFECTURE_CODES, PREFECTURE_COUNT } from '../cube/cell.js';
import type { DayView } from '../cube/day-view.js';
import { NO_VALUE, type SpanColumns } from '../cube/span-columns.js';
import { stageOf } from '../cube/waiting.rules.js';
import { bitOf } from '../measure.rules.js';
import { restricts } from './filter.rules.js';
import { rowsFound } from './rows-found.js';
import type { Vantage } from './vantage.js';

/** More vendors than there can be; a filter is not to claim gigabytes. */
const LARGEST_VALUE = 1_000_000;
const EVERY_STAGE = (1 << STAGES.length) - 1;

/**
 * A filter and a scope as one condition on a row of the cube, cheapest tests first. Numbers and lists go through the
 * same condition, so a count and its list agree by construction. Only facilities open on the day pass.
 */
export class RowFilter {
  readonly cells: Uint8Array;
  private readonly has: number;
  private readonly lacks: number;
  private readonly stages: number;
  /** Marked rows pass; null: all. From the search and from a scope of named facilities. */
  private readonly marked: Uint8Array | null;
  private readonly slow: readonly ((row: number) => boolean)[];

  constructor(
    filter: FacilityFilter,
    scope: Scope,
    vantage: Vantage,
    readonly view: DayView,
  ) {
    this.cells = cellsOf(filter);
    this.has = bitsOf(filter.has);
    this.lacks = bitsOf(filter.lacks);
    this.stages = restricts(filter.stages)
      ? filter.stages!.reduce((bits, stage) => bits | (1 << STAGES.indexOf(stage)), 0)
      : EVERY_STAGE;
    this.marked = markedRows(filter, scope, vantage);
    this.slow = slowConditions(filter, scope, vantage, view);
  }

  matches(row: number): boolean {
    if (this.cells[this.view.cell[row]!] === 0) return false;
    const mask = this.view.mask[row]!;
    if ((mask & this.has) !== this.has || (mask & this.lacks) !== 0) return false;
    if (((this.stages >> stageOf(mask)) & 1) === 0) return false;
    if (this.marked !== null && this.marked[row] !== 1) return false;
    for (let index = 0; index < this.slow.length; index += 1) if (!this.slow[index]!(row)) return false;
    return true;
  }
}

/** As {@link cellsOf}; null: the filter leaves all cells. */
export function allowedCells(filter: FacilityFilter): Uint8Array | null {
  return restricts(filter.types) || restricts(filter.prefectures) ? cellsOf(filter) : null;
}

/** 1 for the cells of the filter's types and prefectures; 0 for closed facilities. */
function cellsOf({ types, prefectures }: FacilityFilter): Uint8Array {
  const cells = new Uint8Array(NO_CELL + 1);
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const type = FACILITY_TYPES[Math.floor(cell / PREFECTURE_COUNT)]!;
    const prefecture = PREFECTURE_CODES[cell % PREFECTURE_COUNT]!;
    if (restricts(types) && !types!.includes(type)) continue;
    if (restricts(prefectures) && !prefectures!.includes(prefecture)) continue;
    cells[cell] = 1;
  }
  return cells;
}

function bitsOf(measures: readonly Measure[] | null | undefined): number {
  return (measures ?? []).reduce((bits, measure) => bits | bitOf(measure), 0);
}

function markedRows(filter: FacilityFilter, scope: Scope, { directory }: Vantage): Uint8Array | null {
  const found = filter.search?.trim() ? rowsFound(directory, filter.search) : null;
  if (scope.kind !== 'FACILITIES') return found;
  const own = new Uint8Array(directory.length);
  for (const id of scope.facilityIds) {
    const row = directory.rowOf(id);
    if (row >= 0 && (found === null || found[row] === 1)) own[row] = 1;
  }
  return own;
}

function slowConditions(
  filter: FacilityFilter,
  scope: Scope,
  vantage: Vantage,
  view: DayView,
): ((row: number) => boolean)[] {
  const { cube, now, today } = vantage;
  const { columns } = cube;
  const conditions: ((row: number) => boolean)[] = [];
  if (scope.kind === 'NOTHING') conditions.push(() => false);
  if (scope.kind === 'VENDOR') conditions.push(isServedBy(now.columns, scope.vendorId, today));
  if (restricts(filter.vendors)) {
    const wanted = markedValues(filter.vendors!);
    conditions.push((row) => wanted[columns.valueOn(KIND.VENDOR, row, view.day)] === 1);
  }
  if (filter.withoutVendor)
    conditions.push((row) => columns.valueOn(KIND.VENDOR, row, view.day) === NO_VALUE);
  if (restricts(filter.blockers)) {
    const wanted = markedValues(filter.blockers!.map((blocker) => BLOCKERS[blocker]));
    conditions.push((row) => wanted[columns.valueOn(KIND.BLOCKER, row, view.day)] === 1);
  }
  if (filter.gained) {
    const bit = bitOf(filter.gained.measure);
    const { mask } = cube.viewOn(filter.gained.since);
    conditions.push((row) => (view.mask[row]! & ~mask[row]! & bit) !== 0);
  }
  if (filter.lost) {
    const bit = bitOf(filter.lost.measure);
    const { mask } = cube.viewOn(filter.lost.since);
    conditions.push((row) => (mask[row]! & ~view.mask[row]! & bit) !== 0);
  }
  if (filter.waitingDaysAtLeast != null) {
    const latest = view.day - filter.waitingDaysAtLeast;
    conditions.push((row) => view.waitingSince(row, cube.logBeganOn) <= latest);
  }
  return conditions;
}

/** 1 at each of the values; reading it is quicker than a Set's `has`. A value below zero marks nothing. */
function markedValues(values: readonly number[]): Uint8Array {
  const wanted = values.filter((value) => value >= 0 && value <= LARGEST_VALUE);
  const marked = new Uint8Array(Math.max(0, ...wanted) + 1);
  for (const value of wanted) marked[value] = 1;
  return marked;
}

/** Whether a viewer with this scope may see a row, whatever day is asked for. */
export function isInScope(scope: Scope, row: number, { directory, now, today }: Vantage): boolean {
  switch (scope.kind) {
    case 'ALL':
      return true;
    case 'NOTHING':
      return false;
    case 'VENDOR':
      return isServedBy(now.columns, scope.vendorId, today)(row);
    case 'FACILITIES':
      return scope.facilityIds.includes(directory.idOf(row));
  }
}

/** The scope of a vendor: the facilities it serves now; who was its customer once is none of its business any more. */
function isServedBy(columns: SpanColumns, vendorId: number, today: number): (row: number) => boolean {
  return (row) => columns.valueOn(KIND.VENDOR, row, today) === vendorId;
}
