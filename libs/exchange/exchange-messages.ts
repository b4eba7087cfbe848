import { rolloutMessage } from '#rollout';
import type { CellReason } from './file/cell-reading.js';
import type { ProblemReason, RowWarning } from './row/row-verdict.js';
import type { BulkResult } from './bulk/bulk-recording.service.js';
import type { UploadProblemCode } from './upload/upload.service.js';
import type { UploadRefusal } from './upload/upload-file.js';

type Text = { readonly ja: string; readonly en: string };
export type ExchangeLanguage = keyof Text;

/** No data in a message: row, column and offer stand beside it. */
const CELLS: Readonly<Record<CellReason, Text>> = {
  CODE_MISSING: { ja: 'コードがありません。', en: 'There is no code.' },
  CODE_NOT_DIGITS: {
    ja: 'コードに数字以外の文字があります。',
    en: 'The code holds something else than digits.',
  },
  CODE_LENGTH: {
    ja: 'コードの桁数が違います（10桁）。',
    en: 'The code has the wrong number of digits (10).',
  },
  CODE_CHECK_DIGIT: {
    ja: 'コードの検証番号が合いません。',
    en: 'The check digit of the code does not match.',
  },
  CODE_PREFECTURE: {
    ja: 'コードの都道府県番号（先頭2桁）が 01〜47 ではありません。',
    en: 'The code begins with no prefecture (01 to 47).',
  },
  CODE_FEE_TABLE: {
    ja: 'コードの3桁目が 1（医科）・3（歯科）・4（薬局）ではありません。',
    en: 'Digit 3 of the code is no fee table (1, 3 or 4).',
  },
  DAY_UNREADABLE: {
    ja: '日付として読めません。2021-09-30 のように入力してください。',
    en: 'This cannot be read as a day: write 2021-09-30, for example.',
  },
  DAY_NOT_REAL: { ja: '存在しない日付です。', en: 'There is no such day.' },
  DAY_WITHOUT_YEAR: { ja: '年がありません。', en: 'The year is missing.' },
  DAY_AMBIGUOUS: {
    ja: '月と日の順が分かりません。年-月-日の順で入力してください。',
    en: 'Month or day first cannot be told: write year, month, day.',
  },
  COUNT_UNREADABLE: { ja: '台数として読めません。', en: 'This cannot be read as a number.' },
  MONTH_UNREADABLE: {
    ja: '月として読めません。2021-09 のように入力してください。',
    en: 'This cannot be read as a month: write 2021-09, for example.',
  },
  CHOICE_UNKNOWN: { ja: '選択肢にない値です。', en: 'This is none of the values there are.' },
  VERSION_UNREADABLE: {
    ja: '「版」の列が変更されています。一覧を取得し直してください。',
    en: 'The version column was changed: download the list again.',
  },
  DAY_MISSING: { ja: '日付がありません。', en: 'The day is missing.' },
  STATUS_MISSING: { ja: '状況がありません。', en: 'The status is missing.' },
  CELL_TOO_LONG: {
    ja: '文字が長すぎます（200文字まで）。',
    en: 'The cell is too long (200 characters at most).',
  },
  DUPLICATE_ROW: {
    ja: '同じ施設の行が前にあります。前の行を使います。',
    en: 'An earlier row is about the same facility; the earlier one counts.',
  },
};

const STALE: Text = {
  ja: 'この一覧を取得した後に、ほかの方が更新しています。現在の値を確認してください。',
  en: 'Somebody changed this facility after the list was downloaded: look at what stands there now.',
};
const UNKNOWN_CODE: Text = {
  ja: 'このコードの施設は、担当施設の中に見つかりません。',
  en: 'No facility of yours has this code.',
};

export function problemMessage(reason: ProblemReason, language: ExchangeLanguage): string {
  if (reason === 'STALE_VERSION') return STALE[language];
  if (reason === 'FACILITY_NOT_FOUND') return UNKNOWN_CODE[language];
  if (reason in CELLS) return CELLS[reason as CellReason][language];
  return rolloutMessage(reason as Parameters<typeof rolloutMessage>[0], language);
}

export function warningMessage(warning: RowWarning, language: ExchangeLanguage): string {
  if (warning !== 'STEP_BACKWARD') return rolloutMessage(warning, language);
  return language === 'ja' ? '段階が前に戻ります。' : 'The facility falls back to an earlier stage.';
}

