import type { Day } from '#calendar';

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
/** 2000-01-01, from which PostgreSQL counts days and microseconds. */
const EPOCH_DAY = 10_957;
const EPOCH_SECONDS = EPOCH_DAY * 86_400;
const CHUNK = 1 << 19;
/** Longest row this writes: every text of an entry twice, with room to spare. */
const LONGEST_ROW = 8_192;
const TWO_32 = 4_294_967_296;

/**
 * Rows in PostgreSQL's binary COPY format: the server need not parse dates and instants from text, and half the
 * loading time was that. Filled by `row` and the field methods in the order of the columns, taken out by `take`.
 */
export class BinaryRows {
  private buffer = Buffer.allocUnsafe(CHUNK);
  private at = SIGNATURE.copy(this.buffer);

  constructor(private readonly columns: number) {
    this.at = this.buffer.writeInt32BE(0, this.at);
    this.at = this.buffer.writeInt32BE(0, this.at);
  }

  row(): void {
    this.at = this.buffer.writeInt16BE(this.columns, this.at);
  }

  nothing(): void {
    this.at = this.buffer.writeInt32BE(-1, this.at);
  }

  /** null and undefined are NULL, as in every method that takes them. */
  int16(value: number | null | undefined): void {
    if (value === null || value === undefined) return this.nothing();
    this.at = this.buffer.writeInt32BE(2, this.at);
    this.at = this.buffer.writeInt16BE(value, this.at);
  }

  int32(value: number | null | undefined): void {
    if (value === null || value === undefined) return this.nothing();
    this.at = this.buffer.writeInt32BE(4, this.at);
    this.at = this.buffer.writeInt32BE(value, this.at);
  }

  /** Whole numbers up to 2^53. */
  int64(value: number | null): void {
    if (value === null) return this.nothing();
    this.at = this.buffer.writeInt32BE(8, this.at);
    this.at = this.buffer.writeInt32BE(Math.floor(value / TWO_32), this.at);
    this.at = this.buffer.writeUInt32BE(((value % TWO_32) + TWO_32) % TWO_32, this.at);
  }

  boolean(value: boolean): void {
    this.at = this.buffer.writeInt32BE(1, this.at);
    this.at = this.buffer.writeUInt8(value ? 1 : 0, this.at);
  }

  date(day: Day | null | undefined): void {
    this.int32(day === null || day === undefined ? null : day - EPOCH_DAY);
  }

  /** timestamptz; whole seconds since 1970. */
  instant(seconds: number): void {
    this.int64((seconds - EPOCH_SECONDS) * 1_000_000);
  }

  text(value: string | null): void {
    if (value === null) return this.nothing();
    const length = this.buffer.write(value, this.at + 4);
    this.buffer.writeInt32BE(length, this.at);
    this.at += 4 + length;
  }

  jsonb(value: string | null): void {
    if (value === null) return this.nothing();
    const length = this.buffer.write(value, this.at + 5);
    this.buffer.writeInt32BE(length + 1, this.at);
    // version 1 of jsonb's binary form: its text follows
    this.buffer.writeUInt8(1, this.at + 4);
    this.at += 5 + length;
  }

  /** True when the rows must be taken out before another fits. */
  get full(): boolean {
    return this.at > CHUNK - LONGEST_ROW;
  }

  take(): Buffer {
    const chunk = this.buffer.subarray(0, this.at);
    this.buffer = Buffer.allocUnsafe(CHUNK);
    this.at = 0;
    return chunk;
  }

  /** The rows left and the end of the data. */
  end(): Buffer {
    this.at = this.buffer.writeInt16BE(-1, this.at);
    return this.take();
  }
}
