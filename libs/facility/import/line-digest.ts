import type { ListEntry } from './list-row.rules.js';

// As a signed number: an unsigned one would make every step a floating point one.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const LINE_END = 10;
const TAB = 9;
const BACKSLASH = 92;
const ZERO = 48;
const CODE_DIGITS = 10;
/** Bytes of COPY's text format. */
const NULL = [BACKSLASH, 78];
const TRUE = 116;
const FALSE = 102;
/** What a byte that ends or escapes something is escaped to: \t, \n, \r, \\. */
const ESCAPED: Readonly<Record<number, number>> = { 9: 116, 10: 110, 13: 114, 92: 92 };

/**
 * FNV-1a, 32 bits, over the UTF-8 bytes of an entry's COPY line: two different entries of one code are taken for the
 * same once in four billion. The line itself is never made: making strings of the register and lines of the list took
 * longer than everything else here.
 */
export function digestOf(entry: ListEntry): number {
  let hash = text(SEED, entry.code);
  hash = decimal(step(hash, TAB), entry.type);
  hash = step(step(hash, TAB), entry.typeInferred ? TRUE : FALSE);
  hash = decimal(step(hash, TAB), entry.prefecture);
  hash = field(hash, entry.name);
  hash = field(hash, entry.municipality);
  hash = field(hash, entry.postalCode);
  hash = field(hash, entry.address);
  hash = field(hash, entry.phone);
  return field(hash, entry.email);
}

/** Digests of COPY lines that begin with a code, as they come, cut anywhere. */
export class LineDigester {
  private hash = SEED;
  private code = 0;
  private length = 0;

  take(chunk: Uint8Array, onLine: (code: number, digest: number) => void): void {
    // Locals: a field that is written for every byte costs ten times as much.
    let { hash, code, length } = this;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (byte === LINE_END) {
        onLine(code, hash);
        hash = SEED;
        code = 0;
        length = 0;
        continue;
      }
      if (length < CODE_DIGITS) {
        code = code * 10 + byte - ZERO;
        length += 1;
      }
      hash = Math.imul(hash ^ byte, PRIME);
    }
    this.hash = hash;
    this.code = code;
    this.length = length;
  }
}

function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}

/** 0 … 99. */
function decimal(hash: number, value: number): number {
  return value < 10
    ? step(hash, ZERO + value)
    : step(step(hash, ZERO + Math.floor(value / 10)), ZERO + (value % 10));
}

function field(hash: number, value: string | null): number {
  const begun = step(hash, TAB);
  return value === null ? step(step(begun, NULL[0]!), NULL[1]!) : text(begun, value);
}

function text(begun: number, value: string): number {
  let hash = begun;
  for (let i = 0; i < value.length; i += 1) {
    const unit = value.charCodeAt(i);
    if (unit < 0x80) {
      const escaped = unit < 14 || unit === BACKSLASH ? ESCAPED[unit] : undefined;
      hash = escaped === undefined ? step(hash, unit) : step(step(hash, BACKSLASH), escaped);
    } else if (unit < 0x800) {
      hash = step(step(hash, 0xc0 | (unit >> 6)), 0x80 | (unit & 0x3f));
    } else if (unit < 0xd800 || unit > 0xdfff) {
      hash = step(step(hash, 0xe0 | (unit >> 12)), 0x80 | ((unit >> 6) & 0x3f));
      hash = step(hash, 0x80 | (unit & 0x3f));
    } else {
      // A half of a pair without the other becomes U+FFFD wherever text becomes bytes.
      const point = value.codePointAt(i)!;
      if (point > 0xffff) {
        hash = step(step(hash, 0xf0 | (point >> 18)), 0x80 | ((point >> 12) & 0x3f));
        hash = step(step(hash, 0x80 | ((point >> 6) & 0x3f)), 0x80 | (point & 0x3f));
        i += 1;
      } else hash = step(step(step(hash, 0xef), 0xbf), 0xbd);
    }
  }
  return hash;
}
