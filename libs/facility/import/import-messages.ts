import type { FeeTable } from '../facility-type.rules.js';
import { FEE_TABLE_NAMES } from '../facility-type.rules.js';
import type { Field } from './header.rules.js';
import type { RowReason } from './list-row.rules.js';
import type { Refusal } from './unreadable-list.js';

/** Findings of a row by itself, and those that need the list or the register. */
export type FindingReason = RowReason | 'DUPLICATE_DIFFERS' | 'CLOSED_HERE' | 'CODE_SUCCEEDED';

export const FIELD_NAMES: Readonly<Record<Field | 'row', string>> = {
  row: '行 (row)',
  code: 'コード (code)',
  name: '名称 (name)',
  postalCode: '郵便番号 (postal code)',
  address: '住所 (address)',
  phone: '電話番号 (telephone)',
  email: 'メール (e-mail)',
  prefecture: '都道府県 (prefecture)',
  feeTable: '点数表 (fee table)',
};

export const REASON_TEXTS: Readonly<Record<FindingReason, string>> = {
  EMPTY: 'コードがありません (no code)',
  NOT_DIGITS: '数字以外の文字があります (not digits only)',
  LENGTH: '桁数が違います (wrong number of digits)',
  FEE_TABLE_UNKNOWN: '点数表が分かりません (fee table unknown)',
  PREFECTURE_UNKNOWN: '都道府県が分かりません (prefecture unknown)',
  NO_SUCH_FEE_TABLE: '3桁目が 1・3・4 ではありません (digit 3 is no fee table)',
  NO_SUCH_PREFECTURE: '都道府県番号が 01〜47 ではありません (no such prefecture)',
  CHECK_DIGIT: '検証番号が合いません (the check digit does not match)',
  NAME_MISSING: '名称がありません (no name)',
  LEADING_ZERO_LOST: '先頭の 0 が落ちていたため補いました (a lost leading zero was put back)',
  DENTAL_IN_MEDICAL_LIST:
    '検証番号から歯科のコードと判断し、歯科診療所として登録します (a dental code by its check digit; registered as a dental clinic)',
  OTHER_RULE:
    '検証番号がこの都道府県の規則ではなく、もう一方の規則に合います (the check digit fits only the rule of other prefectures)',
  POSTAL_CODE_MISSING: '郵便番号がありません (no postal code)',
  POSTAL_CODE_INVALID: '郵便番号が7桁ではないため登録しません (not seven digits; left out)',
  DUPLICATE_DIFFERS:
    '同じコードの行が前にあり、内容が違います。前の行を使います (same code as an earlier row, other content; the earlier row counts)',
  CLOSED_HERE: '廃止済みの施設です。変更しません (closed in the register; left as it is)',
  CODE_SUCCEEDED:
    '新しいコードに引き継がれた施設です。変更しません (this code was succeeded by another; left as it is)',
};

const ABOUT = {
  NOT_FOUND: ['ファイルが見つかりません。', 'The file is not there.'],
  EMPTY: ['ファイルが空です。', 'The file is empty.'],
  NOT_A_TABLE: [
    'CSV・xlsx・zip のどれでもありません（文字でないデータが入っています）。',
    'Neither CSV, xlsx nor zip: it holds bytes that are no text.',
  ],
  OLD_EXCEL: [
    '古い Excel 形式（.xls）またはパスワード付きです。Excel で .xlsx として保存し直してください。',
    'An old Excel file (.xls), or one with a password: save it as .xlsx.',
  ],
  OPEN_DOCUMENT: [
    'LibreOffice の形式（.ods）です。.xlsx か CSV として保存し直してください。',
    'A LibreOffice file (.ods): save it as .xlsx or CSV.',
  ],
  BROKEN_ZIP: [
    'zip（xlsx）として読めません。途中で切れているか壊れています。もう一度取得してください。',
    'Not a whole zip (or xlsx): cut short or damaged. Get it again.',
  ],
  ENCRYPTED_ZIP: ['zip にパスワードが付いています。', 'The zip has a password.'],
  NOTHING_IN_ZIP: ['zip の中に CSV も xlsx もありません。', 'No CSV or xlsx inside the zip.'],
  BROKEN_XLSX: ['xlsx の中身が壊れています。', 'The xlsx is damaged inside.'],
  BROKEN_CSV: [
    'CSV として読めません。引用符（"）が閉じていないか、1行が長すぎます。',
    'Not readable as CSV: a quotation mark is not closed, or a line is far too long.',
  ],
  WRONG_ENCODING: [
    '文字コードが UTF-8 でも CP932（Shift_JIS）でもないか、途中で変わっています。',
    'The text is neither UTF-8 nor CP932 (Shift_JIS), or changes on the way.',
  ],
  TRUNCATED: ['ファイルが途中で切れています。', 'The file is cut short.'],
  TOO_LARGE: [
    '大きすぎます（展開後 1 GB、100 万行まで）。医療機関・薬局の一覧ではありません。',
    'Too large (limit: 1 GB unpacked, 1,000,000 rows): no list of facilities.',
  ],
  NO_CODE_COLUMN: [
    '医療機関・薬局コード（10・9・7桁）の列が見つかりません。',
    'No column with facility codes (10, 9 or 7 digits).',
  ],
  NO_NAME_COLUMN: ['名称の列が見つかりません。', 'No column with names.'],
  NO_ROWS: ['行がありません。', 'There are no rows.'],
  FEE_TABLE_UNKNOWN: [
    '医科・歯科・薬局のどの一覧か分かりません。--table medical（または dental、pharmacy）を付けてください。',
    'Medical, dental or pharmacy cannot be told: add --table medical (or dental, pharmacy).',
  ],
  PREFECTURE_UNKNOWN: [
    '7桁のコードですが都道府県が分かりません。--prefecture 13 のように付けてください。',
    'Codes of seven digits and no prefecture: add --prefecture 13, for example.',
  ],
  MOSTLY_ERRORS: [
    '正しいコードの行が足りません。列か一覧の種類が違うようです。',
    'Too few rows with a right code: wrong columns, or another kind of list.',
  ],
  DEMO_DATABASE: [
    'デモのデータベースには実在の一覧を取り込めません。',
    'A real list does not go into the demo database.',
  ],
  NO_DATABASE: [
    'データベースの準備が終わっていません。npm start を一度実行してください。',
    'The database is not set up: run npm start once.',
  ],
  BUSY: ['別の取り込みが進んでいます。終わってからもう一度実行してください。', 'Another import is running.'],
} as const satisfies Record<Refusal, readonly [string, string]>;

/** Two lines, Japanese and English, that say why nothing was written. */
export function refusalLines(refusal: Refusal, row: number | null = null): string[] {
  const [japanese, english] = ABOUT[refusal];
  const where = row === null ? ['', ''] : [`（${row} 行目）`, ` (row ${row})`];
  return [`取り込みませんでした: ${japanese}${where[0]}`, `Nothing was imported: ${english}${where[1]}`];
}

export function feeTableName(table: FeeTable | null): string {
  return table === null ? 'コードによる (by code)' : FEE_TABLE_NAMES[table];
}
