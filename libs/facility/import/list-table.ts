/** One row of a table, as text. */
export interface ListRow {
  /** As a spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A sheet, or a CSV file; read once, in batches, so that memory stays bounded. */
export interface ListTable {
  /** File or sheet it came from; may say fee table and prefecture. */
  readonly name: string;
  readonly rows: AsyncIterable<readonly ListRow[]>;
}

/** Called with bytes read and bytes to read, of what is read now. */
export type ReadProgress = (done: number, total: number) => void;

/**
 * What no real list reaches. All of Japan is about 230,000 rows and 30 MB; a file beyond these is broken or meant to
 * fill the memory, and reading stops there.
 */
export const LIST_LIMITS = {
  rows: 1_000_000,
  bytes: 1 << 30,
  lineCharacters: 1 << 20,
  sharedStringCharacters: 100_000_000,
  columns: 1_000,
} as const;
