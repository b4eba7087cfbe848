const BLOCK_BYTES = 1 << 20;

/**
 * Texts by index, as bytes outside of the heap: a workbook shares a million of them, and as many strings would take
 * several times the room and be looked at by every collection of garbage.
 */
export class TextStore {
  private readonly blocks: Buffer[] = [Buffer.allocUnsafeSlow(BLOCK_BYTES)];
  private used = 0;
  private places = new Uint32Array(1 << 12);
  private lengths = new Uint32Array(1 << 12);
  private count = 0;
  /** In all, with what keeping a text costs besides. */
  bytes = 0;

  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.used + length > BLOCK_BYTES) {
      this.blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, length)));
      this.used = 0;
    }
    this.blocks.at(-1)!.write(text, this.used);
    if (this.count === this.places.length) this.grow();
    // block and offset in one number: a block of its own for a text that is longer than one begins at 0
    this.places[this.count] = (this.blocks.length - 1) * BLOCK_BYTES + this.used;
    this.lengths[this.count] = length;
    this.count += 1;
    this.used += length;
    this.bytes += length + 8;
  }

  /** Empty where there is none. */
  get(index: number): string {
    if (!(Number.isInteger(index) && index >= 0 && index < this.count)) return '';
    const place = this.places[index]!;
    const start = place % BLOCK_BYTES;
    return this.blocks[Math.floor(place / BLOCK_BYTES)]!.toString(
      'utf8',
      start,
      start + this.lengths[index]!,
    );
  }

  private grow(): void {
    const grown = (before: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
      const after = new Uint32Array(before.length * 2);
      after.set(before);
      return after;
    };
    this.places = grown(this.places);
    this.lengths = grown(this.lengths);
  }
}
