import { UnreadableTable, type TableRefusal } from '#platform';

/** Why a file is refused as a list of facilities. Nothing was written to the database. */
export type Refusal =
  | TableRefusal
  | 'NO_CODE_COLUMN'
  | 'NO_NAME_COLUMN'
  | 'NO_ROWS'
  | 'FEE_TABLE_UNKNOWN'
  | 'PREFECTURE_UNKNOWN'
  | 'MOSTLY_ERRORS'
  | 'DEMO_DATABASE'
  | 'NO_DATABASE'
  | 'BUSY';

/** Also what the readers of tables throw; the importer catches it and returns its refusal as a value. */
export const UnreadableList = UnreadableTable<Refusal>;
export type UnreadableList = UnreadableTable<Refusal>;
