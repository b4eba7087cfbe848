import { NEVER, type Day } from '#calendar';
import { KIND, heldSince, type History, type Kind, type Span } from '#rollout';
import { EndedSpans, SIDE_KIND } from './ended-spans.js';
import type { RowSpans } from './row-spans.js';
import { extended } from '../extended.js';

/** Kinds 0 … 14 concern a facility and have columns; {@link SIDE_KIND} stands in the side table alone. */
export const COLUMN_KINDS = 15;
/** No value on that day. */
export const NO_VALUE = -1;

type ValueColumn = Int32Array | Uint16Array | Uint8Array;

/** Only the values a question needs have a column; the rest of a facility is read from its log. */
const VALUE_COLUMNS: Readonly<Partial<Record<Kind, (length: number) => ValueColumn>>> = {
  [KIND.REGISTERED]: (length) => new Uint16Array(length),
  [KIND.SHIPPED]: (length) => new Uint16Array(length),
  [KIND.VENDOR]: (length) => new Int32Array(length),
  [KIND.PLANNED_MONTH]: (length) => new Int32Array(length),
  [KIND.BLOCKER]: (length) => new Uint8Array(length),
};

/**
 * The history of every facility: per kind the span that goes on in a column of first days, the few that ended in a
 * side table. Without a column of last days the country on a day is one comparison a facility and kind.
 */
export class SpanColumns {
  /** Kind × capacity + row: since when it holds for good; NEVER: it does not. */
  days: Int16Array;
  /** The same by kind, then row. */
  from: readonly Int16Array[];
  /** By kind: the value of the latest span, ended or not; undefined where no question needs the value. */
  readonly value: (ValueColumn | undefined)[];
  readonly ended: EndedSpans;
  /** Even: {@link markHeld} reads two rows at once. */
  capacity: number;

  constructor(rows: number) {
    const capacity = even(rows);
    this.capacity = capacity;
    this.days = new Int16Array(COLUMN_KINDS * capacity).fill(NEVER);
    this.from = columnsOf(this.days);
    this.value = columns((kind) => VALUE_COLUMNS[kind]?.(capacity));
    this.ended = new EndedSpans(capacity);
  }

  get bytes(): number {
    const values = this.value.reduce((sum, column) => sum + (column?.byteLength ?? 0), 0);
    return this.days.byteLength + values + this.ended.bytes;
  }

  /** One span that never ends: what most facilities have of most kinds. The row must be empty of this kind. */
  setOnly(row: number, kind: Kind, from: Day, value: number): void {
    this.from[kind]![row] = from;
    const values = this.value[kind];
    if (values) values[row] = value;
  }

  /** Replaces everything known of a row. */
  write(row: number, history: History): void {
    if (this.ended.has(row)) this.ended.clear(row);
    for (let kind = 0; kind < COLUMN_KINDS; kind += 1)
      this.writeKind(row, kind as Kind, history.get(kind as Kind));
    for (const { from, until, value } of history.get(SIDE_KIND) ?? [])
      this.ended.add(row, SIDE_KIND, from, until, value);
  }

  private writeKind(row: number, kind: Kind, spans: readonly Span[] | undefined): void {
    const latest = spans?.at(-1);
    this.from[kind]![row] = latest?.until === NEVER ? latest.from : NEVER;
    const values = this.value[kind];
    if (values) values[row] = latest ? latest.value : 0;
    if (!spans) return;
    for (const { from, until, value } of spans)
      if (until !== NEVER) this.ended.add(row, kind, from, until, value);
  }

  /** All spans of a row into `into`, in no order. */
  read(row: number, into: RowSpans): void {
    into.clear();
    for (let kind = 0; kind < COLUMN_KINDS; kind += 1) {
      const from = this.from[kind]![row]!;
      if (from === NEVER) continue;
      into.add(kind, from, NEVER, this.value[kind]?.[row] ?? 0);
    }
    if (!this.ended.has(row)) return;
    const { kind, from, until, value } = this.ended;
    this.ended.forEachOf(row, (index) => into.add(kind[index]!, from[index]!, until[index]!, value[index]!));
  }

