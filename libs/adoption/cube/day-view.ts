import { NEVER, type Day } from '#calendar';
import { KIND, MILESTONES, SETS_UP_ALONE_BIT } from '#rollout';
import { kindOf, OPEN_BIT, PLAN_ANSWERED_BIT, PLANNED_BY_TARGET_BIT } from '../measure.rules.js';
import { PLAN_TARGET_MONTH } from '../plan-target.js';
import { kindOfEntry, rowOfEntry, type BeginDays } from './begin-days.js';
import { CELL_OF_REGISTER, cellOfRegister, NO_CELL } from './cell.js';
import { markHeld, type FourKinds, type MarkedKind } from './held-rows.js';
import { InheritedWaiting } from './inherited-waiting.js';
import { RowSet } from './row-set.js';
import { COLUMN_KINDS, NO_VALUE, type SpanColumns } from './span-columns.js';
import { bitsOfSpan } from './toggles.js';
import { noteWaiting, waitingSince } from './waiting.rules.js';

/** Rows filled at a time: few enough that their masks stay in the first cache from pass to pass. */
const BLOCK = 4096;
/** The rows of one block. */
const inBlock = new Int32Array(BLOCK);
/** Kinds with a bit in the mask; whether a plan is answered is looked at with its month. */
const MARKED = [KIND.REGISTERED, ...MILESTONES.map(kindOf)].map((kind) => ({
  kind,
  bit: 31 - Math.clz32(bitsOfSpan(kind, 0)),
}));
const PASSES = fours(MARKED);
/** Brings the bit of an open facility to the sign. */
const OPEN_TO_SIGN = Math.clz32(OPEN_BIT);

/** The country on one day: which measures count each facility, and where it stands. What every scan reads. */
export class DayView {
  /** Bits of MEASURES and SETS_UP_ALONE_BIT by row; 0 for a facility that is not open. */
  readonly mask: Uint16Array;
  /** Cell by row; NO_CELL for a facility that is not open. */
  readonly cell: Uint8Array;

  private waiting: Int16Array | null = null;
  /** Of all rows. */
  private knowsWaiting = false;
  /** Another day's waiting, and the rows that may have waited differently then; null: no day before knew it. */
  private inherited: InheritedWaiting | null = null;

  private constructor(
    private readonly columns: SpanColumns,
    readonly day: Day,
    private readonly logBeganOn: Day,
  ) {
    this.mask = new Uint16Array(columns.capacity);
    this.cell = new Uint8Array(columns.capacity);
  }

  static ofAll(columns: SpanColumns, day: Day, rows: number, logBeganOn: Day): DayView {
    // markHeld knows no days before 1970, and nobody asks for them but by mistake
    if (day < 0)
      return DayView.ofRows(
        columns,
        day,
        Int32Array.from({ length: rows }, (_, row) => row),
        logBeganOn,
      );
    const view = new DayView(columns, day, logBeganOn);
    view.cell.fill(NO_CELL);
    view.fill(rows);
    return view;
  }

  /** For questions about these rows alone. */
  static ofRows(columns: SpanColumns, day: Day, rows: Int32Array, logBeganOn: Day): DayView {
    const view = new DayView(columns, day, logBeganOn);
    view.cell.fill(NO_CELL);
    for (const row of rows) view.refresh(row);
    return view;
  }

  /** The country on another day: this one, and what begins or ends in between. */
  movedTo(day: Day, begins: BeginDays): DayView {
    const view = new DayView(this.columns, day, this.logBeganOn);
    view.mask.set(this.mask);
    view.cell.set(this.cell);
    const [after, until] = day > this.day ? [this.day, day] : [day, this.day];
    const entries = begins.between(after, until);
    const registered = [...begins.edited];
    view.turn(entries, registered);
    const ended = view.turnEnded(after, until, registered);
    for (const row of registered) view.refresh(row);
    view.inherited = this.inheritance();
    view.inherited?.addChanged(entries, ended, registered);
    return view;
  }

  private inheritance(): InheritedWaiting | null {
    if (this.knowsWaiting) return new InheritedWaiting(this.waiting!, new RowSet(this.columns.capacity));
    return this.inherited && new InheritedWaiting(this.inherited.waiting, this.inherited.changed.copy());
  }

  /** Since when an open facility has waited in its stage: see {@link waitingSince}. NEVER: it waits for nothing. */
  waitingSince(row: number): Day {
    return waitingSince(this.columns, this.mask[row]!, row, this.day, this.logBeganOn);
  }

  /** The same of some rows or (null) all, by row; of facilities that are not open it means nothing. */
  waitingOf(rows: Int32Array | null): Int16Array {
    this.waiting ??= new Int16Array(this.columns.capacity);
    if (this.knowsWaiting) return this.waiting;
    // who asks for most of a block will ask for most of the country
    if (rows === null || (this.inherited && rows.length > BLOCK / 2)) this.noteAllWaiting();
    else this.noteWaiting(rows);
    return this.waiting;
  }

