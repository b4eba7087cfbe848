import { ALWAYS, NEVER, type Day } from '#calendar';
import { COLUMN_KINDS, type SpanColumns } from './span-columns.js';
import { bitsOfSpan } from './toggles.js';

/** More rows edited since, and taking them over one by one costs as much as sorting anew. */
const MOST_EDITED = 4_000;
const KIND_BITS = 4;
/** Kinds a day's view has bits of. */
const KINDS = Array.from({ length: COLUMN_KINDS }, (_, kind) => kind).filter(
  (kind) => bitsOfSpan(kind, 0) !== 0,
);

/**
 * Which facility takes on which kind for good on which day, in order of days: what differs between two days is a stretch of
 * it. Rows edited since it was sorted are named instead.
 */
export class BeginDays {
  readonly edited = new Set<number>();
  /** Row × 16 + kind. */
  private readonly entries: Int32Array;
  /** By day after the earliest: index of the first entry that begins on it or later. */
  private readonly starts = new Int32Array(NEVER - ALWAYS + 2);

  constructor(columns: SpanColumns, rows: number) {
    const { starts } = this;
    for (const kind of KINDS) {
      const from = columns.from[kind]!;
      for (let row = 0; row < rows; row += 1) starts[from[row]! - ALWAYS + 1]! += 1;
    }
    for (let day = 1; day < starts.length; day += 1) starts[day]! += starts[day - 1]!;
    // those that never begin stand last and are left out
    this.entries = new Int32Array(starts[NEVER - ALWAYS]!);
    const next = starts.slice();
    for (const kind of KINDS) {
      const from = columns.from[kind]!;
      for (let row = 0; row < rows; row += 1)
        if (from[row] !== NEVER) this.entries[next[from[row]! - ALWAYS]!++] = (row << KIND_BITS) | kind;
    }
  }

  get bytes(): number {
    return this.entries.byteLength + this.starts.byteLength;
  }

  get isWorn(): boolean {
    return this.edited.size > MOST_EDITED;
  }

  /** Entries that begin after one day and not after another. */
  between(after: Day, until: Day): Int32Array {
    return this.entries.subarray(this.starts[after + 1 - ALWAYS], this.starts[until + 1 - ALWAYS]);
  }
}

export const rowOfEntry = (entry: number): number => entry >> KIND_BITS;
export const kindOfEntry = (entry: number): number => entry & ((1 << KIND_BITS) - 1);
