import { NEVER, type Day } from '#calendar';
import { KIND, heldSince, type History, type Kind, type Span } from '#rollout';
import { EarlierSpans } from './earlier-spans.js';
import type { RowSpans } from './row-spans.js';

/** Kinds 0 … 14 concern a facility and have columns. */
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

/** The history of every facility: per kind the latest span in columns, the few earlier ones in a side table. */
export class SpanColumns {
  /** By kind, then row; a kind that never held is NEVER … NEVER. */
  readonly from: Int16Array[];
  readonly until: Int16Array[];
  /** By kind; undefined where no question needs the value. */
  readonly value: (ValueColumn | undefined)[];
  readonly earlier: EarlierSpans;
  capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.from = columns(() => new Int16Array(capacity).fill(NEVER));
    this.until = columns(() => new Int16Array(capacity).fill(NEVER));
    this.value = columns((kind) => VALUE_COLUMNS[kind]?.(capacity));
    this.earlier = new EarlierSpans(capacity);
  }

  get bytes(): number {
    const all = [...this.from, ...this.until, ...this.value];
    return all.reduce((sum, column) => sum + (column?.byteLength ?? 0), 0) + this.earlier.bytes;
  }

  /** One span that never ends: what most facilities have of most kinds. The row must be empty of this kind. */
  setOnly(row: number, kind: Kind, from: Day, value: number): void {
    this.from[kind]![row] = from;
    const values = this.value[kind];
    if (values) values[row] = value;
  }

  /** Replaces everything known of a row. */
  write(row: number, history: History): void {
    if (this.earlier.has(row)) this.earlier.clear(row);
    for (let kind = 0; kind < COLUMN_KINDS; kind += 1)
      this.writeKind(row, kind as Kind, history.get(kind as Kind));
  }

  private writeKind(row: number, kind: Kind, spans: readonly Span[] | undefined): void {
    const latest = spans?.at(-1);
    this.from[kind]![row] = latest ? latest.from : NEVER;
    this.until[kind]![row] = latest ? latest.until : NEVER;
    const values = this.value[kind];
    if (values) values[row] = latest ? latest.value : 0;
    if (!spans) return;
    for (let index = 0; index < spans.length - 1; index += 1) {
      const span = spans[index]!;
      this.earlier.add(row, kind, span.from, span.until, span.value);
    }
  }

  /** All spans of a row into `into`, in no order. */
  read(row: number, into: RowSpans): void {
    into.clear();
    for (let kind = 0; kind < COLUMN_KINDS; kind += 1) {
      const from = this.from[kind]![row]!;
      if (from === NEVER) continue;
      into.add(kind, from, this.until[kind]![row]!, this.value[kind]?.[row] ?? 0);
    }
    if (!this.earlier.has(row)) return;
    const { kind, from, until, value } = this.earlier;
    this.earlier.forEachOf(row, (index) =>
      into.add(kind[index]!, from[index]!, until[index]!, value[index]!),
    );
  }

  /** The value that holds on a day, {@link NO_VALUE} where the kind does not hold. The kind must have a value column. */
  valueOn(kind: number, row: number, day: Day): number {
    if (this.from[kind]![row]! <= day)
      return day < this.until[kind]![row]! ? this.value[kind]![row]! : NO_VALUE;
    if (!this.earlier.has(row)) return NO_VALUE;
    const index = this.earlier.find(row, kind, day);
    return index < 0 ? NO_VALUE : this.earlier.value[index]!;
  }

  holdsOn(kind: number, row: number, day: Day): boolean {
    if (this.from[kind]![row]! <= day) return day < this.until[kind]![row]!;
    return this.earlier.has(row) && this.earlier.find(row, kind, day) >= 0;
  }

  /** Since when the kind has held without a break ({@link heldSince}); NEVER where it does not hold. */
  heldSince(kind: Kind, row: number, day: Day): Day {
    if (this.earlier.has(row) && this.earlier.hasKind(row, kind)) {
      return heldSince(kind, this.spansOf(kind, row), day);
    }
    const from = this.from[kind]![row]!;
    return from <= day && day < this.until[kind]![row]! ? from : NEVER;
  }

  /** In order of time. */
  spansOf(kind: Kind, row: number): Span[] {
    const spans: Span[] = [];
    const from = this.from[kind]![row]!;
    if (from !== NEVER)
      spans.push({ from, until: this.until[kind]![row]!, value: this.value[kind]?.[row] ?? 0 });
    const { earlier } = this;
    earlier.forEachOf(row, (index) => {
      if (earlier.kind[index] !== kind) return;
      spans.push({ from: earlier.from[index]!, until: earlier.until[index]!, value: earlier.value[index]! });
    });
    return spans.sort((a, b) => a.from - b.from);
  }

  grow(capacity: number): void {
    for (let kind = 0; kind < COLUMN_KINDS; kind += 1) {
      this.from[kind] = extended(this.from[kind]!, new Int16Array(capacity).fill(NEVER));
      this.until[kind] = extended(this.until[kind]!, new Int16Array(capacity).fill(NEVER));
      const values = this.value[kind];
      if (values) this.value[kind] = extended(values, VALUE_COLUMNS[kind as Kind]!(capacity));
    }
    this.earlier.grow(capacity);
    this.capacity = capacity;
  }
}

function columns<T>(make: (kind: Kind) => T): T[] {
  return Array.from({ length: COLUMN_KINDS }, (_, kind) => make(kind as Kind));
}

function extended<T extends ValueColumn | Int16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
