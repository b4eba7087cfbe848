import { FACILITY_TYPES, type FacilityType } from '#facility';
import type { Stage } from '#rollout';
import type { AdoptionCell, AdoptionGroup } from '../adoption.types.js';
import { CELL_COUNT, PREFECTURE_CODES, PREFECTURE_COUNT } from '../cube/cell.js';
import { ratePercent } from '../rate.rules.js';

/** A group of cells of the planes that is shown as one figure. */
export interface CellGroup {
  readonly type: FacilityType | null;
  readonly prefecture: string | null;
  readonly cells: readonly number[];
}

export type CellGrouping = Exclude<AdoptionGroup, 'VENDOR' | 'STAGE'>;

/**
 * The groups of a question, types in their fixed order, prefectures by code; those that the filter leaves nothing of
 * are left out.
 * @param allowed 1 for each cell that counts; null: all
 */
export function cellGroups(groupBy: CellGrouping, allowed: Uint8Array | null): readonly CellGroup[] {
  if (allowed === null) return GROUPS[groupBy];
  return GROUPS[groupBy]
    .map((group) => ({ ...group, cells: group.cells.filter((cell) => allowed[cell] === 1) }))
    .filter(({ cells }) => groupBy === 'NATION' || cells.length > 0);
}

export function isCellGrouping(groupBy: AdoptionGroup): groupBy is CellGrouping {
  return groupBy !== 'VENDOR' && groupBy !== 'STAGE';
}

/** All keys in one order: the serialiser is compiled for one shape. */
export function adoptionCell(
  type: FacilityType | null,
  prefecture: string | null,
  vendor: number | null,
  stage: Stage | null,
  numerator: number,
  denominator: number,
): AdoptionCell {
  return {
    type,
    prefecture,
    vendor,
    stage,
    numerator,
    denominator,
    rate: ratePercent(numerator, denominator),
  };
}

const CELLS = Array.from({ length: CELL_COUNT }, (_, cell) => cell);

const GROUPS: Readonly<Record<CellGrouping, readonly CellGroup[]>> = {
  NATION: [{ type: null, prefecture: null, cells: CELLS }],
  TYPE: FACILITY_TYPES.map((type, index) => ({
    type,
    prefecture: null,
    cells: CELLS.filter((cell) => Math.floor(cell / PREFECTURE_COUNT) === index),
  })),
  PREFECTURE: PREFECTURE_CODES.map((prefecture, index) => ({
    type: null,
    prefecture,
    cells: CELLS.filter((cell) => cell % PREFECTURE_COUNT === index),
  })),
  TYPE_AND_PREFECTURE: CELLS.map((cell) => ({
    type: FACILITY_TYPES[Math.floor(cell / PREFECTURE_COUNT)]!,
    prefecture: PREFECTURE_CODES[cell % PREFECTURE_COUNT]!,
    cells: [cell],
  })),
};
