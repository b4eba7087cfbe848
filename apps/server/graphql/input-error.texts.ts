import type { InputErrorReason } from './input-error.js';
import type { Language } from './language.js';

/** What a person reads for a wrong argument. No data in a message: `extensions.argument` says which one. */
export const INPUT_ERROR_TEXTS: Readonly<Record<InputErrorReason, Readonly<Record<Language, string>>>> = {
  BAD_DATE: {
    ja: '日付は YYYY-MM-DD の形で、実在する日を指定してください。',
    en: 'A day is written YYYY-MM-DD and has to exist.',
  },
  BAD_INSTANT: {
    ja: '日時は ISO 8601 の形で指定してください。',
    en: 'An instant is written as in ISO 8601.',
  },
  BAD_KNOWLEDGE_POINT: {
    ja: '時点は YYYY-MM-DD または publication-YYYY-MM-DD の形で指定してください。',
    en: 'A knowledge point is written YYYY-MM-DD or publication-YYYY-MM-DD.',
  },
  UNKNOWN_KNOWLEDGE_POINT: {
    ja: 'その時点はありません。日次の締めまたは公表を指定してください。',
    en: 'There is no such knowledge point: name the close of a past day or a publication.',
  },
  BAD_CURSOR: {
    ja: 'ページの位置が正しくありません。先頭から表示し直してください。',
    en: 'This is not a place in this list: begin again with its first page.',
  },
  BAD_FIRST: { ja: '件数は 1〜100 で指定してください。', en: 'A page has 1 to 100 rows.' },
  BAD_PREFECTURE: {
    ja: '都道府県は 01〜47 の2桁で指定してください。',
    en: 'A prefecture is two digits, 01 to 47.',
  },
  BAD_INTERVAL: {
    ja: '期間は開始日以降 1,100 日以内で指定してください。',
    en: 'A series ends on or after its first day and within 1,100 days.',
  },
  BAD_GROUP: {
    ja: '推移は全国・種別・都道府県・種別×都道府県で集計できます。',
    en: 'A series is by nation, type, prefecture, or type and prefecture.',
  },
  BAD_REQUEST_KEY: {
    ja: '送信の識別子は UUID で指定してください。',
    en: 'A request key is a UUID.',
  },
  BAD_EVENT: { ja: '記録の番号が正しくありません。', en: 'This is not the id of an entry.' },
  TOO_MANY_VALUES: { ja: '条件の値が多すぎます。', en: 'A condition has too many values.' },
  TEXT_TOO_LONG: {
    ja: '検索語は 100 文字以内で指定してください。',
    en: 'A search text has at most 100 characters.',
  },
  BAD_FILTER: {
    ja: '絞り込み条件の形が正しくありません。',
    en: 'The filter is not of the form the API takes.',
  },
  BAD_SCENARIO: {
    ja: '条件の値を確認してください。業者・都道府県・数のいずれかが不足しているか、範囲を外れています。',
    en: 'Check the change: a vendor, a prefecture or a number is missing or out of range.',
  },
  BAD_FORMAT: {
    ja: '形式は xlsx・csv・csv-cp932 のいずれかを指定してください。',
    en: 'A format is xlsx, csv or csv-cp932.',
  },
  BAD_QUERY: { ja: '指定が正しくありません。', en: 'This is not an argument this file takes.' },
  BAD_DOCUMENT: {
    ja: '問い合わせ（query）は文字列で指定してください。',
    en: 'The query of a request is a string.',
  },
  BAD_TOKEN: {
    ja: 'アクセストークンが無効です。取り消されたか、期限が切れています。',
    en: 'The access token is unknown, revoked or expired.',
  },
  TOKEN_NOT_ALLOWED: {
    ja: 'この操作はアクセストークンではできません。権限（WRITE）のあるトークンを使うか、画面から操作してください。',
    en: 'An access token may not do this: use one with the scope WRITE, or sign in and do it in the board.',
  },
};

/** Limits of a document, so that one request cannot cost what a thousand do. */
export const LIMIT_TEXTS = {
  TOO_DEEP: { ja: '問い合わせの階層が深すぎます。', en: 'The query is nested too deeply.' },
  TOO_COSTLY: {
    ja: '問い合わせが大きすぎます。分けるか、件数を減らしてください。',
    en: 'The query asks for too much at once: split it, or ask for fewer rows.',
  },
  TOO_MANY_ROOT_FIELDS: {
    ja: '一度に問い合わせできる項目の数を超えています。',
    en: 'The query has too many root fields or aliases.',
  },
  ONE_OPERATION: { ja: '一度に送れる操作は一つです。', en: 'A request holds one operation.' },
} as const satisfies Record<string, Record<Language, string>>;

export const FAILURE_TEXTS = {
  INTERNAL_ERROR: {
    ja: '処理に失敗しました。問い合わせの際は番号をお知らせください。',
    en: 'Something went wrong on our side. Please name the id when you report it.',
  },
  UNAVAILABLE: {
    ja: 'データベースに接続できないため、最新の数値をお返しできません。しばらくしてからお試しください。',
    en: 'The database cannot be reached, so there is no current answer. Please try again soon.',
  },
  TIMED_OUT: {
    ja: '時間内に処理できませんでした。条件を絞ってもう一度お試しください。',
    en: 'This took too long. Please ask for less, or try again.',
  },
} as const satisfies Record<string, Record<Language, string>>;
