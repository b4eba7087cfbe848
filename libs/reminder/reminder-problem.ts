/** Every reason reminders can refuse, or warn for, with what a person reads. No data in a message. */
const MESSAGES = {
  NOT_FOUND: { ja: '見つかりません。', en: 'There is no such thing.' },
  STALE: {
    ja: 'ほかの方が先に更新しました。最新の内容を確認して、もう一度保存してください。',
    en: 'Somebody else has changed this meanwhile. Look at what stands there now, then save again.',
  },
  NAME_MISSING: { ja: '名前を入力してください。', en: 'Give it a name.' },
  NAME_TAKEN: { ja: '同じ名前のものがあります。', en: 'There is another one of that name.' },
  TEMPLATE_NOT_FOUND: { ja: '文面が見つかりません。', en: 'There is no such template.' },
  TEMPLATE_NOT_FOR_CONDITION: {
    ja: 'この文面は業者あて、この条件は施設あてです（または逆）。',
    en: 'The template is for vendors and the condition for facilities, or the other way round.',
  },
  OWNER_NOT_FOUND: { ja: '担当にできる方ではありません。', en: 'This account cannot be the owner.' },
  SEGMENT_INVALID: { ja: '対象の条件が正しくありません。', en: 'The segment cannot be read.' },
  WAITING_OUT_OF_RANGE: { ja: '待機日数は 0〜1000 日です。', en: 'Wait 0 to 1,000 days.' },
  REPEAT_OUT_OF_RANGE: { ja: '再送の間隔は 1〜365 日です。', en: 'Repeat after 1 to 365 days.' },
  MAXIMUM_OUT_OF_RANGE: { ja: '回数は 1〜20 回です。', en: 'At most 1 to 20 times.' },
  PRIORITY_OUT_OF_RANGE: { ja: '優先度は 0〜1000 です。', en: 'The priority is 0 to 1,000.' },
  SHARE_OUT_OF_RANGE: { ja: '対照群は 0〜20 % です。', en: 'Hold out 0 to 20 %.' },
  LEGAL_NOT_HELD_OUT: {
    ja: '法令にもとづくお知らせに対照群は置けません。',
    en: 'Nobody is held out of a legal notice.',
  },
  ESCALATION_INCOMPLETE: {
    ja: '切り替え先と回数の両方を指定してください（いまの手段より後の手段へ）。',
    en: 'Say both where it escalates to, a later channel than its own, and after how many.',
  },
  SEND_AT_PAST: { ja: '送信日時は現在より後にしてください。', en: 'That time is over already.' },
  SEGMENT_OF_NOBODY: {
    ja: 'この条件に当てはまる施設はありません。',
    en: 'Nobody is in this segment.',
  },
  SEGMENT_OF_EVERYBODY: {
    ja: '絞り込みがなく、すべての施設が対象です。対象を確認してください。',
    en: 'Nothing narrows the segment: it is every open facility. Make sure that this is meant.',
  },
  BUDGET_LEAVES_NOBODY: {
    ja: '連絡回数の上限により、送信できる施設がありません。日をおくか、優先度を見直してください。',
    en: 'The contact budget leaves nobody to be written to: wait some days, or rank this higher.',
  },
  NOBODY_LEFT: {
    ja: '対象はありますが、全員が除外されます。内訳を確認してください。',
    en: 'Everybody in the segment is left out. Look at the reasons.',
  },
  NOT_IN_THIS_STATE: {
    ja: 'この状態ではできません。',
    en: 'That cannot be done in this state.',
  },
  SAME_PERSON: {
    ja: '作成した方は承認できません。別の方に依頼してください。',
    en: 'Whoever made it cannot approve it. Ask somebody else of the ministry.',
  },
  HOURS_INVALID: { ja: '送信時間帯が正しくありません。', en: 'These hours are not possible.' },
  BUDGET_OUT_OF_RANGE: {
    ja: '上限は 1〜50 回、1〜90 日です。',
    en: 'The budget is 1 to 50 in 1 to 90 days.',
  },
  RATE_OUT_OF_RANGE: { ja: '毎分の通数は 1〜100,000 です。', en: '1 to 100,000 a minute.' },
  APPROVAL_OUT_OF_RANGE: { ja: '承認が要る件数は 0 以上です。', en: 'Approval is needed above 0 or more.' },
} as const;

export type ReminderCode = keyof typeof MESSAGES;

/** What a person reads for a code. */
export function reminderMessage(code: ReminderCode, language: 'ja' | 'en'): string {
  return MESSAGES[code][language];
}

/** Nothing was written. NOT_FOUND also for whoever may not see it; STALE: read it anew. */
export interface ReminderProblem {
  readonly outcome: 'REMINDER_PROBLEM';
  readonly code: ReminderCode;
  /** Of the input; null: about the whole. */
  readonly field: string | null;
}

export function reminderProblem(code: ReminderCode, field: string | null = null): ReminderProblem {
  return { outcome: 'REMINDER_PROBLEM', code, field };
}

/** Written; `version` is the one to name in the next change. */
export interface ReminderSaved {
  readonly outcome: 'SAVED';
  readonly id: number;
  readonly version: number;
}