  /** The value that holds on a day, {@link NO_VALUE} where the kind does not hold. The kind must have a value column. */
  valueOn(kind: number, row: number, day: Day): number {
    if (this.from[kind]![row]! <= day) return this.value[kind]![row]!;
    if (!this.ended.hasKind(row, kind)) return NO_VALUE;
    const index = this.ended.find(row, kind, day);
    return index < 0 ? NO_VALUE : this.ended.value[index]!;
  }

  /**
   * {@link valueOn} of many rows into `found`, in their order; without a branch that would be guessed wrong, see
   * {@link markHeld}.
   */
  valuesOn(kind: number, rows: Int32Array, day: Day, found: Int32Array): void {
    const { kinds } = this.ended;
    const from = this.from[kind]!;
    const value = this.value[kind]!;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!;
      const held = (from[row]! - day - 1) >> 31;
      found[index] =
        (kinds[row]! >> kind) & 1 ? this.valueOn(kind, row, day) : (value[row]! & held) | (NO_VALUE & ~held);
    }
  }

  holdsOn(kind: number, row: number, day: Day): boolean {
    return this.spanStart(kind, row, day) !== NEVER;
  }

  /** Whether the facility sets up by itself (自院で設定) on a day. */
  setsUpAlone(row: number, day: Day): boolean {
    return this.ended.hasKind(row, SIDE_KIND) && this.ended.find(row, SIDE_KIND, day) >= 0;
  }

  /** Notes 1 for each of the rows whose kind holds on the day, 0 for each other; without a branch, see {@link markHeld}. */
  heldOn(kind: number, rows: Int32Array, day: Day, found: Uint8Array): void {
    const { kinds } = this.ended;
    const from = this.from[kind]!;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!;
      found[index] =
        (kinds[row]! >> kind) & 1 ? Number(this.holdsOn(kind, row, day)) : (from[row]! - day - 1) >>> 31;
    }
  }

  /** Since when the kind has held without a break ({@link heldSince}); NEVER where it does not hold. */
  heldSince(kind: Kind, row: number, day: Day): Day {
    const start = this.spanStart(kind, row, day);
    if (start === NEVER || !this.ended.hasKind(row, kind) || !this.ended.endsOn(row, kind, start))
      return start;
    // another span adjoins: whether the two are one hold is a rule of the kind
    return heldSince(kind, this.spansOf(kind, row), day);
  }

  /** First day of the span that holds on a day; NEVER where none does. */
  private spanStart(kind: number, row: number, day: Day): Day {
    const from = this.from[kind]![row]!;
    if (from <= day) return from;
    if (!this.ended.hasKind(row, kind)) return NEVER;
    const index = this.ended.find(row, kind, day);
    return index < 0 ? NEVER : this.ended.from[index]!;
  }

  /** In order of time. */
  spansOf(kind: Kind, row: number): Span[] {
    const spans: Span[] = [];
    const from = this.from[kind]![row]!;
    if (from !== NEVER) spans.push({ from, until: NEVER, value: this.value[kind]?.[row] ?? 0 });
    const { ended } = this;
    ended.forEachOf(row, (index) => {
      if (ended.kind[index] !== kind) return;
      spans.push({ from: ended.from[index]!, until: ended.until[index]!, value: ended.value[index]! });
    });
    return spans.sort((a, b) => a.from - b.from);
  }

  grow(rows: number): void {
    const capacity = even(rows);
    const before = this.from;
    this.days = new Int16Array(COLUMN_KINDS * capacity).fill(NEVER);
    this.from = columnsOf(this.days);
    for (let kind = 0; kind < COLUMN_KINDS; kind += 1) {
      this.from[kind]!.set(before[kind]!);
      const values = this.value[kind];
      if (values) this.value[kind] = extended(values, VALUE_COLUMNS[kind as Kind]!(capacity));
    }
    this.ended.grow(capacity);
    this.capacity = capacity;
  }
}

function even(rows: number): number {
  return rows + (rows & 1);
}

function columns<T>(make: (kind: Kind) => T): T[] {
  return Array.from({ length: COLUMN_KINDS }, (_, kind) => make(kind as Kind));
}

function columnsOf(days: Int16Array): Int16Array[] {
  const capacity = days.length / COLUMN_KINDS;
  return columns((kind) => days.subarray(kind * capacity, (kind + 1) * capacity));
}
