const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const LINE_END = 10;
const ZERO = 48;
const CODE_DIGITS = 10;

/**
 * FNV-1a over UTF-8, 32 bits: two different entries of one code are taken for the same once in four billion. Not over
 * strings: the register's entries come as bytes, and making strings of them took longer than everything else here.
 */
export class LineDigester {
  private scratch = Buffer.alloc(1 << 14);
  private hash = SEED;
  private code = 0;
  private length = 0;

  /** Of one line without its end. */
  digestOf(line: string): number {
    if (line.length * 3 > this.scratch.length) this.scratch = Buffer.alloc(line.length * 3);
    const until = this.scratch.write(line);
    let hash = SEED;
    for (let i = 0; i < until; i += 1) hash = Math.imul(hash ^ this.scratch[i]!, PRIME);
    return hash;
  }

  /** Lines that begin with a code, as they come, cut anywhere. */
  take(chunk: Buffer, onLine: (code: number, digest: number) => void): void {
    for (const byte of chunk) {
      if (byte === LINE_END) {
        onLine(this.code, this.hash);
        this.hash = SEED;
        this.code = 0;
        this.length = 0;
        continue;
      }
      if (this.length < CODE_DIGITS) this.code = this.code * 10 + byte - ZERO;
      this.length += 1;
      this.hash = Math.imul(this.hash ^ byte, PRIME);
    }
  }
}
