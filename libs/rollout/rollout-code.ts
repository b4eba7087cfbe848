/**
 * Every reason the log can refuse or warn for, with what a person reads. No data in a message: the fields of the
 * problem carry it, so a message can be shown, logged and translated without leaking an id or an address.
 */
export const REFUSALS = {
  FACILITY_NOT_FOUND: { ja: '施設が見つかりません。', en: 'There is no such facility.' },
  EVENT_NOT_FOUND: { ja: '記録が見つかりません。', en: 'There is no such entry.' },
  BATCH_NOT_FOUND: {
    ja: '取り消せる一括登録が見つかりません。',
    en: 'There is no such batch that can be undone.',
  },
  VENDOR_NOT_FOUND: { ja: 'システム業者が見つかりません。', en: 'There is no such vendor.' },
  STALE_VERSION: {
    ja: 'ほかの方が先に更新しました。最新の内容をご確認のうえ、もう一度入力してください。',
    en: 'Somebody else was faster. Look at what stands there now, then enter it again.',
  },
  PREREQUISITE_MISSING: {
    ja: '前提となる段階がまだ記録されていません。',
    en: 'A milestone this one stands on is not recorded.',
  },
  DAY_BEFORE_PREREQUISITE: {
    ja: '前提となる段階より前の日付です。',
    en: 'The day lies before a milestone this one stands on.',
  },
  DAY_IN_FUTURE: { ja: '未来の日付は入力できません。', en: 'The day is still to come.' },
  DAY_TOO_FAR: { ja: '日付が先すぎます。', en: 'The day is unreasonably far ahead.' },
  DAY_BEFORE_LOG: { ja: '記録の開始日より前の日付です。', en: 'The day lies before the log began.' },
  DAY_BEFORE_OPENING: {
    ja: '施設の開設日より前の日付です。',
    en: 'The day lies before the facility opened.',
  },
  FACILITY_CLOSED: { ja: '廃止された施設です。', en: 'The facility is closed.' },
  MAY_NOT_SAY: { ja: 'この項目を登録する権限がありません。', en: 'This is not yours to record.' },
  SAID_BY_ANOTHER_SIDE: {
    ja: 'ほかの立場の方が記録したため、取り消しも日付の変更もできません。',
    en: 'Somebody of another side recorded this: it is not yours to take back or move.',
  },
  ALREADY_HOLDS: {
    ja: 'すでに記録されています。日付を直すときは、先の記録を取り消してから入力してください。',
    en: 'This holds already. To correct its day, retract the earlier entry first.',
  },
  NOT_HOLDING: { ja: 'その日には成立していません。', en: 'It does not hold on that day.' },
  DAY_BEFORE_START: {
    ja: '始まりより前の日付です。初めから誤りなら、記録を取り消してください。',
    en: 'It began after that day. If it was never true, retract the entry.',
  },
  LATER_ENTRY_STANDS: {
    ja: 'その日より後の記録が残っています。先にそれを取り消してください。',
    en: 'A later entry says that it still holds. Retract that one first.',
  },
  OPERATION_NOT_ENDED: {
    ja: '運用を開始している施設です。先に運用の終了を記録してください。',
    en: 'The facility operates, or is about to. Record the end of operation first.',
  },
  VALUE_NOT_TAKEN: { ja: 'この段階には値を入力できません。', en: 'This milestone takes no value.' },
  READERS_OUT_OF_RANGE: { ja: '台数は 1〜99 で入力してください。', en: 'Readers are 1 to 99.' },
  VENDOR_MISSING: { ja: 'システム業者を指定してください。', en: 'Say which vendor.' },
  VENDOR_DIFFERS: {
    ja: '施設に登録された業者と異なります。先に業者を変更してください。',
    en: 'The facility has another vendor. Change the vendor first.',
  },
  EXPIRY_BEFORE_ISSUE: {
    ja: '有効期限が発行日より前です。',
    en: 'The certificate would expire before it was issued.',
  },
  EXPIRY_TOO_FAR: { ja: '有効期限が先すぎます。', en: 'The certificate would last too long.' },
  VISIT_MISSING: { ja: '訪問予定日を入力してください。', en: 'Say on which day the visit is to be.' },
  VISIT_BEFORE_ARRANGEMENT: {
    ja: '訪問予定日が調整日より前です。',
    en: 'The visit lies before the day it was arranged.',
  },
  VISIT_TOO_FAR: { ja: '訪問予定日が先すぎます。', en: 'The visit is unreasonably far ahead.' },
  MONTH_INVALID: { ja: '導入予定月が正しくありません。', en: 'This is not a month one can plan for.' },
  CAPACITY_OUT_OF_RANGE: {
    ja: '対応可能数は 0〜10,000 で入力してください。',
    en: 'A capacity is 0 to 10,000 a week.',
  },
  CODE_INVALID: { ja: '医療機関・薬局コードが正しくありません。', en: 'The code is not a right one.' },
  CODE_IN_USE: { ja: 'このコードは別の施設が使用しています。', en: 'Another facility has this code.' },
  REASON_TOO_LONG: {
    ja: '理由は 500 文字以内で入力してください。',
    en: 'A reason has at most 500 characters.',
  },
  SET_UP_NOT_CONFIRMED: {
    ja: '設定と接続テストが終わってから、運用開始日を入力してください。',
    en: 'Enter the start date when set-up and connection test are done.',
  },
  OPERATION_BEGAN: {
    ja: '運用はすでに始まっています。開始日の訂正はコールセンターへご連絡ください。',
    en: 'Operation has begun. To correct its day, call the call centre.',
  },
  START_NOT_PLANNED: {
    ja: '取り消せる運用開始日がありません。',
    en: 'There is no start date that could be taken back.',
  },
  MESSAGE_TOO_LONG: {
    ja: 'メッセージは 1,000 文字以内で入力してください。',
    en: 'A message has at most 1,000 characters.',
  },
  PHONE_INVALID: {
    ja: '電話番号は 03-1234-5678 のように、市外局番から入力してください。',
    en: 'Write the telephone number with its area code, as 03-1234-5678.',
  },
  EMAIL_INVALID: {
    ja: 'メールアドレスの形が正しくありません。',
    en: 'This is not a mail address.',
  },
  POSTAL_CODE_INVALID: {
    ja: '郵便番号は7桁の数字で入力してください。',
    en: 'A postal code has 7 digits.',
  },
  ADDRESS_INVALID: {
    ja: '住所は 200 文字以内で入力してください。',
    en: 'Write the address in at most 200 characters.',
  },
  AMOUNT_OUT_OF_RANGE: {
    ja: '金額は 1 円以上 1 億円以下の整数（税込）で入力してください。',
    en: 'An amount is a whole number of yen from 1 to 100 million, tax included.',
  },
  CLAIM_BEFORE_OPERATION: {
    ja: '補助金の申請は、運用開始と支払いの後に行います。',
    en: 'The subsidy is claimed after operation has begun and the vendor is paid.',
  },
  TECHNICIAN_NOT_FOUND: { ja: '訪問の担当者が見つかりません。', en: 'There is no such technician.' },
  TECHNICIAN_NAME_INVALID: {
    ja: '担当者の名前を 50 文字以内で入力してください。',
    en: 'Write the name in 1 to 50 characters.',
  },
  TECHNICIAN_NAME_TAKEN: { ja: '同じ名前の担当者がいます。', en: 'Another technician has this name.' },
  AREA_INVALID: { ja: '担当地域が正しくありません。', en: 'This is not an area.' },
  WEEKDAY_INVALID: { ja: '曜日が正しくありません。', en: 'This is not a weekday.' },
  PASS_NOTE_MISSING: {
    ja: '理由の内容を 200 文字以内で記入してください。',
    en: 'Say why, in at most 200 characters.',
  },
  NAME_MISSING: { ja: '施設名を入力してください。', en: 'A facility has a name.' },
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** Recorded all the same; shown beside the confirmation. */
export const WARNINGS = {
  VENDOR_BEFORE_APPLICATION: {
    ja: 'カードリーダーの申込より前に業者へ連絡しています。',
    en: 'The vendor was contacted before the reader was applied for.',
  },
  USUALLY_AFTER_ANOTHER: {
    ja: '通常は先に済む段階がまだ記録されていません。',
    en: 'A milestone that usually comes first is not recorded.',
  },
  DELIVERED_WITHOUT_VENDOR: {
    ja: '受取から30日を過ぎても業者への連絡がありません。',
    en: 'The reader was delivered 30 days ago and no vendor has been contacted.',
  },
  READERS_ABOVE_OFFER: {
    ja: '無償提供の上限（病院3台、その他1台）を超えています。',
    en: 'More readers than are offered free of charge (hospital 3, others 1).',
  },
  LATER_MILESTONE_HOLDS: {
    ja: 'この段階を前提とする段階が記録されています。',
    en: 'A milestone that stands on this one is still recorded.',
  },
  QUOTATION_ABOVE_CAP: {
    ja: '見積額が補助の上限を超えています。超えた分は自己負担になります。',
    en: 'The quotation is above the cap of the subsidy. What exceeds it is not subsidised.',
  },
  PLANNED_MONTH_PAST: { ja: '導入予定月が過ぎています。', en: 'The planned month is over.' },
} as const;
export type WarningCode = keyof typeof WARNINGS;

/** What a person reads for a code. */
export function rolloutMessage(code: RefusalCode | WarningCode, language: 'ja' | 'en' = 'ja'): string {
  return code in REFUSALS ? REFUSALS[code as RefusalCode][language] : WARNINGS[code as WarningCode][language];
}
