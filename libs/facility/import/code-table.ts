const KNOWN = 1;
const LISTED = 2;
const USED = 4;

/** Words of a slot: the code as two numbers below 2^31, and the two digests. Together, so that a look-up meets one cache line. */
const HIGH = 0;
const LOW = 1;
const KNOWN_DIGEST = 2;
const LISTED_DIGEST = 3;
const WORDS = 4;
/** Flags share a word with the code's upper digits: a code is at most 10 digits. */
const FLAG_BITS = 3;
const SPLIT = 100_000;

/**
 * Codes with a digest of the register's entry and one of the list's, in one typed array with open addressing: 16 bytes
 * a slot and one look-up a row, where maps of strings took half of the time of an import.
 */
export class CodeTable {
  private slots = new Int32Array(WORDS << 16);
  private used = 0;

  setKnown(code: number, digest: number): void {
    const slot = this.slotOf(code);
    this.slots[slot + KNOWN_DIGEST] = digest;
    this.slots[slot + HIGH]! |= KNOWN;
  }

  /** Notes a listed entry; says whether its code was listed before, and whether the register has the same entry. */
  list(code: number, digest: number): 'SAME_ROW' | 'OTHER_ROW' | 'UNCHANGED' | 'DIFFERENT' {
    const slot = this.slotOf(code);
    const { slots } = this;
    const flags = slots[slot + HIGH]!;
    if (flags & LISTED) return slots[slot + LISTED_DIGEST] === digest ? 'SAME_ROW' : 'OTHER_ROW';
    slots[slot + LISTED_DIGEST] = digest;
    slots[slot + HIGH] = flags | LISTED;
    return flags & KNOWN && slots[slot + KNOWN_DIGEST] === digest ? 'UNCHANGED' : 'DIFFERENT';
  }

  /** Codes of the register, and whether the list has them. */
  *knownCodes(): Generator<{ code: number; listed: boolean }> {
    for (let slot = 0; slot < this.slots.length; slot += WORDS) {
      const high = this.slots[slot + HIGH]!;
      if (high & KNOWN) {
        yield { code: (high >> FLAG_BITS) * SPLIT + this.slots[slot + LOW]!, listed: (high & LISTED) !== 0 };
      }
    }
  }

  private slotOf(code: number): number {
    if (this.used * 2 * WORDS > this.slots.length) this.grow();
    const high = Math.floor(code / SPLIT);
    const low = code - high * SPLIT;
    const slot = this.find(high, low);
    if (this.slots[slot] === 0) {
      this.slots[slot + HIGH] = (high << FLAG_BITS) | USED;
      this.slots[slot + LOW] = low;
      this.used += 1;
    }
    return slot;
  }

  /** The slot that has the code, else the free one it belongs into. */
  private find(high: number, low: number): number {
    const { slots } = this;
    const mask = slots.length / WORDS - 1;
    let index = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 7;
    for (index &= mask; ; index = (index + 1) & mask) {
      const found = slots[index * WORDS]!;
      if (found === 0 || (found >> FLAG_BITS === high && slots[index * WORDS + LOW] === low))
        return index * WORDS;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let old = 0; old < before.length; old += WORDS) {
      if (before[old] === 0) continue;
      const slot = this.find(before[old]! >> FLAG_BITS, before[old + LOW]!);
      for (let word = 0; word < WORDS; word += 1) this.slots[slot + word] = before[old + word]!;
    }
  }
}
