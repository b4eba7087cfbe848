import { NameIndex } from './name-index.js';
import { extended } from '../extended.js';

const SEVEN_DIGITS = 10_000_000;

export interface DirectoryEntry {
  readonly id: number;
  /** 10 digits, the present one. */
  readonly code: string;
  /** As the search compares it: see `searchText` of #facility. */
  readonly name: string;
  /** Digits only; empty: none. */
  readonly phone: string;
  readonly earlierCodes: readonly string[];
}

/**
 * Which row of the cubes a facility is, its present code and what it is found by: one for all points of knowledge.
 * Rows are in order of code when loaded; {@link inOrderOfCode} stays right when codes change and facilities join.
 */
export class FacilityDirectory {
  length = 0;
  /** Rises when a code, name or telephone number changes. */
  version = 0;
  readonly names = new NameIndex();
  readonly phones = new NameIndex();
  private ids = new Int32Array(1024);
  /** First three digits, last seven. */
  private head = new Uint16Array(1024);
  private seven = new Uint32Array(1024);
  private rows = new Int32Array(1024).fill(-1);
  private order = new Int32Array(0);
  /** Of each row in `order`; empty: not asked for since that changed. */
  private places = new Int32Array(0);
  private readonly misplaced = new Set<number>();
  private readonly earlier = new Map<string, Set<number>>();

  get bytes(): number {
    const { ids, head, seven, rows, order, places } = this;
    return [ids, head, seven, rows, order, places].reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** -1: unknown. */
  rowOf(id: number): number {
    return this.rows[id] ?? -1;
  }

  idOf(row: number): number {
    return this.ids[row]!;
  }

  /** The code as a number: below 2^53, in the order of the text. */
  codeOf(row: number): number {
    return this.head[row]! * SEVEN_DIGITS + this.seven[row]!;
  }

  /**
   * Takes over a whole register; nothing may have been put before.
   * @param entryOf id and code as a number, by row in order of code and id
   */
  load(rows: number, entryOf: (row: number) => { id: number; code: number }): void {
    for (let row = 0; row < rows; row += 1) {
      const { id, code } = entryOf(row);
      this.append(id);
      this.head[row] = code / SEVEN_DIGITS;
      this.seven[row] = code % SEVEN_DIGITS;
    }
    this.order = Int32Array.from({ length: rows }, (_, row) => row);
    this.version += 1;
  }

  /** Adds a facility or takes over its changed code and name. Returns its row. */
  put({ id, code, name, phone, earlierCodes }: DirectoryEntry): number {
    let row = this.rowOf(id);
    if (row < 0) row = this.append(id);
    const head = Number(code.slice(0, 3));
    const seven = Number(code.slice(3));
    if (this.head[row] !== head || this.seven[row] !== seven || row >= this.order.length)
      this.misplaced.add(row);
    this.head[row] = head;
    this.seven[row] = seven;
    this.names.put(row, name);
    this.phones.put(row, phone);
    for (const earlier of earlierCodes) this.addEarlierCode(row, earlier);
    this.version += 1;
    return row;
  }

  addEarlierCode(row: number, code: string): void {
    const rows = this.earlier.get(code) ?? new Set();
    this.earlier.set(code, rows.add(row));
  }

  /** All rows by code, then id. */
  inOrderOfCode(): Int32Array {
    if (this.misplaced.size > 0) this.reorder();
    return this.order;
  }

  /** By row: how many come before it {@link inOrderOfCode}. */
  placesByCode(): Int32Array {
    const order = this.inOrderOfCode();
    if (this.places.length === order.length) return this.places;
    this.places = new Int32Array(order.length);
    for (let place = 0; place < order.length; place += 1) this.places[order[place]!] = place;
    return this.places;
  }

  /** Rows whose present or earlier code is these 10, 9 (without the fee table) or 7 digits. */
  rowsByCode(digits: string): number[] {
    const matches = codeMatcher(digits);
    if (!matches) return [];
    const found = new Set<number>();
    for (let row = 0; row < this.length; row += 1)
      if (matches(this.head[row]!, this.seven[row]!)) found.add(row);
    for (const [code, rows] of this.earlier) {
      if (!matches(Number(code.slice(0, 3)), Number(code.slice(3)))) continue;
      for (const row of rows) found.add(row);
    }
    return [...found];
  }

  private append(id: number): number {
    const row = this.length++;
    if (row === this.ids.length) {
      const length = Math.ceil(row * 1.2);
      this.ids = extended(this.ids, new Int32Array(length));
      this.head = extended(this.head, new Uint16Array(length));
      this.seven = extended(this.seven, new Uint32Array(length));
    }
    if (id >= this.rows.length)
      this.rows = extended(this.rows, new Int32Array(Math.ceil(id * 1.2) + 1).fill(-1));
    this.ids[row] = id;
    this.rows[id] = row;
    return row;
  }

  /** The misplaced ones are taken out, sorted and merged in again: 2 ms, where sorting all takes 100. */
  private reorder(): void {
    const moved = Int32Array.from(this.misplaced);
    moved.sort((a, b) => this.compare(a, b));
    const order = new Int32Array(this.length);
    let next = 0;
    let place = 0;
    for (const row of this.order) {
      if (this.misplaced.has(row)) continue;
      while (next < moved.length && this.compare(moved[next]!, row) < 0) order[place++] = moved[next++]!;
      order[place++] = row;
    }
    while (next < moved.length) order[place++] = moved[next++]!;
    this.order = order;
    this.places = new Int32Array(0);
    this.misplaced.clear();
  }

  private compare(a: number, b: number): number {
    return this.codeOf(a) - this.codeOf(b) || this.ids[a]! - this.ids[b]!;
  }
}

function codeMatcher(digits: string): ((head: number, seven: number) => boolean) | null {
  const last = Number(digits.slice(-7));
  switch (digits.length) {
    case 10:
      return (head, seven) => seven === last && head === Number(digits.slice(0, 3));
    case 9: {
      const prefecture = Number(digits.slice(0, 2));
      // or ten digits whose leading zero Excel has eaten
      const withZero = Number(digits.slice(0, 2));
      return (head, seven) => seven === last && (Math.floor(head / 10) === prefecture || head === withZero);
    }
    case 7:
      return (_head, seven) => seven === last;
    default:
      return null;
  }
}
