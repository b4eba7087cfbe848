import { NEVER, type Day } from '#calendar';
import { KIND, type Kind } from '#rollout';
import { extended } from '../extended.js';

/** 自院で設定: so few facilities that its spans stand here also while they go on, instead of in a column. */
export const SIDE_KIND = KIND.SELF_SETUP;

const NONE = -1;
const FREE_KIND = 255;

/**
 * Spans that few facilities have, those with an end and those of {@link SIDE_KIND}: a table in columns, chained per facility so that one
 * facility's are found and replaced without a search, and read from end to end when a whole day is asked for.
 */
export class EndedSpans {
  size = 0;
  row = new Int32Array(1024);
  kind = new Uint8Array(1024);
  from = new Int16Array(1024);
  until = new Int16Array(1024);
  value = new Int32Array(1024);
  /** By facility: bit k is set where it has a span of kind k here, so that who asks for another kind need not look. */
  kinds: Uint32Array;
  private next = new Int32Array(1024);
  private head: Int32Array;
  private firstFree = NONE;

  constructor(capacity: number) {
    this.head = new Int32Array(capacity).fill(NONE);
    this.kinds = new Uint32Array(capacity);
  }

  get bytes(): number {
    return this.head.byteLength + this.kinds.byteLength + this.row.length * (4 + 1 + 2 + 2 + 4 + 4);
  }

  has(row: number): boolean {
    return this.kinds[row] !== 0;
  }

  hasKind(row: number, kind: number): boolean {
    return ((this.kinds[row]! >> kind) & 1) !== 0;
  }

  add(row: number, kind: Kind, from: Day, until: Day, value: number): void {
    const index = this.take();
    this.row[index] = row;
    this.kind[index] = kind;
    this.from[index] = from;
    this.until[index] = until;
    this.value[index] = value;
    this.next[index] = this.head[row]!;
    this.head[row] = index;
    this.kinds[row]! |= 1 << kind;
  }

  clear(row: number): void {
    for (let index = this.head[row]!; index !== NONE;) {
      const after = this.next[index]!;
      // an empty span of no kind: whoever reads the table from end to end passes over it
      this.kind[index] = FREE_KIND;
      this.from[index] = NEVER;
      this.next[index] = this.firstFree;
      this.firstFree = index;
      index = after;
    }
    this.head[row] = NONE;
    this.kinds[row] = 0;
  }

  /** Indexes of one facility's spans, latest first within a kind. */
  forEachOf(row: number, visit: (index: number) => void): void {
    for (let index = this.head[row]!; index !== NONE; index = this.next[index]!) visit(index);
  }

  /** Whether a span of this kind ends on a day, so that one which begins on it adjoins. */
  endsOn(row: number, kind: number, day: Day): boolean {
    let index = this.head[row]!;
    while (index !== NONE && (this.kind[index] !== kind || this.until[index] !== day))
      index = this.next[index]!;
    return index !== NONE;
  }

  /** Index of the span of this kind that holds on a day; -1: none. */
  find(row: number, kind: number, day: Day): number {
    let index = this.head[row]!;
    while (index !== NONE) {
      if (this.kind[index] === kind && this.from[index]! <= day && day < this.until[index]!) return index;
      index = this.next[index]!;
    }
    return NONE;
  }

  grow(capacity: number): void {
    const head = new Int32Array(capacity).fill(NONE);
    head.set(this.head);
    this.head = head;
    this.kinds = extended(this.kinds, new Uint32Array(capacity));
  }

  private take(): number {
    if (this.firstFree !== NONE) {
      const index = this.firstFree;
      this.firstFree = this.next[index]!;
      return index;
    }
    if (this.size === this.row.length) this.extend();
    return this.size++;
  }

  private extend(): void {
    const length = Math.ceil(this.row.length * 1.5);
    this.row = extended(this.row, new Int32Array(length));
    this.kind = extended(this.kind, new Uint8Array(length));
    this.from = extended(this.from, new Int16Array(length));
    this.until = extended(this.until, new Int16Array(length));
    this.value = extended(this.value, new Int32Array(length));
    this.next = extended(this.next, new Int32Array(length));
  }
}
