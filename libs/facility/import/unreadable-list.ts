/** Why a file is refused as a whole. Nothing was written to the database. */
export type Refusal =
  | 'NOT_FOUND'
  | 'EMPTY'
  | 'NOT_A_TABLE'
  | 'OLD_EXCEL'
  | 'BROKEN_ZIP'
  | 'ENCRYPTED_ZIP'
  | 'NOTHING_IN_ZIP'
  | 'BROKEN_XLSX'
  | 'BROKEN_CSV'
  | 'WRONG_ENCODING'
  | 'TRUNCATED'
  | 'TOO_LARGE'
  | 'NO_CODE_COLUMN'
  | 'NO_NAME_COLUMN'
  | 'NO_ROWS'
  | 'FEE_TABLE_UNKNOWN'
  | 'PREFECTURE_UNKNOWN'
  | 'MOSTLY_ERRORS'
  | 'DEMO_DATABASE'
  | 'NO_DATABASE'
  | 'BUSY';

/** Ends reading from deep inside the streams; the importer catches it and returns its refusal as a value. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';

  constructor(
    readonly refusal: Refusal,
    /** Row at which reading ended, where there is one. */
    readonly row: number | null = null,
  ) {
    super(refusal);
  }
}
