import type { Scope } from '#access';
import { KIND, STAGES } from '#rollout';
import type { AdoptionCell, Denominator, Measure } from '../adoption.types.js';
import { CELL_COUNT } from '../cube/cell.js';
import type { Cube } from '../cube/cube.js';
import { NO_VALUE, type SpanColumns } from '../cube/span-columns.js';
import { stageOf } from '../cube/waiting.rules.js';
import { bitsFor } from '../measure.rules.js';
import { adoptionCell } from './grouped-figures.js';
import { KeptAnswers } from './kept-answers.js';
import { BLOCK } from './row-conditions.js';
import type { RowFilter } from './row-filter.js';

const vendorsOfCubes = new KeptAnswers<Cube, number>(1);

/** Numerators and denominators by whatever the rows are grouped by. */
export interface Counts {
  readonly numerators: Int32Array;
  readonly denominators: Int32Array;
}

/** What is counted, and in which rows. */
export interface Scan {
  readonly filter: RowFilter;
  readonly measure: Measure;
  readonly denominator: Denominator;
  /** How many rows the cube has, or the only ones that can pass. */
  readonly rows: number | Int32Array;
}

/** Counts the rows that pass the filter, by cell. */
export function scanCells(scan: Scan): Counts {
  const { cell } = scan.filter.view;
  return count(scan, CELL_COUNT, (rows, groups) => {
    for (let place = 0; place < rows.length; place += 1) groups[place] = cell[rows[place]!]!;
  });
}

/** By stage of the day, in the order of STAGES; stages without a facility too. */
export function scanStages(scan: Scan): AdoptionCell[] {
  const { mask } = scan.filter.view;
  const { numerators, denominators } = count(scan, STAGES.length, (rows, groups) => {
    for (let place = 0; place < rows.length; place += 1) groups[place] = stageOf(mask[rows[place]!]!);
  });
  return STAGES.map((stage, index) =>
    adoptionCell(null, null, null, stage, numerators[index]!, denominators[index]!),
  );
}

/**
 * By vendor of the day, by id; those without a vendor last (vendor null). Vendors without a facility are left out, and
 * for a vendor everybody but itself: who served its customers before is not its business.
 */
export function scanVendors(scan: Scan, cube: Cube, scope: Scope): AdoptionCell[] {
  const { columns } = cube;
  const { day } = scan.filter.view;
  // group 0 has no vendor: no branch that would be guessed wrong, see RowFilter
  const { numerators, denominators } = count(scan, vendorsOf(cube) + 2, (rows, groups) => {
    columns.valuesOn(KIND.VENDOR, rows, day, groups);
    for (let place = 0; place < rows.length; place += 1) groups[place]! -= NO_VALUE;
  });
  const cells: AdoptionCell[] = [];
  const add = (vendor: number | null): void => {
    const group = (vendor ?? NO_VALUE) - NO_VALUE;
    const denominator = denominators[group]!;
    if (denominator === 0 || (scope.kind === 'VENDOR' && vendor !== scope.vendorId)) return;
    cells.push(adoptionCell(null, null, vendor, null, numerators[group]!, denominator));
  };
  for (let vendor = 0; vendor < denominators.length + NO_VALUE; vendor += 1) add(vendor);
  add(null);
  return cells;
}

/** {@link largestVendor} of the state a cube is in. */
function vendorsOf(cube: Cube): number {
  return vendorsOfCubes.of(cube, '', String(cube.version), () => largestVendor(cube.columns));
}

/** Largest id of a vendor that ever served a facility; ids are given out from 1 on, without holes worth a map. */
function largestVendor({ value, ended }: SpanColumns): number {
  let largest = 0;
  const vendors = value[KIND.VENDOR]!;
  for (let row = 0; row < vendors.length; row += 1) if (vendors[row]! > largest) largest = vendors[row]!;
  for (let index = 0; index < ended.size; index += 1)
    if (ended.kind[index] === KIND.VENDOR && ended.value[index]! > largest) largest = ended.value[index]!;
  return largest;
}

function count(
  { filter, measure, denominator, rows }: Scan,
  groups: number,
  noteGroups: (rows: Int32Array, groups: Int32Array) => void,
): Counts {
  // of a group those without the measure, then those with it: one count a row
  const counts = new Int32Array(2 * groups);
  const { mask } = filter.view;
  const above = bitsFor(measure, denominator);
  const groupOf = new Int32Array(BLOCK);
  filter.forEachBlock(rows, bitsFor('OPEN', denominator), (block) => {
    noteGroups(block, groupOf);
    for (let place = 0; place < block.length; place += 1) {
      // 1 or 0 without a branch, as in RowFilter
      const counted = (((mask[block[place]!]! & above) ^ above) - 1) >>> 31;
      counts[2 * groupOf[place]! + counted]! += 1;
    }
  });
  const numerators = Int32Array.from({ length: groups }, (_, group) => counts[2 * group + 1]!);
  const denominators = numerators.map((numerator, group) => numerator + counts[2 * group]!);
  return { numerators, denominators };
}
