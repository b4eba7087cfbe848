import { KIND, STAGES } from '#rollout';
import type { AdoptionCell, Denominator, Measure } from '../adoption.types.js';
import { CELL_COUNT } from '../cube/cell.js';
import { NO_VALUE, type SpanColumns } from '../cube/span-columns.js';
import { stageOf } from '../cube/waiting.rules.js';
import { bitsFor } from '../measure.rules.js';
import { adoptionCell } from './grouped-figures.js';
import type { RowFilter } from './row-filter.js';

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
  return count(scan, CELL_COUNT, (row) => cell[row]!);
}

/** By stage of the day, in the order of STAGES; stages without a facility too. */
export function scanStages(scan: Scan): AdoptionCell[] {
  const { mask } = scan.filter.view;
  const { numerators, denominators } = count(scan, STAGES.length, (row) => stageOf(mask[row]!));
  return STAGES.map((stage, index) =>
    adoptionCell(null, null, null, stage, numerators[index]!, denominators[index]!),
  );
}

/** By vendor of the day, by id; those without a vendor last (vendor null). Vendors without a facility are left out. */
export function scanVendors(scan: Scan, columns: SpanColumns): AdoptionCell[] {
  const { day } = scan.filter.view;
  const ids = vendorIds(columns);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const { numerators, denominators } = count(scan, ids.length, (row) =>
    placeOf.get(columns.valueOn(KIND.VENDOR, row, day))!,
  );
  return ids.flatMap((id, place) => {
    if (denominators[place] === 0) return [];
    return [
      adoptionCell(null, null, id === NO_VALUE ? null : id, null, numerators[place]!, denominators[place]!),
    ];
  });
}

/** All that ever served a facility, by id, then NO_VALUE. */
function vendorIds({ value, earlier }: SpanColumns): number[] {
  const ids = new Set<number>();
  for (const id of value[KIND.VENDOR]!) if (id > 0) ids.add(id);
  for (let index = 0; index < earlier.size; index += 1)
    if (earlier.kind[index] === KIND.VENDOR) ids.add(earlier.value[index]!);
  return [...[...ids].sort((a, b) => a - b), NO_VALUE];
}

function count(
  { filter, measure, denominator, rows }: Scan,
  groups: number,
  groupOf: (row: number) => number,
): Counts {
  const numerators = new Int32Array(groups);
  const denominators = new Int32Array(groups);
  const { mask } = filter.view;
  const below = bitsFor('OPEN', denominator);
  const above = bitsFor(measure, denominator);
  const length = typeof rows === 'number' ? rows : rows.length;
  for (let index = 0; index < length; index += 1) {
    const row = typeof rows === 'number' ? index : rows[index]!;
    if ((mask[row]! & below) !== below || !filter.matches(row)) continue;
    const group = groupOf(row);
    denominators[group]! += 1;
    if ((mask[row]! & above) === above) numerators[group]! += 1;
  }
  return { numerators, denominators };
}
