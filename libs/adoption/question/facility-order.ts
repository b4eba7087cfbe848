import { NEVER, type Day } from '#calendar';
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

/** What a row is sorted by, ascending; ties by code. */
export type SortKey = (row: number) => number;

/**
 * Null: by code. NEVER sorts after every day: a facility without the day asked for comes last, whichever way the list
 * runs.
 */
export function sortKey(order: FacilityOrder, cube: Cube, view: DayView): SortKey | null {
  const { by, latestFirst } = ORDERS[order];
  if (by === null) return null;
  const dayOf = daysOf(by, cube, view);
  return latestFirst ? (row) => reversed(dayOf(row)) : dayOf;
}

function daysOf(by: Kind | 'WAITING', { columns }: Cube, view: DayView): SortKey {
  if (by !== 'WAITING') return (row) => columns.heldSince(by, row, view.day);
  const waiting = view.waitingOf(null);
  return (row) => waiting[row]!;
}

function reversed(day: Day): number {
  return day === NEVER ? NEVER : -day;
}

/** Stable counting sort of rows that are in order of code: ties stay in order of code. */
export function sorted(rows: Int32Array, keyOf: SortKey): Int32Array {
  let lowest = Infinity;
  let highest = -Infinity;
  const keys = new Int32Array(rows.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keyOf(rows[index]!);
    keys[index] = key;
    if (key < lowest) lowest = key;
    if (key > highest) highest = key;
  }
  if (rows.length === 0 || lowest === highest) return rows;
  const next = new Int32Array(highest - lowest + 2);
  for (let index = 0; index < keys.length; index += 1) next[keys[index]! - lowest + 1]! += 1;
  for (let value = 1; value < next.length; value += 1) next[value]! += next[value - 1]!;
  const inOrder = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) inOrder[next[keys[index]! - lowest]!++] = rows[index]!;
  return inOrder;
}
