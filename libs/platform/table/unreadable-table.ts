/** Why a file cannot be read as a table. */
export type TableRefusal =
  | 'NOT_FOUND'
  | 'EMPTY'
  | 'NOT_A_TABLE'
  | 'OLD_EXCEL'
  /** .ods and its kin. */
  | 'OPEN_DOCUMENT'
  | 'BROKEN_ZIP'
  | 'ENCRYPTED_ZIP'
  | 'NOTHING_IN_ZIP'
  | 'BROKEN_XLSX'
  | 'BROKEN_CSV'
  | 'WRONG_ENCODING'
  | 'TRUNCATED'
  | 'TOO_LARGE';

/** Ends reading from deep inside the streams; whoever reads catches it and returns its refusal as a value. */
export class UnreadableTable<Refusal extends string = TableRefusal> extends Error {
  override readonly name = 'UnreadableTable';

  constructor(
    readonly refusal: Refusal,
    /** Row at which reading ended, where there is one. */
    readonly row: number | null = null,
  ) {
    super(refusal);
  }
}
