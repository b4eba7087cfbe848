import type { Channel, MovedReason, ReminderReason, ReminderStatus } from '#reminder';
import type { Language } from '../graphql/language.js';

type Text = Readonly<Record<Language, string>>;

/** Words of the files about reminders; as on the board. */
export const REMINDER_TEXTS = {
  dryRun: { ja: 'お知らせの試算', en: 'Dry run of a reminder' },
  messages: { ja: 'お知らせの送信記録', en: 'Reminders' },
  channel: { ja: '経路', en: 'Channel' },
  outcome: { ja: '区分', en: 'What happens' },
  sent: { ja: '送る', en: 'written to' },
  leftOut: { ja: '送らない', en: 'left out' },
  reason: { ja: '理由', en: 'Why' },
  dueAt: { ja: '送信の予定（日本時間）', en: 'Due (Japan time)' },
  moved: { ja: '遅らせる理由', en: 'Later because' },
  source: { ja: 'ルール・一斉送信', en: 'Rule or campaign' },
  occurrence: { ja: '回', en: 'No.' },
  status: { ja: '状態', en: 'Status' },
  recipient: { ja: '宛先', en: 'To' },
  finishedOn: { ja: '完了日', en: 'Done on' },
} as const satisfies Record<string, Text>;

export const CHANNEL_NAMES: Readonly<Record<Channel, Text>> = {
  MAIL: { ja: 'メール', en: 'Mail' },
  CALL_LIST: { ja: '架電リスト', en: 'Call list' },
  LETTER: { ja: '郵送リスト', en: 'Letter list' },
  LIAISON: { ja: '都道府県の連絡担当', en: 'Prefecture liaison' },
};

export const STATUS_NAMES: Readonly<Record<ReminderStatus, Text>> = {
  DUE: { ja: '送信待ち', en: 'due' },
  QUEUED: { ja: '送信準備中', en: 'queued' },
  SENDING: { ja: '送信中', en: 'sending' },
  SENT: { ja: '送信済み', en: 'sent' },
  OUTBOX: { ja: '送信箱', en: 'outbox' },
  LISTED: { ja: 'リストに掲載', en: 'on a list' },
  BOUNCED: { ja: '不達', en: 'bounced' },
  EXCLUDED: { ja: '対象外', en: 'left out' },
  FAILED: { ja: '失敗', en: 'failed' },
  HELD_OUT: { ja: '比較のため送らない', en: 'held out to compare' },
};

export const REASON_NAMES: Readonly<Record<ReminderReason, Text>> = {
  DONE_MEANWHILE: { ja: '送信取りやめ（手続き済み）', en: 'done already' },
  OPTED_OUT: { ja: '配信停止の希望', en: 'stopped the topic' },
  NO_ADDRESS: { ja: '宛先なし', en: 'no address' },
  BUDGET_USED: { ja: '連絡回数の上限', en: 'contacted often enough' },
  QUIET: { ja: '問い合わせ対応中', en: 'an enquiry is open' },
  BOUNCED_BEFORE: { ja: '以前に不達', en: 'bounced before' },
  FACILITY_CLOSED: { ja: '廃止・休止', en: 'closed' },
  HELD_OUT: { ja: '比較のため送らない', en: 'held out to compare' },
  MERGED: { ja: 'ほかのお知らせにまとめる', en: 'named in another message' },
  RULE_OFF: { ja: 'ルールの停止', en: 'rule switched off' },
  CANCELLED: { ja: '一斉送信の中止', en: 'campaign cancelled' },
  NOT_IN_SEGMENT: { ja: '対象の条件から外れた', en: 'not in the segment any more' },
  REFUSED: { ja: 'メールサーバーの拒否', en: 'refused by the mail server' },
  GIVEN_UP: { ja: '再送の打ち切り', en: 'given up after a day' },
};

export const MOVE_NAMES: Readonly<Record<MovedReason, Text>> = {
  WEEKEND: { ja: '土日のため', en: 'weekend' },
  HOLIDAY: { ja: '祝日のため', en: 'public holiday' },
  YEAR_END: { ja: '年末年始のため', en: 'year end' },
  CLOSED_WEEKDAY: { ja: '施設の休診日のため', en: 'the facility is closed that day' },
  OUT_OF_HOURS: { ja: '時間外のため', en: 'outside business hours' },
  BUDGET: { ja: '同じ日に連絡があるため', en: 'contacted that day already' },
  RETRY: { ja: '再送のため', en: 'tried again' },
};