const REFUSALS: Readonly<Record<UploadRefusal, Text>> = {
  NOT_FOUND: { ja: 'ファイルが届いていません。', en: 'The file did not arrive.' },
  EMPTY: { ja: 'ファイルが空です。', en: 'The file is empty.' },
  NOT_A_TABLE: {
    ja: 'xlsx・CSV・zip のどれでもありません。',
    en: 'Neither xlsx, CSV nor zip.',
  },
  OLD_EXCEL: {
    ja: '古い Excel 形式（.xls）またはパスワード付きです。.xlsx として保存し直してください。',
    en: 'An old Excel file (.xls), or one with a password: save it as .xlsx.',
  },
  OPEN_DOCUMENT: {
    ja: 'LibreOffice の形式（.ods）です。「名前を付けて保存」で「Excel 2007-365（.xlsx）」か CSV を選んで保存し直してください。',
    en: 'A LibreOffice file (.ods): save it again as Excel 2007-365 (.xlsx) or CSV.',
  },
  BROKEN_ZIP: {
    ja: 'ファイルが途中で切れているか、壊れています。',
    en: 'The file is cut short or damaged.',
  },
  ENCRYPTED_ZIP: {
    ja: 'パスワード付きのファイルは読めません。',
    en: 'A file with a password cannot be read.',
  },
  NOTHING_IN_ZIP: { ja: 'zip の中に CSV も xlsx もありません。', en: 'No CSV or xlsx inside the zip.' },
  BROKEN_XLSX: { ja: 'xlsx の中身が壊れています。', en: 'The xlsx is damaged inside.' },
  BROKEN_CSV: {
    ja: 'CSV として読めません。引用符（"）が閉じていないか、1行が長すぎます。',
    en: 'Not readable as CSV: a quotation mark is not closed, or a line is far too long.',
  },
  WRONG_ENCODING: {
    ja: '文字コードが UTF-8 でも CP932（Shift_JIS）でもありません。',
    en: 'The text is neither UTF-8 nor CP932 (Shift_JIS).',
  },
  TRUNCATED: { ja: 'ファイルが途中で切れています。', en: 'The file is cut short.' },
  TOO_LARGE: {
    ja: 'ファイルが大きすぎます（32 MB、展開後 256 MB、30 万行まで）。',
    en: 'The file is too large (32 MB, 256 MB unpacked, 300,000 rows at most).',
  },
  NO_LAYOUT: {
    ja: '列の見出しが見つかりません。「医療機関・薬局コード」と、日付や滞留理由の列が必要です。',
    en: 'No column names found: a column “Facility code” and columns with days or a blocker are needed.',
  },
  NO_ROWS: { ja: '見出しの下に行がありません。', en: 'There are no rows under the column names.' },
};

export function refusalMessage(refusal: UploadRefusal, language: ExchangeLanguage): string {
  return REFUSALS[refusal][language];
}

const PROBLEMS: Readonly<Record<UploadProblemCode, Text>> = {
  UPLOAD_NOT_FOUND: { ja: 'アップロードが見つかりません。', en: 'There is no such upload.' },
  NOT_YOURS: { ja: 'ファイルを取り込む権限がありません。', en: 'Handing in files is not yours.' },
  TOO_LARGE: REFUSALS.TOO_LARGE,
  EMPTY: REFUSALS.EMPTY,
  ERRORS_LEFT: {
    ja: 'エラーの行があるため、全件での登録はできません。修正するか、正しい行だけを登録してください。',
    en: 'Some rows are wrong, so not all can be recorded: mend them, or record the right ones only.',
  },
  NOTHING_TO_WRITE: { ja: '登録する変更がありません。', en: 'There is nothing to record.' },
  NOT_NOW: { ja: '今の状態では実行できません。', en: 'Not possible in its present state.' },
};

export function uploadProblemMessage(code: UploadProblemCode, language: ExchangeLanguage): string {
  return PROBLEMS[code][language];
}

type BulkCode = Extract<BulkResult, { outcome: 'BULK_PROBLEM' }>['code'];
const BULK: Readonly<Record<BulkCode, Text>> = {
  NOT_YOURS: { ja: '登録する権限がありません。', en: 'Recording is not yours, or not this token’s.' },
  BAD_KEY: {
    ja: '冪等キーは半角8〜100文字で指定してください。',
    en: 'An idempotency key has 8 to 100 printable ASCII characters.',
  },
  TOO_MANY_ROWS: { ja: '一度に送れるのは 1,000 行までです。', en: 'At most 1,000 rows at once.' },
  NO_ROWS: { ja: '行がありません。', en: 'There are no rows.' },
  KEY_USED_OTHERWISE: {
    ja: 'この冪等キーは、別の内容で使われています。',
    en: 'This idempotency key was used with other rows.',
  },
};

export function bulkMessage(code: BulkCode, language: ExchangeLanguage): string {
  return BULK[code][language];
}
