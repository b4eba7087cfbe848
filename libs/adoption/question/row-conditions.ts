import type { Day } from '#calendar';
import { KIND, type Kind } from '#rollout';
import type { Measure } from '../adoption.types.js';
import type { DayView } from '../cube/day-view.js';
import { NO_VALUE, type SpanColumns } from '../cube/span-columns.js';
import { kindOf } from '../measure.rules.js';
import { PLAN_TARGET_MONTH } from '../plan-target.js';

/** More vendors than there can be; a filter is not to claim gigabytes. */
const LARGEST_VALUE = 1_000_000;
/** Rows looked at at a time: few enough that what is noted of them stays in the first cache from condition to condition. */
export const BLOCK = 4096;

/**
 * Notes 1 for each of the rows that passes, 0 for each other, in their order. No call a row: it would cost more than the
 * answer.
 */
export type RowCondition = (rows: Int32Array, passes: Uint8Array) => void;

export function hasWaitedSince(view: DayView, latest: Day): RowCondition {
  return (rows, passes) => {
    const waiting = view.waitingOf(rows);
    for (let place = 0; place < rows.length; place += 1)
      passes[place] = waiting[rows[place]!]! <= latest ? 1 : 0;
  };
}

/** What holds on the day is one of the values; {@link NO_VALUE} among them: nothing does. */
export function oneOf(columns: SpanColumns, kind: Kind, day: Day, values: readonly number[]): RowCondition {
  const wanted = markedValues(values);
  const held = new Int32Array(BLOCK);
  return (rows, passes) => {
    columns.valuesOn(kind, rows, day, held);
    for (let place = 0; place < rows.length; place += 1)
      passes[place] = wanted[Math.min(held[place]! + 1, wanted.length - 1)]!;
  };
}

/** Those a measure counted on a day (`counted` 1) or did not (0): without a view of that whole day. */
export function measuredOn(columns: SpanColumns, measure: Measure, day: Day, counted: 0 | 1): RowCondition {
  const isHeld = holdingOn(columns, measure, day);
  const held = new Uint8Array(BLOCK);
  return (rows, passes) => {
    columns.heldOn(KIND.REGISTERED, rows, day, passes);
    isHeld(rows, held);
    for (let place = 0; place < rows.length; place += 1)
      passes[place] = (passes[place]! & held[place]!) ^ counted ^ 1;
  };
}

function holdingOn(columns: SpanColumns, measure: Measure, day: Day): RowCondition {
  if (measure !== 'PLANNED_BY_TARGET') {
    const kind = kindHeldBy(measure);
    return (rows, passes) => columns.heldOn(kind, rows, day, passes);
  }
  const months = new Int32Array(BLOCK);
  return (rows, passes) => {
    columns.valuesOn(KIND.PLANNED_MONTH, rows, day, months);
    for (let place = 0; place < rows.length; place += 1)
      passes[place] = months[place]! !== NO_VALUE && months[place]! <= PLAN_TARGET_MONTH ? 1 : 0;
  };
}

function kindHeldBy(measure: Exclude<Measure, 'PLANNED_BY_TARGET'>): Kind {
  if (measure === 'OPEN') return KIND.REGISTERED;
  return measure === 'PLAN_ANSWERED' ? KIND.PLANNED_MONTH : kindOf(measure);
}

/** 1 at each value + 1, 0 at the end: reading it is quicker than a Set's `has`. */
function markedValues(values: readonly number[]): Uint8Array {
  const wanted = values.filter((value) => value >= NO_VALUE && value <= LARGEST_VALUE);
  const marked = new Uint8Array(Math.max(NO_VALUE, ...wanted) + 3);
  for (const value of wanted) marked[value + 1] = 1;
  return marked;
}
