import { FACILITY_TYPES } from '#facility';
import { BLOCKERS, KIND, SETS_UP_ALONE_BIT, STAGE_OF_MASK, STAGES } from '#rollout';
import type { Scope } from '#access';
import type { FacilityFilter, Measure } from '../adoption.types.js';
import { CELL_COUNT, NO_CELL, PREFECTURE_CODES, PREFECTURE_COUNT } from '../cube/cell.js';
import type { DayView } from '../cube/day-view.js';
import { RowSet } from '../cube/row-set.js';
import { NO_VALUE } from '../cube/span-columns.js';
import { bitOf, STAGE_BITS } from '../measure.rules.js';
import { restricts } from './filter.rules.js';
import { BLOCK, hasWaitedSince, measuredOn, oneOf, type RowCondition } from './row-conditions.js';
import { rowsFound } from './rows-found.js';
import type { Vantage } from './vantage.js';

const EVERY_STAGE = (1 << STAGES.length) - 1;

/** Room for the rows of one answer; making it anew for each costs more than filling it. */
let collected = new Int32Array(0);

/**
 * A filter and a scope as conditions on the rows of the cube, cheapest first. Numbers and lists go through the same
 * conditions, so a count and its list agree by construction. Only facilities open on the day pass.
 */
export class RowFilter {
  readonly cells: Uint8Array;
  private readonly has: number;
  private readonly lacks: number;
  private readonly stages: number;
  /** What was searched for or is in scope leaves few rows: the only ones to look at. Null: all. */
  readonly marked: RowSet | null;
  private readonly conditions: readonly RowCondition[];

  constructor(
    filter: FacilityFilter,
    scope: Scope,
    vantage: Vantage,
    readonly view: DayView,
  ) {
    this.cells = cellsOf(filter);
    // who gained a measure has it, who lost one lacks it: few are left to be looked at on the other day
    this.has = bitsOf(filter.has) | (filter.gained ? bitOf(filter.gained.measure) : 0);
    this.lacks =
      bitsOf(filter.lacks) |
      (filter.lost ? bitOf(filter.lost.measure) : 0) |
      // who sets up by itself is not without a vendor: it wants none
      (filter.withoutVendor ? SETS_UP_ALONE_BIT : 0);
    this.stages = restricts(filter.stages)
      ? filter.stages!.reduce((bits, stage) => bits | (1 << STAGES.indexOf(stage)), 0)
      : EVERY_STAGE;
    this.marked = markedRows(filter, scope, vantage);
    this.conditions = conditionsOf(filter, scope, vantage, view);
  }

  /**
   * Those of the rows that pass, in their order.
   * @param rows how many rows there are, or the only ones to look at
   */
  passing(rows: number | Int32Array): Int32Array {
    const total = typeof rows === 'number' ? rows : rows.length;
    if (collected.length < total) collected = new Int32Array(total);
    let count = 0;
    this.forEachBlock(rows, 0, (block) => {
      collected.set(block, count);
      count += block.length;
    });
    return collected.slice(0, count);
  }

  /**
   * The same, some rows at a time; what `visit` gets is overwritten after it.
   * @param among how many rows there are, or the only ones to look at
   * @param needs bits the mask must have besides
   */
  forEachBlock(among: number | Int32Array, needs: number, visit: (block: Int32Array) => void): void {
    const { marked } = this;
    const isGiven = typeof among !== 'number';
    const rows = marked && !isGiven ? marked.rowsBelow(among) : among;
    const total = typeof rows === 'number' ? rows : rows.length;
    const room = new Int32Array(BLOCK);
    const passes = new Uint8Array(BLOCK);
    for (let start = 0; start < total; start += BLOCK) {
      const end = Math.min(total, start + BLOCK);
      const block = room.subarray(0, end - start);
      if (typeof rows === 'number') for (let row = start; row < end; row += 1) block[row - start] = row;
      else block.set(rows.subarray(start, end));
      let left: Int32Array = marked && isGiven ? block.subarray(0, marked.keepMembers(block)) : block;
      left = left.subarray(0, this.keepFitting(left, needs));
      for (const condition of this.conditions) left = keep(left, condition, passes);
      visit(left);
    }
  }

