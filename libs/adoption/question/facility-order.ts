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

/** Notes what each of the rows is sorted by, ascending, in their order; ties go by code. No call a row: see RowCondition. */
export type SortKeys = (rows: Int32Array, keys: Int32Array) => void;

/** Room for the keys of the longest list so far; making it anew for each costs as much as filling it. */
let room = new Int32Array(0);

/**
 * Null: by code. NEVER sorts after every day: a facility without the day asked for comes last, whichever way the list
 * runs.
 */
export function sortKeys(order: FacilityOrder, cube: Cube, view: DayView): SortKeys | null {
  const { by, latestFirst } = ORDERS[order];
  if (by === null) return null;
  const noteDays = by === 'WAITING' ? waitingDays(view) : heldDays(by, cube, view);
  if (!latestFirst) return noteDays;
  return (rows, keys) => {
    noteDays(rows, keys);
    for (let index = 0; index < rows.length; index += 1) keys[index] = reversed(keys[index]!);
  };
}

function waitingDays(view: DayView): SortKeys {
  const waiting = view.waitingOf(null);
  return (rows, keys) => {
    for (let index = 0; index < rows.length; index += 1) keys[index] = waiting[rows[index]!]!;
  };
}

function heldDays(kind: Kind, { columns }: Cube, { day }: DayView): SortKeys {
  return (rows, keys) => {
    for (let index = 0; index < rows.length; index += 1)
      keys[index] = columns.heldSince(kind, rows[index]!, day);
  };
}

function reversed(day: Day): number {
  return day === NEVER ? NEVER : -day;
}

/** Stable counting sort of rows that are in order of code: ties stay in order of code. */
export function sorted(rows: Int32Array, noteKeys: SortKeys): Int32Array {
  if (rows.length === 0) return rows;
  if (room.length < rows.length) room = new Int32Array(rows.length);
  const keys = room;
  noteKeys(rows, keys);
  let lowest = keys[0]!;
  let highest = lowest;
  for (let index = 1; index < rows.length; index += 1) {
    const key = keys[index]!;
    if (key < lowest) lowest = key;
    if (key > highest) highest = key;
  }
  if (lowest === highest) return rows;
  const next = new Int32Array(highest - lowest + 2);
  for (let index = 0; index < rows.length; index += 1) next[keys[index]! - lowest + 1]! += 1;
  for (let value = 1; value < next.length; value += 1) next[value]! += next[value - 1]!;
  const inOrder = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) inOrder[next[keys[index]! - lowest]!++] = rows[index]!;
  return inOrder;
}
