/** Room for the rows of one answer; made anew for each it would soon be memory to sweep up. */
let room = new Int32Array(0);

/** Rows of the cube, a bit each: made for every search, a byte each would soon be memory to sweep up. */
export class RowSet {
  private readonly words: Int32Array;

  /** @param rows how many there are */
  constructor(rows: number) {
    this.words = new Int32Array((rows + 31) >> 5);
  }

  add(row: number): void {
    this.words[row >> 5]! |= 1 << row;
  }

  /** 1: it is among them; 0: it is not. */
  has(row: number): number {
    return (this.words[row >> 5]! >>> row) & 1;
  }

  copy(): RowSet {
    const copy = new RowSet(this.words.length * 32);
    copy.words.set(this.words);
    return copy;
  }

  get size(): number {
    let size = 0;
    for (let place = 0; place < this.words.length; place += 1)
      for (let left = this.words[place]!; left !== 0; left &= left - 1) size += 1;
    return size;
  }

  /** Those below a row, ascending; overwritten by the next call, of any set. */
  rowsBelow(end: number): Int32Array {
    const { words } = this;
    if (room.length < words.length * 32) room = new Int32Array(words.length * 32);
    return this.noteRows(end, room);
  }

  /** All of them, ascending. */
  rows(): Int32Array {
    return this.noteRows(Infinity, new Int32Array(this.size));
  }

  private noteRows(end: number, into: Int32Array): Int32Array {
    const { words } = this;
    let count = 0;
    for (let place = 0; place < words.length; place += 1)
      // `left & -left` is its lowest bit, `left & (left - 1)` the others
      for (let left = words[place]!; left !== 0; left &= left - 1)
        into[count++] = (place << 5) + 31 - Math.clz32(left & -left);
    while (count > 0 && into[count - 1]! >= end) count -= 1;
    return into.subarray(0, count);
  }

  /** Keeps those of the rows that are among them, in place; returns how many. */
  keepMembers(rows: Int32Array): number {
    let count = 0;
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place]!;
      rows[count] = row;
      count += this.has(row);
    }
    return count;
  }
}
