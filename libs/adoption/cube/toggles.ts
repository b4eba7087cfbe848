import { NEVER, type Day } from '#calendar';
import { KIND, MILESTONES, SETS_UP_ALONE_BIT } from '#rollout';
import { kindOf, OPEN_BIT, PLAN_ANSWERED_BIT, PLANES, PLANNED_BY_TARGET_BIT } from '../measure.rules.js';
import { PLAN_TARGET_MONTH } from '../plan-target.js';
import { cellOfRegister, NO_CELL } from './cell.js';
import type { RowSpans } from './row-spans.js';

/** Told when a facility begins (+1) or ceases (-1) to count in a cell of a plane. */
export interface ToggleSink {
  toggle(plane: number, cell: number, day: Day, delta: 1 | -1): void;
}

/** Mask bits of a span by kind; 0 for kinds no mask knows. PLANNED_MONTH depends on its value besides. */
const BITS_OF_KIND = new Uint16Array(32);
MILESTONES.forEach((milestone, bit) => (BITS_OF_KIND[kindOf(milestone)] = 1 << bit));
BITS_OF_KIND[KIND.REGISTERED] = OPEN_BIT;
BITS_OF_KIND[KIND.PLANNED_MONTH] = PLAN_ANSWERED_BIT;
BITS_OF_KIND[KIND.SELF_SETUP] = SETS_UP_ALONE_BIT;

/** Bits a span gives a facility's mask while it holds. */
export function bitsOfSpan(kind: number, value: number): number {
  const bits = BITS_OF_KIND[kind]!;
  return kind === KIND.PLANNED_MONTH && value <= PLAN_TARGET_MONTH ? bits | PLANNED_BY_TARGET_BIT : bits;
}

/** Of two turns on one day the end comes first: a span may adjoin the next. */
const ON = 2 ** 20;
const DAY = 2 ** 21;
let turns = new Float64Array(256);

/**
 * Walks the days on which something of a facility begins or ends and says which planes it enters and leaves in which
 * cell. Load, update and rebuild of the planes all stand on this one walk, so they cannot disagree.
 */
export function forEachToggle(spans: RowSpans, sink: ToggleSink): void {
  const count = turnsInOrder(spans);
  let mask = 0;
  let cell = NO_CELL;
  for (let index = 0; index < count;) {
    const day = Math.floor(turns[index]! / DAY);
    const maskBefore = mask;
    const cellBefore = cell;
    for (; index < count && Math.floor(turns[index]! / DAY) === day; index += 1) {
      const rest = turns[index]! - day * DAY;
      const span = rest >= ON ? rest - ON : rest;
      const kind = spans.kind[span]!;
      const bits = bitsOfSpan(kind, spans.value[span]!);
      if (rest >= ON) mask |= bits;
      else mask &= ~bits;
      if (kind === KIND.REGISTERED) cell = rest >= ON ? cellOfRegister(spans.value[span]!) : NO_CELL;
    }
    emit(sink, day - 32768, maskBefore, cellBefore, mask, cell);
  }
}

function emit(sink: ToggleSink, day: Day, was: number, wasCell: number, is: number, isCell: number): void {
  if (((was | is) & OPEN_BIT) === 0 || (was === is && wasCell === isCell)) return;
  for (let plane = 0; plane < PLANES.length; plane += 1) {
    const needs = PLANES[plane]!;
    const counted = (was & needs) === needs;
    const counts = (is & needs) === needs;
    if (counted === counts && (!counts || wasCell === isCell)) continue;
    if (counted) sink.toggle(plane, wasCell, day, -1);
    if (counts) sink.toggle(plane, isCell, day, 1);
  }
}

/** Fills `turns` with (day, end or begin, span) as one sortable number each; returns how many. */
function turnsInOrder(spans: RowSpans): number {
  if (turns.length < 2 * spans.count) turns = new Float64Array(4 * spans.count);
  let count = 0;
  for (let span = 0; span < spans.count; span += 1) {
    if (BITS_OF_KIND[spans.kind[span]!] === 0) continue;
    count = insert(count, (spans.from[span]! + 32768) * DAY + ON + span);
    if (spans.until[span]! !== NEVER) count = insert(count, (spans.until[span]! + 32768) * DAY + span);
  }
  return count;
}

/** Insertion sort: a facility has about ten turns. */
function insert(count: number, turn: number): number {
  let index = count;
  while (index > 0 && turns[index - 1]! > turn) {
    turns[index] = turns[index - 1]!;
    index -= 1;
  }
  turns[index] = turn;
  return count + 1;
}
