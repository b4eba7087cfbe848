import { KIND, STAGES } from '#rollout';
import type { AdoptionCell, Denominator, Measure } from '../adoption.types.js';
import { CELL_COUNT } from '../cube/cell.js';
import type { Cube } from '../cube/cube.js';
import { NO_VALUE } from '../cube/span-columns.js';
import { stageOf } from '../cube/waiting.js';
import { bitsFor } from '../measure.rules.js';
import { adoptionCell } from './grouped-figures.js';
import type { RowFilter } from './row-filter.js';

/** Numerators and denominators by whatever the rows are grouped by. */
export interface Counts {
  readonly numerators: Int32Array;
  readonly denominators: Int32Array;
}

/** Counts the rows that pass a filter, by cell. */
export function scanCells(cube: Cube, filter: RowFilter, measure: Measure, denominator: Denominator): Counts {
  const counts = emptyCounts(CELL_COUNT);
  const { cell } = filter.view;
  scan(cube, filter, measure, denominator, (row, isIn) => {
    counts.denominators[cell[row]!]! += 1;
    if (isIn) counts.numerators[cell[row]!]! += 1;
  });
  return counts;
}

/** By stage of the day, in the order of STAGES; stages without a facility too. */
export function scanStages(
  cube: Cube,
  filter: RowFilter,
  measure: Measure,
  denominator: Denominator,
): AdoptionCell[] {
  const counts = emptyCounts(STAGES.length);
  scan(cube, filter, measure, denominator, (row, isIn) => {
    const stage = stageOf(filter.view, row);
    counts.denominators[stage]! += 1;
    if (isIn) counts.numerators[stage]! += 1;
  });
  return STAGES.map((stage, index) =>
    adoptionCell(null, null, null, stage, counts.numerators[index]!, counts.denominators[index]!),
  );
}

/** By vendor of the day, by id; those without a vendor last (vendor null). Vendors without a facility are left out. */
export function scanVendors(
  cube: Cube,
  filter: RowFilter,
  measure: Measure,
  denominator: Denominator,
): AdoptionCell[] {
  const numerators = new Map<number, number>();
  const denominators = new Map<number, number>();
  scan(cube, filter, measure, denominator, (row, isIn) => {
    const vendor = cube.columns.valueOn(KIND.VENDOR, row, filter.view.day);
    denominators.set(vendor, (denominators.get(vendor) ?? 0) + 1);
    if (isIn) numerators.set(vendor, (numerators.get(vendor) ?? 0) + 1);
  });
  const last = (vendor: number): number => (vendor === NO_VALUE ? Infinity : vendor);
  return [...denominators.keys()]
    .sort((a, b) => last(a) - last(b))
    .map((vendor) => {
      const id = vendor === NO_VALUE ? null : vendor;
      return adoptionCell(null, null, id, null, numerators.get(vendor) ?? 0, denominators.get(vendor)!);
    });
}

/** Visits the rows of the denominator; `isIn`: the row is in the numerator too. */
function scan(
  cube: Cube,
  filter: RowFilter,
  measure: Measure,
  denominator: Denominator,
  visit: (row: number, isIn: boolean) => void,
): void {
  const { mask } = filter.view;
  const below = bitsFor('OPEN', denominator);
  const above = bitsFor(measure, denominator);
  for (let row = 0; row < cube.rows; row += 1) {
    if ((mask[row]! & below) !== below || !filter.matches(row)) continue;
    visit(row, (mask[row]! & above) === above);
  }
}

function emptyCounts(length: number): Counts {
  return { numerators: new Int32Array(length), denominators: new Int32Array(length) };
}
