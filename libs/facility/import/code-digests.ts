/** A digest for each code: a tenth of the memory of keeping the entries. */
export class CodeDigests {
  /** By check digit: the nine digits before it are a small integer, which a map holds without an object each. */
  private readonly digests = Array.from({ length: 10 }, () => new Map<number, number>());

  get(code: string): number | undefined {
    return this.digests[Number(code[9])]!.get(Number(code.slice(0, 9)));
  }

  set(code: string, digest: number): void {
    this.digests[Number(code[9])]!.set(Number(code.slice(0, 9)), digest);
  }

  *codes(): Generator<string> {
    for (const [check, digests] of this.digests.entries()) {
      for (const digits of digests.keys()) yield String(digits).padStart(9, '0') + String(check);
    }
  }
}

/** FNV-1a over UTF-16 units, 32 bits: two different entries of one code are taken for the same once in four billion. */
export function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
