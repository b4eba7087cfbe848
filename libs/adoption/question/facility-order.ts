import { NEVER } from '#calendar';
import { KIND, type Kind } from '#rollout';
import type { FacilityOrder } from '../adoption.types.js';
import type { Cube } from '../cube/cube.js';
import type { DayView } from '../cube/day-view.js';

/** Sorts after every day: a facility without the day asked for comes last, whichever way the list runs. */
export const LAST_KEY = NEVER;

/** The key a row is sorted by, ascending; ties by code. Fits 16 bits. */
export type SortKey = (row: number) => number;

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

export function sortKey(order: FacilityOrder, cube: Cube, view: DayView): SortKey {
  const { by, latestFirst } = ORDERS[order];
  if (by === null) return () => 0;
  const dayOf: SortKey =
    by === 'WAITING'
      ? (row) => view.waitingSince(row, cube.logBeganOn)
      : (row) => cube.columns.heldSince(by, row, view.day);
  if (!latestFirst) return dayOf;
  return (row) => {
    const day = dayOf(row);
    return day === NEVER ? LAST_KEY : -day;
  };
}

/** Stable counting sort of rows that are in order of code: ties stay in order of code. */
export function sortRows(rows: Int32Array, key: SortKey): Int32Array {
  const keys = new Int32Array(rows.length);
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = 0; index < rows.length; index += 1) {
    const value = key(rows[index]!);
    keys[index] = value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (rows.length === 0 || lowest === highest) return rows;
  const next = new Int32Array(highest - lowest + 2);
  for (let index = 0; index < keys.length; index += 1) next[keys[index]! - lowest + 1]! += 1;
  for (let value = 1; value < next.length; value += 1) next[value]! += next[value - 1]!;
  const sorted = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) sorted[next[keys[index]! - lowest]!++] = rows[index]!;
  return sorted;
}
