import type { Measure } from '../facilities/filter-values.js';
import { MILESTONES, PREFECTURE_CODES, TYPES, type FacilityType } from '../facilities/filter-values.js';

export const VIEWS = ['bars', 'tiles', 'table'] as const;
export const GRIDS = ['geo', 'compact'] as const;

/** Every share somebody could rank by; OPEN of all open facilities would always be 100 %. */
export const RANKABLE: readonly Measure[] = [...MILESTONES, 'PLAN_ANSWERED', 'PLANNED_BY_TARGET'];

/** The part of the address only this page knows. */
export interface PrefectureView {
  /** null: all types together. */
  type: FacilityType | null;
  measure: Measure;
  view: (typeof VIEWS)[number];
  grid: (typeof GRIDS)[number];
  /** Percent as the address says; null: the usual one of the measure (see thresholds.ts). */
  threshold: number | null;
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
    threshold: percentOf(address.get('threshold')),
    selected: one('pref', PREFECTURE_CODES) ?? null,
  };
}

/** 0.1 … 100 with at most one decimal: what rates are printed with. */
function percentOf(text: string | null): number | null {
  if (!text || !/^\d{1,3}(\.\d)?$/.test(text)) return null;
  const percent = Number(text);
  return percent > 0 && percent <= 100 ? percent : null;
}
