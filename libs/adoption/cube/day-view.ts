import { ALWAYS, type Day } from '#calendar';
import { KIND } from '#rollout';
import { OPEN_BIT, PLAN_ANSWERED_BIT, PLANNED_BY_TARGET_BIT } from '../measure.rules.js';
import { PLAN_TARGET_MONTH } from '../plan-target.js';
import { CELL_OF_REGISTER, cellOfRegister, NO_CELL } from './cell.js';
import { COLUMN_KINDS, NO_VALUE, type SpanColumns } from './span-columns.js';
import { bitsOfSpan } from './toggles.js';
import { waitingSince } from './waiting.rules.js';

const PLANNED = PLAN_ANSWERED_BIT | PLANNED_BY_TARGET_BIT;
/** Not computed yet. */
const UNKNOWN = ALWAYS;

/** The country on one day: which measures count each facility, and where it stands. What every scan reads. */
export class DayView {
  /** Bits of MEASURES by row; 0 for a facility that is not open. */
  readonly mask: Uint16Array;
  /** Cell by row; NO_CELL for a facility that is not open. */
  readonly cell: Uint8Array;
  /** What {@link waitingSince} found, by row; made when first asked for. */
  private waiting: Int16Array | undefined;

  /** @param only rows that will be asked for; null: any */
  constructor(
    private readonly columns: SpanColumns,
    readonly day: Day,
    rows: number,
    only: Int32Array | null = null,
  ) {
    this.mask = new Uint16Array(columns.capacity);
    this.cell = new Uint8Array(columns.capacity).fill(NO_CELL);
    if (only === null) this.fill(rows);
    else for (const row of only) this.refresh(row);
  }

  /** Since when an open facility has waited in its stage: see {@link waitingSince}. NEVER: it waits for nothing. */
  waitingSince(row: number, logBeganOn: Day): Day {
    this.waiting ??= new Int16Array(this.columns.capacity).fill(UNKNOWN);
    const known = this.waiting[row]!;
    if (known !== UNKNOWN) return known;
    return (this.waiting[row] = waitingSince(this.columns, this.mask[row]!, row, this.day, logBeganOn));
  }

  private fill(rows: number): void {
    const { mask, day } = this;
    for (let kind = 1; kind < COLUMN_KINDS; kind += 1) {
      const bits = bitsOfSpan(kind, 0);
      if (kind === KIND.PLANNED_MONTH) this.fillPlans(rows);
      else if (bits !== 0)
        fillBit(mask, bits, this.columns.from[kind]!, this.columns.until[kind]!, day, rows);
    }
    this.fillEarlier();
    this.fillRegister(rows);
  }

  private fillPlans(rows: number): void {
    const { mask, day } = this;
    const from = this.columns.from[KIND.PLANNED_MONTH]!;
    const until = this.columns.until[KIND.PLANNED_MONTH]!;
    const month = this.columns.value[KIND.PLANNED_MONTH]!;
    for (let row = 0; row < rows; row += 1) {
      const bits = month[row]! <= PLAN_TARGET_MONTH ? PLANNED : PLAN_ANSWERED_BIT;
      mask[row]! |= (((from[row]! - day - 1) & (day - until[row]!)) >> 31) & bits;
    }
  }

  private fillEarlier(): void {
    const { mask, day } = this;
    const { row, kind, from, until, value, size } = this.columns.earlier;
    for (let index = 0; index < size; index += 1) {
      if (from[index]! > day || day >= until[index]!) continue;
      if (kind[index] !== KIND.REGISTERED) mask[row[index]!]! |= bitsOfSpan(kind[index]!, value[index]!);
    }
  }

  private fillRegister(rows: number): void {
    const { mask, cell, day, columns } = this;
    const from = columns.from[KIND.REGISTERED]!;
    const until = columns.until[KIND.REGISTERED]!;
    const latest = columns.value[KIND.REGISTERED]!;
    for (let row = 0; row < rows; row += 1) {
      const holds = from[row]! <= day && day < until[row]!;
      const value = holds ? latest[row]! : columns.valueOn(KIND.REGISTERED, row, day);
      if (value === NO_VALUE) {
        // closed: it counts neither above nor below the line
        mask[row] = 0;
      } else {
        mask[row]! |= OPEN_BIT;
        cell[row] = CELL_OF_REGISTER[value]!;
      }
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
    if (this.waiting) this.waiting[row] = UNKNOWN;
  }
}

/** Without a branch: whether a facility holds a milestone is as good as random, and each wrong guess costs 5 ns. */
function fillBit(
  mask: Uint16Array,
  bits: number,
  from: Int16Array,
  until: Int16Array,
  day: Day,
  rows: number,
): void {
  // both differences are negative, so the sign of their AND is set, exactly where from <= day < until
  for (let row = 0; row < rows; row += 1) {
    mask[row]! |= (((from[row]! - day - 1) & (day - until[row]!)) >> 31) & bits;
  }
}
