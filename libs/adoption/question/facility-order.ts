import { NEVER } from '#calendar';
import { KIND, type Kind } from '#rollout';
import type { FacilityOrder } from '../adoption.types.js';
import type { Cube } from '../cube/cube.js';
import type { DayView } from '../cube/day-view.js';

const ORDERS: Readonly<Record<FacilityOrder, { by: Kind | 'WAITING' | null; latestFirst: boolean }>> = {
  CODE: { by: null, latestFirst: false },
  // who has waited longest has waited since the earliest day
  WAITING_LONGEST: { by: 'WAITING', latestFirst: false },
  WAITING_SHORTEST: { by: 'WAITING', latestFirst: true },
  APPLIED_FIRST: { by: KIND.APPLIED, latestFirst: false },
  APPLIED_LAST: { by: KIND.APPLIED, latestFirst: true },
  OPERATING_FIRST: { by: KIND.OPERATING, latestFirst: false },
  OPERATING_LAST: { by: KIND.OPERATING, latestFirst: true },
};

export const FACILITY_ORDERS = Object.keys(ORDERS) as FacilityOrder[];

/**
 * What each of the rows is sorted by, ascending; ties by code. NEVER sorts after every day: a facility without the day
 * asked for comes last, whichever way the list runs.
 */
export function sortKeys(rows: Int32Array, order: FacilityOrder, cube: Cube, view: DayView): Int32Array {
  const { by, latestFirst } = ORDERS[order];
  if (by === null) return new Int32Array(rows.length);
  const days =
    by === 'WAITING'
      ? view.waitingSinceOf(rows, cube.logBeganOn)
      : cube.columns.heldSinceOn(by, rows, view.day);
  if (!latestFirst) return days;
  for (let index = 0; index < days.length; index += 1) if (days[index] !== NEVER) days[index] = -days[index]!;
  return days;
}

/** The rows with their keys, sorted by them. */
export interface SortedRows {
  readonly rows: Int32Array;
  readonly keys: Int32Array;
}

/** Stable counting sort of rows that are in order of code: ties stay in order of code. */
export function sortRows(rows: Int32Array, keys: Int32Array): SortedRows {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = 0; index < keys.length; index += 1) {
    lowest = Math.min(lowest, keys[index]!);
    highest = Math.max(highest, keys[index]!);
  }
  if (rows.length === 0 || lowest === highest) return { rows, keys };
  const next = new Int32Array(highest - lowest + 2);
  for (let index = 0; index < keys.length; index += 1) next[keys[index]! - lowest + 1]! += 1;
  for (let value = 1; value < next.length; value += 1) next[value]! += next[value - 1]!;
  const sorted = { rows: new Int32Array(rows.length), keys: new Int32Array(rows.length) };
  for (let index = 0; index < rows.length; index += 1) {
    const place = next[keys[index]! - lowest]!++;
    sorted.rows[place] = rows[index]!;
    sorted.keys[place] = keys[index]!;
  }
  return sorted;
}
