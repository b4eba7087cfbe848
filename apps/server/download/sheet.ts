/** TEXT is never read as a number (codes keep their zeros); RATE is percent with one decimal; DAY a calendar day. */
export type ColumnKind = 'TEXT' | 'NUMBER' | 'RATE' | 'DAY';

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters, for a spreadsheet. */
  readonly width: number;
}

/** A string in a TEXT column, a number in the others (a Day in DAY); null: empty. */
export type Cell = string | number | null;

/** A table to download: what it is, what it says, and its rows as they come. */
export interface Sheet {
  readonly title: string;
  /** Without extension, in the reader's language. */
  readonly fileName: string;
  /** The same in ASCII, for clients that know no other. */
  readonly asciiName: string;
  /** Label and value, above the table: unit, denominator, days, source. */
  readonly notes: readonly (readonly [string, string])[];
  readonly columns: readonly Column[];
  /** Where it is known beforehand. */
  readonly rowCount?: number;
  /** In chunks of a few hundred, so that other requests get their turn between two. */
  readonly rows: () => AsyncIterable<readonly (readonly Cell[])[]>;
}

/** Rows that are in memory already. */
export async function* inMemory(
  rows: readonly (readonly Cell[])[],
): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield rows;
}
