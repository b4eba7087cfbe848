/** Every reason support can refuse or warn for, with what a person reads. No data in a message. */
const MESSAGES = {
  FACILITY_NOT_FOUND: { ja: '施設が見つかりません。', en: 'There is no such facility.' },
  ENQUIRY_NOT_FOUND: { ja: '問い合わせが見つかりません。', en: 'There is no such enquiry.' },
  NOTE_NOT_FOUND: { ja: 'メモが見つかりません。', en: 'There is no such note.' },
  PERSON_NOT_FOUND: { ja: '担当にできる方ではありません。', en: 'Nothing can be assigned to this account.' },
  STALE_ENQUIRY: {
    ja: 'ほかの方が先に更新しました。入力した内容は残っています。最新の内容を確認して、もう一度保存してください。',
    en: 'Somebody else was faster. What you typed is still here: look at what stands there now, then save again.',
  },
  STALE_NOTE: {
    ja: 'ほかの方が先にこのメモを直しました。最新の内容を確認して、もう一度保存してください。',
    en: 'Somebody else has changed this note. Look at what stands there now, then save again.',
  },
  STALE_ASSIGNMENT: {
    ja: 'ほかの方が先に担当を変えました。最新の担当を確認してください。',
    en: 'Somebody else has assigned this meanwhile. Look who has it now.',
  },
  TEXT_MISSING: { ja: '内容を入力してください。', en: 'Say what it is about.' },
  TEXT_TOO_LONG: { ja: '2,000 文字以内で入力してください。', en: 'At most 2,000 characters.' },
  FOLLOW_UP_IN_PAST: { ja: 'フォロー日は今日以降にしてください。', en: 'The follow-up day is over already.' },
  FOLLOW_UP_TOO_FAR: { ja: 'フォロー日は1年以内にしてください。', en: 'Follow up within a year.' },
  KEY_USED: {
    ja: 'この送信はすでに別の内容で記録されています。',
    en: 'Something else was recorded under this request key.',
  },
  TOO_MANY_ROWS: { ja: '一度に選べるのは 100 件までです。', en: 'At most 100 rows at a time.' },
  INDIVIDUAL_NUMBER: {
    ja: '個人番号（マイナンバー）らしい12桁の数字があります。個人番号は記録しないでください。',
    en: 'There are 12 digits that may be an individual number. Do not record individual numbers.',
  },
  BLOCKER_NOT_RECORDED: {
    ja: '問い合わせは記録しましたが、滞留理由は変更できませんでした。',
    en: 'The enquiry is recorded; the blocker could not be changed.',
  },
} as const;

export type SupportCode = keyof typeof MESSAGES;
export type SupportWarning = Extract<SupportCode, 'INDIVIDUAL_NUMBER' | 'BLOCKER_NOT_RECORDED'>;

/** What a person reads for a code. */
export function supportMessage(code: SupportCode, language: 'ja' | 'en'): string {
  return MESSAGES[code][language];
}

export interface SupportInputProblem {
  readonly outcome: 'INPUT_PROBLEM';
  readonly code: SupportCode;
  /** Of the input. */
  readonly field: string;
}

/** Absent, out of scope, or not for this viewer: the three look the same. */
export interface SupportNotFound {
  readonly outcome: 'NOT_FOUND_PROBLEM';
  readonly code: SupportCode;
}

export type SupportProblem = SupportInputProblem | SupportNotFound;

export function badInput(field: string, code: SupportCode): SupportInputProblem {
  return { outcome: 'INPUT_PROBLEM', code, field };
}

export function absent(code: SupportCode): SupportNotFound {
  return { outcome: 'NOT_FOUND_PROBLEM', code };
}