  /**
   * Keeps the rows that fit by mask and cell of the day, in place; returns how many. Without a branch: on 230,000 rows
   * wrong guesses of the processor would cost more than the answer.
   */
  private keepFitting(rows: Int32Array, needs: number): number {
    const { cells, lacks, stages } = this;
    const { mask, cell } = this.view;
    const has = this.has | needs;
    let count = 0;
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place]!;
      const held = mask[row]!;
      const wrong = ((held & has) ^ has) | (held & lacks);
      const stage = STAGE_OF_MASK[held & STAGE_BITS]!;
      rows[count] = row;
      count += cells[cell[row]!]! & (stages >> stage) & ((wrong - 1) >>> 31);
    }
    return count;
  }
}

/** Keeps the rows that a condition lets pass, in place. */
function keep(rows: Int32Array, condition: RowCondition, passes: Uint8Array): Int32Array {
  condition(rows, passes);
  let count = 0;
  for (let place = 0; place < rows.length; place += 1) {
    rows[count] = rows[place]!;
    count += passes[place]!;
  }
  return rows.subarray(0, count);
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

/** Ids a filter or a scope is confined to; null: neither is. */
function namedFacilities({ facilityIds }: FacilityFilter, scope: Scope): readonly number[] | null {
  if (scope.kind !== 'FACILITIES') return facilityIds ?? null;
  return facilityIds ? scope.facilityIds.filter((id) => facilityIds.includes(id)) : scope.facilityIds;
}

/** Marked rows pass; null: all. From the search and from a scope of named facilities. */
function markedRows(filter: FacilityFilter, scope: Scope, { directory }: Vantage): RowSet | null {
  const found = filter.search?.trim() ? rowsFound(directory, filter.search) : null;
  const named = namedFacilities(filter, scope);
  if (named === null) return found;
  const own = new RowSet(directory.length);
  for (const id of named) {
    const row = directory.rowOf(id);
    if (row >= 0 && (found === null || found.has(row) === 1)) own.add(row);
  }
  return own;
}

function conditionsOf(filter: FacilityFilter, scope: Scope, vantage: Vantage, view: DayView): RowCondition[] {
  const { cube, now, today } = vantage;
  const { columns } = cube;
  const { day } = view;
  const conditions: RowCondition[] = [];
  if (scope.kind === 'NOTHING') conditions.push(({ length }, passes) => passes.fill(0, 0, length));
  // the scope of a vendor: the facilities it serves now; who was its customer once is none of its business any more
  if (scope.kind === 'VENDOR') conditions.push(oneOf(now.columns, KIND.VENDOR, today, [scope.vendorId]));
  if (restricts(filter.vendors)) {
    // a vendor asking for another one would learn who served its customers before
    const visible = filter.vendors!.filter(
      (id) => id >= 0 && (scope.kind !== 'VENDOR' || id === scope.vendorId),
    );
    conditions.push(oneOf(columns, KIND.VENDOR, day, visible));
  }
  if (filter.withoutVendor) conditions.push(oneOf(columns, KIND.VENDOR, day, [NO_VALUE]));
  if (restricts(filter.blockers)) {
    const blockers = filter.blockers!.map((blocker) => BLOCKERS[blocker]);
    conditions.push(oneOf(columns, KIND.BLOCKER, day, blockers));
  }
  const { gained, lost } = filter;
  if (gained) conditions.push(measuredOn(columns, gained.measure, gained.since, 0));
  if (lost) conditions.push(measuredOn(columns, lost.measure, lost.since, 1));
  if (filter.waitingDaysAtLeast != null)
    conditions.push(hasWaitedSince(view, day - filter.waitingDaysAtLeast));
  return conditions;
}

/** Whether a viewer with this scope may see a row, whatever day is asked for. */
export function isInScope(scope: Scope, row: number, { directory, now, today }: Vantage): boolean {
  switch (scope.kind) {
    case 'ALL':
      return true;
    case 'NOTHING':
      return false;
    case 'VENDOR':
      return now.columns.valueOn(KIND.VENDOR, row, today) === scope.vendorId;
    case 'FACILITIES':
      return scope.facilityIds.includes(directory.idOf(row));
  }
}
