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
}