  private noteAllWaiting(): void {
    this.knowsWaiting = true;
    const { inherited } = this;
    this.inherited = null;
    const changed = inherited?.changed.rows();
    if (changed && changed.length < this.mask.length / 2) {
      this.waiting!.set(inherited!.waiting);
      return this.noteWaiting(changed);
    }
    for (let start = 0; start < this.mask.length; start += BLOCK) {
      const block = inBlock.subarray(0, Math.min(BLOCK, this.mask.length - start));
      for (let place = 0; place < block.length; place += 1) block[place] = start + place;
      this.noteWaiting(block);
    }
  }

  private noteWaiting(rows: Int32Array): void {
    noteWaiting(this.columns, this.mask, rows, this.day, this.logBeganOn, this.waiting!);
  }

  /**
   * Spans of one kind never overlap, so its bit is set where an odd number of their ends has been passed: in whichever
   * direction, every end turns it over. What an entry in the register turns is more than a bit: it is only added to
   * `registered`.
   */
  private turn(entries: Int32Array, registered: number[]): void {
    const { mask, columns } = this;
    const month = columns.value[KIND.PLANNED_MONTH]!;
    for (let index = 0; index < entries.length; index += 1) {
      const row = rowOfEntry(entries[index]!);
      const kind = kindOfEntry(entries[index]!);
      if (kind === KIND.REGISTERED) registered.push(row);
      else if (mask[row] !== 0) mask[row]! ^= bitsOfSpan(kind, kind === KIND.PLANNED_MONTH ? month[row]! : 0);
    }
  }

  /** The same of spans with an end; returns whose. */
  private turnEnded(after: Day, until: Day, registered: number[]): Int32Array {
    const { mask } = this;
    const { row, kind, from, until: end, value, size } = this.columns.ended;
    const turned: number[] = [];
    for (let index = 0; index < size; index += 1) {
      const begins = from[index]! > after && from[index]! <= until;
      const ends = end[index]! > after && end[index]! <= until;
      // a place in the table that is free never begins
      if ((!begins && !ends) || from[index] === NEVER) continue;
      const at = row[index]!;
      turned.push(at);
      if (kind[index] === KIND.REGISTERED) registered.push(at);
      else if (begins !== ends && mask[at] !== 0) mask[at]! ^= bitsOfSpan(kind[index]!, value[index]!);
    }
    return Int32Array.from(turned);
  }

  private fill(rows: number): void {
    const { columns, day } = this;
    const mask = new Int32Array(this.mask.buffer);
    const days = new Int32Array(columns.days.buffer);
    const pairs = columns.capacity / 2;
    for (let start = 0; start < rows; start += BLOCK) {
      const end = Math.min(rows, start + BLOCK);
      for (const four of PASSES) markHeld(mask, days, pairs, four, day, start >> 1, (end + 1) >> 1);
    }
    this.markEnded();
    this.fillRegister(rows);
    this.correctRegister();
  }

  /** Cell and plan of open facilities; closed ones count neither above nor below the line. No branch: see {@link markHeld}. */
  private fillRegister(rows: number): void {
    const { mask, cell, columns, day } = this;
    const register = columns.value[KIND.REGISTERED]!;
    const month = columns.value[KIND.PLANNED_MONTH]!;
    const plan = columns.from[KIND.PLANNED_MONTH]!;
    for (let row = 0; row < rows; row += 1) {
      const held = mask[row]!;
      const open = (held << OPEN_TO_SIGN) >> 31;
      const answered = (plan[row]! - day - 1) >> 31;
      const byTarget = answered & ((month[row]! - PLAN_TARGET_MONTH - 1) >> 31);
      mask[row] = (held | (answered & PLAN_ANSWERED_BIT) | (byTarget & PLANNED_BY_TARGET_BIT)) & open;
      cell[row] = CELL_OF_REGISTER[register[row]!]! | ~open;
    }
  }

  private markEnded(): void {
    const { mask, day } = this;
    const { row, kind, from, until, value, size } = this.columns.ended;
    for (let index = 0; index < size; index += 1)
      if (from[index]! <= day && day < until[index]!)
        mask[row[index]!]! |= bitsOfSpan(kind[index]!, value[index]!);
  }

  /** Where another entry in the register held than the latest. */
  private correctRegister(): void {
    const { cell, day } = this;
    const { row, kind, from, until, value, size } = this.columns.ended;
    for (let index = 0; index < size; index += 1)
      if (kind[index] === KIND.REGISTERED && from[index]! <= day && day < until[index]!)
        cell[row[index]!] = cellOfRegister(value[index]!);
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
    if (mask !== 0 && columns.setsUpAlone(row, day)) mask |= SETS_UP_ALONE_BIT;
    this.mask[row] = mask;
    if (this.knowsWaiting) this.waiting![row] = this.waitingSince(row);
    this.inherited?.changed.add(row);
  }
}

/** The last ones are repeated where four do not come out even: marking a kind twice changes nothing. */
function fours(kinds: readonly MarkedKind[]): FourKinds[] {
  const at = (index: number) => kinds[Math.min(index, kinds.length - 1)]!;
  return Array.from({ length: Math.ceil(kinds.length / 4) }, (_, pass) => [
    at(4 * pass),
    at(4 * pass + 1),
    at(4 * pass + 2),
    at(4 * pass + 3),
  ]);
}
