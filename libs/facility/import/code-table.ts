const KNOWN = 1;
const LISTED = 2;

/**
 * Codes with a digest of the register's entry and one of the list's, in typed arrays with open addressing: 17 bytes a
 * slot and one look-up a row, where maps of strings took half of the time of an import.
 */
export class CodeTable {
  private codes = new Float64Array(1 << 12);
  private known = new Int32Array(1 << 12);
  private listed = new Int32Array(1 << 12);
  private flags = new Uint8Array(1 << 12);
  private used = 0;

  setKnown(code: number, digest: number): void {
    const slot = this.slotOf(code);
    this.known[slot] = digest;
    this.flags[slot]! |= KNOWN;
  }

  /** Notes a listed entry; says whether its code was listed before, and whether the register has the same entry. */
  list(code: number, digest: number): 'SAME_ROW' | 'OTHER_ROW' | 'UNCHANGED' | 'DIFFERENT' {
    const slot = this.slotOf(code);
    if (this.flags[slot]! & LISTED) return this.listed[slot] === digest ? 'SAME_ROW' : 'OTHER_ROW';
    this.listed[slot] = digest;
    this.flags[slot]! |= LISTED;
    return this.flags[slot]! & KNOWN && this.known[slot] === digest ? 'UNCHANGED' : 'DIFFERENT';
  }

  /** Codes of the register, and whether the list has them. */
  *knownCodes(): Generator<{ code: string; listed: boolean }> {
    for (const [slot, flags] of this.flags.entries()) {
      if (flags & KNOWN) {
        yield { code: String(this.codes[slot]).padStart(10, '0'), listed: (flags & LISTED) !== 0 };
      }
    }
  }

  private slotOf(code: number): number {
    if (this.used * 2 > this.codes.length) this.grow();
    const slot = this.find(code);
    if (this.flags[slot] === 0 && this.codes[slot] === 0) {
      this.codes[slot] = code;
      this.used += 1;
    }
    return slot;
  }

  private find(code: number): number {
    const mask = this.codes.length - 1;
    let slot = Math.imul(code % 0x7fffffff, 0x9e3779b1) >>> 7;
    for (slot &= mask; this.codes[slot] !== 0 && this.codes[slot] !== code; slot = (slot + 1) & mask);
    return slot;
  }

  private grow(): void {
    const { codes, known, listed, flags } = this;
    const size = codes.length * 2;
    this.codes = new Float64Array(size);
    this.known = new Int32Array(size);
    this.listed = new Int32Array(size);
    this.flags = new Uint8Array(size);
    for (let old = 0; old < codes.length; old += 1) {
      if (codes[old] === 0) continue;
      const slot = this.find(codes[old]!);
      this.codes[slot] = codes[old]!;
      this.known[slot] = known[old]!;
      this.listed[slot] = listed[old]!;
      this.flags[slot] = flags[old]!;
    }
  }
}
