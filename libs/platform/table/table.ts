/** One row of a table, as text. */
export interface TableRow {
  /** As a spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A sheet, or a CSV file; read once, in batches, so that memory stays bounded. */
export interface Table {
  /** File or sheet it came from. */
  readonly name: string;
  readonly rows: AsyncIterable<readonly TableRow[]>;
}

/** Called with bytes read and bytes to read, of what is read now. */
export type ReadProgress = (done: number, total: number) => void;

/**
 * What no honest file reaches: one beyond these is broken or meant to fill the memory, and reading stops there
 * (`TOO_LARGE`).
 */
export interface TableLimits {
  readonly rows: number;
  /** Unpacked. */
  readonly bytes: number;
  /** Of a line of CSV, of all cells of a row of a sheet, of one tag or comment of its XML. */
  readonly lineCharacters: number;
  /** Of texts that the cells of a workbook share, all together; they are kept while it is read. */
  readonly sharedTextBytes: number;
  /** Cells behind these are left out. */
  readonly columns: number;
}
