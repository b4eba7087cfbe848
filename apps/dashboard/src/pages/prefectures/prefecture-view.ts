import type { Measure } from '../facilities/filter-values.js';
import { MILESTONES, PREFECTURE_CODES, TYPES, type FacilityType } from '../facilities/filter-values.js';

export const VIEWS = ['bars', 'tiles', 'table'] as const;
export const GRIDS = ['geo', 'compact'] as const;
export const THRESHOLDS = [50, 60, 70, 80] as const;

/** Every share somebody could rank by; OPEN of all open facilities would always be 100 %. */
export const RANKABLE: readonly Measure[] = [...MILESTONES, 'PLAN_ANSWERED', 'PLANNED_BY_TARGET'];

/** The part of the address only this page knows. */
export interface PrefectureView {
  /** null: all types together. */
  type: FacilityType | null;
  measure: Measure;
  view: (typeof VIEWS)[number];
  grid: (typeof GRIDS)[number];
  threshold: (typeof THRESHOLDS)[number];
  /** Prefecture shown in detail. */
  selected: string | null;
}

/** Reads the page's view; what it does not know falls back to the default. */
export function readPrefectureView(address: URLSearchParams): PrefectureView {
  const one = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === address.get(name));
  return {
    type: one('type', TYPES) ?? null,
    measure: one('measure', RANKABLE) ?? 'APPLIED',
    view: one('view', VIEWS) ?? 'bars',
    grid: one('grid', GRIDS) ?? 'geo',
    threshold: THRESHOLDS.find((value) => String(value) === address.get('threshold')) ?? 70,
    selected: one('pref', PREFECTURE_CODES) ?? null,
  };
}
