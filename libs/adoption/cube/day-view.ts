import { type Day } from '#calendar';
import { KIND } from '#rollout';
import { OPEN_BIT, PLAN_ANSWERED_BIT, PLANNED_BY_TARGET_BIT } from '../measure.rules.js';
import { PLAN_TARGET_MONTH } from '../plan-target.js';
import { CELL_OF_REGISTER, cellOfRegister, NO_CELL } from './cell.js';
import { markHeld } from './held-rows.js';
import { COLUMN_KINDS, NO_VALUE, type SpanColumns } from './span-columns.js';
import { bitsOfSpan } from './toggles.js';
import { waitingSince } from './waiting.rules.js';

/** Rows filled at a time: few enough that their masks stay in the first cache from column to column. */
const BLOCK = 4096;
/** Kinds that have a bit in the mask, the register included; a plan's month is looked at apart. */
const COUNTED_KINDS = Array.from({ length: COLUMN_KINDS }, (_, kind) => ({
  kind,
  bit: 31 - Math.clz32(bitsOfSpan(kind, Infinity)),
})).filter(({ bit }) => bit >= 0);
/** Takes the bit of an answered plan to the bit of a plan by the target. */
const TO_BY_TARGET = PLANNED_BY_TARGET_BIT / PLAN_ANSWERED_BIT;

/** The country on one day: which measures count each facility, and where it stands. What every scan reads. */
export class DayView {
  /** Bits of MEASURES by row; 0 for a facility that is not open. */
  readonly mask: Uint16Array;
  /** Cell by row; NO_CELL for a facility that is not open. */
  readonly cell: Uint8Array;

  /** @param only rows that will be asked for; null: any */
  constructor(
    private readonly columns: SpanColumns,
    readonly day: Day,
    rows: number,
    only: Int32Array | null = null,
  ) {
    this.mask = new Uint16Array(columns.capacity);
    this.cell = new Uint8Array(columns.capacity).fill(NO_CELL);
    if (only !== null) for (const row of only) this.refresh(row);
    // markHeld knows no days before 1970, and nobody asks for them but by mistake
    else if (day < 0) for (let row = 0; row < rows; row += 1) this.refresh(row);
    else this.fill(rows);
  }

  /** Since when an open facility has waited in its stage: see {@link waitingSince}. NEVER: it waits for nothing. */
  waitingSince(row: number, logBeganOn: Day): Day {
    return waitingSince(this.columns, this.mask[row]!, row, this.day, logBeganOn);
  }

  private fill(rows: number): void {
    const { day } = this;
    const mask = new Int32Array(this.mask.buffer);
    const from = this.columns.from.map(
      ({ buffer, byteOffset, length }) => new Int32Array(buffer, byteOffset, length / 2),
    );
    for (let start = 0; start < rows; start += BLOCK) {
      const end = Math.min(rows, start + BLOCK);
      for (const { kind, bit } of COUNTED_KINDS)
        markHeld(mask, from[kind]!, bit, day, start >> 1, (end + 1) >> 1);
      this.fillRegister(start, end);
    }
    this.fillEnded();
  }

  private fillRegister(start: number, end: number): void {
    const { mask, cell, columns } = this;
    const register = columns.value[KIND.REGISTERED]!;
    const month = columns.value[KIND.PLANNED_MONTH]!;
    for (let row = start; row < end; row += 1) {
      const held = mask[row]!;
      if ((held & OPEN_BIT) === 0) {
        // closed: it counts neither above nor below the line
        mask[row] = 0;
        continue;
      }
      cell[row] = CELL_OF_REGISTER[register[row]!]!;
      const byTarget = (month[row]! - PLAN_TARGET_MONTH - 1) >> 31;
      mask[row] = held | (((held & PLAN_ANSWERED_BIT) * TO_BY_TARGET) & byTarget);
    }
  }

  private fillEnded(): void {
    const { mask, cell, day } = this;
    const { row, kind, from, until, value, size } = this.columns.ended;
    for (let index = 0; index < size; index += 1) {
      if (from[index]! > day || day >= until[index]!) continue;
      const at = row[index]!;
      // another entry in the register than the latest: all of the row was looked at wrongly
      if (kind[index] === KIND.REGISTERED) this.refresh(at);
      else if (cell[at] !== NO_CELL) mask[at]! |= bitsOfSpan(kind[index]!, value[index]!);
    }
  }

  /** After an edit of one facility. */
  refresh(row: number): void {
    const { columns, day } = this;
    const register = columns.valueOn(KIND.REGISTERED, row, day);
    this.cell[row] = register === NO_VALUE ? NO_CELL : cellOfRegister(register);
    let mask = register === NO_VALUE ? 0 : OPEN_BIT;
    for (let kind = 1; kind < COLUMN_KINDS && mask !== 0; kind += 1) {
      if (bitsOfSpan(kind, 0) === 0) continue;
      if (kind === KIND.PLANNED_MONTH) {
        const month = columns.valueOn(kind, row, day);
        if (month !== NO_VALUE) mask |= bitsOfSpan(kind, month);
      } else if (columns.holdsOn(kind, row, day)) mask |= bitsOfSpan(kind, 0);
    }
    this.mask[row] = mask;
  }
}
