import { isoFromDay } from '#calendar';
import type { FacilityFilter, ProgressColumns } from '#adoption';
import { FACILITY_TYPES, PREFECTURES } from '#facility';
import { Lags } from '../fit/survival.rules.js';
import { keptBeside } from './kept-beside.js';
import { milestonesOf, waitOf, type Step } from './steps.rules.js';

export type CurveGroup = 'TYPE' | 'PREFECTURE' | 'VENDOR' | 'MONTH';

/** Weeks of a curve that are told. */
export const CURVE_WEEKS = 26;
/** A group of fewer says more of chance than of itself. */
const LEAST_CASES = 20;

/** How long a step takes for a group: those still waiting counted as such. Unit: facilities, calendar days. */
export interface LeadCurve {
  /** Type, prefecture code, vendor id or yyyy-mm of the application; null: all together. */
  readonly key: string | null;
  readonly cases: number;
  readonly finished: number;
  /** null: half, or three quarters, never finished within what was seen. */
  readonly median: number | null;
  readonly p75: number | null;
  /** By whole weeks (0 … 26): the share that has finished, 0 … 1. */
  readonly finishedBy: readonly number[];
  /** The list of the cases; null: no list tells the month of application. */
  readonly filter: FacilityFilter | null;
}

/** Everybody first, then the groups: slowest first, by what is finished after 13 weeks. */
export const leadCurves = keptBeside((progress, step: Step, groupBy: CurveGroup): LeadCurve[] => {
  const all = new Lags();
  const groups = new Map<string, Lags>();
  for (let row = 0; row < progress.rows; row += 1) {
    const wait = waitOf(progress, step, row);
    if (!wait) continue;
    all.add(wait.days, wait.finished);
    const key = keyOf(progress, groupBy, row);
    if (key === null) continue;
    let lags = groups.get(key);
    if (!lags) groups.set(key, (lags = new Lags()));
    lags.add(wait.days, wait.finished);
  }
  const { before } = milestonesOf(step);
  const curves = [...groups].map(([key, lags]) => curveOf(key, lags, filterOf(groupBy, key, before)));
  const enough = curves.filter(({ cases }) => cases >= LEAST_CASES);
  if (groupBy === 'MONTH') enough.sort((a, b) => a.key!.localeCompare(b.key!));
  else enough.sort((a, b) => a.finishedBy[13]! - b.finishedBy[13]! || b.cases - a.cases);
  return [curveOf(null, all, { has: before }), ...enough];
});

function keyOf(
  { type, prefecture, vendor, since }: ProgressColumns,
  groupBy: CurveGroup,
  row: number,
): string | null {
  switch (groupBy) {
    case 'TYPE':
      return FACILITY_TYPES[type[row]!]!;
    case 'PREFECTURE':
      return PREFECTURES[prefecture[row]!]!.code;
    case 'VENDOR':
      return vendor[row] === 0 ? null : String(vendor[row]);
    case 'MONTH':
      return isoFromDay(since.APPLIED[row]!).slice(0, 7);
  }
}

function filterOf(
  groupBy: CurveGroup,
  key: string,
  has: NonNullable<FacilityFilter['has']>,
): FacilityFilter | null {
  switch (groupBy) {
    case 'TYPE':
      return { has, types: FACILITY_TYPES.filter((type) => type === key) };
    case 'PREFECTURE':
      return { has, prefectures: [key] };
    case 'VENDOR':
      return { has, vendors: [Number(key)] };
    case 'MONTH':
      return null;
  }
}

function curveOf(key: string | null, lags: Lags, filter: FacilityFilter | null): LeadCurve {
  const curve = lags.curve();
  return {
    key,
    cases: curve.cases,
    finished: curve.events,
    median: curve.quantile(0.5),
    p75: curve.quantile(0.75),
    finishedBy: Array.from({ length: CURVE_WEEKS + 1 }, (_, week) => 1 - curve.at(7 * week)),
    filter,
  };
}
