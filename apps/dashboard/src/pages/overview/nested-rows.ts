import type { NestedCounts_ByTypeFragment, NestedCounts_NationFragment } from '../../generated/graphql.js';
import { FACILITY_TYPES, type FacilityType } from '../../view/facility-type.js';

export interface CountCell {
  numerator: number;
  denominator: number;
  rate: number | null;
}

/** A type's (null: all) three nested counts. */
export interface NestedRow {
  type: FacilityType | null;
  applied: CountCell;
  ready: CountCell;
  operating: CountCell;
}

export interface NestedAnswer {
  applied: NestedCounts_ByTypeFragment | null;
  ready: NestedCounts_ByTypeFragment | null;
  operating: NestedCounts_ByTypeFragment | null;
  appliedAll: NestedCounts_NationFragment | null;
  readyAll: NestedCounts_NationFragment | null;
  operatingAll: NestedCounts_NationFragment | null;
}

const NOTHING: CountCell = { numerator: 0, denominator: 0, rate: null };

/** Four rows in the order of the types and one for all; every count and rate as the server gave it. */
export function nestedRows(answer: NestedAnswer): { types: NestedRow[]; all: NestedRow } {
  const of = (adoption: NestedCounts_ByTypeFragment | null, type: FacilityType) =>
    adoption?.cells.find((cell) => cell.type === type) ?? NOTHING;
  const nation = (adoption: NestedCounts_NationFragment | null) => adoption?.cells[0] ?? NOTHING;
  return {
    types: FACILITY_TYPES.map((type) => ({
      type,
      applied: of(answer.applied, type),
      ready: of(answer.ready, type),
      operating: of(answer.operating, type),
    })),
    all: {
      type: null,
      applied: nation(answer.appliedAll),
      ready: nation(answer.readyAll),
      operating: nation(answer.operatingAll),
    },
  };
}

/** The register is empty. Under another denominator than all open facilities, none below the line says nothing. */
export const hasNoFacilities = ({ appliedAll }: Pick<NestedAnswer, 'appliedAll'>): boolean =>
  appliedAll?.denominator === 'OPEN' && appliedAll.cells[0]?.denominator === 0;
