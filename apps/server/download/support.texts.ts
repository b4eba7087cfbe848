import type { Stage } from '#rollout';
import type { EnquirySource, EnquiryState } from '#support';
import type { Language } from '../graphql/language.js';

type Text = Readonly<Record<Language, string>>;

/** Words of the files of call centre and follow-up. */
export const SUPPORT_TEXTS = {
  actor: { ja: '対応する方', en: 'Who must act' },
  vendorPhone: { ja: '業者の電話番号', en: 'Vendor telephone' },
  assignee: { ja: '担当', en: 'Assigned to' },
  note: { ja: 'メモ', en: 'Note' },
  withAddress: { ja: 'メールアドレスのある施設のみ', en: 'Only facilities with a mail address' },
  askedAt: { ja: '受付日', en: 'Asked on' },
  topic: { ja: '用件', en: 'Topic' },
  text: { ja: '内容', en: 'Enquiry' },
  answer: { ja: '回答', en: 'Answer' },
  state: { ja: '状態', en: 'State' },
  source: { ja: '受付経路', en: 'Source' },
  followUpOn: { ja: 'フォロー日', en: 'Follow up on' },
  owner: { ja: '担当', en: 'Owner' },
  closedAt: { ja: '完了日', en: 'Closed on' },
  enquiries: { ja: '件', en: 'enquiries' },
  weekEnd: { ja: '週末日', en: 'Last day of the week' },
  open: { ja: '未完了', en: 'open' },
  asked: { ja: '受付', en: 'asked' },
  queue: { ja: '順番待ち', en: 'Queue' },
  capacity: { ja: '申告した対応可能数（週）', en: 'Declared capacity (a week)' },
  ready4: { ja: '準備完了（直近4週）', en: 'Ready, last 4 weeks' },
  ready8: { ja: '準備完了（直近8週）', en: 'Ready, last 8 weeks' },
  scheduled4: { ja: '設定作業予定（直近4週）', en: 'Visits arranged, last 4 weeks' },
  started4: { ja: '運用開始（直近4週）', en: 'Started, last 4 weeks' },
  started8: { ja: '運用開始（直近8週）', en: 'Started, last 8 weeks' },
  median: { ja: '待ち日数の中央値（連絡から・暦日）', en: 'Median wait since contact (calendar days)' },
  longest: { ja: '最長の待ち日数（連絡から・暦日）', en: 'Longest wait since contact (calendar days)' },
  stalled: { ja: '停滞', en: 'Stalled' },
  isStalled: { ja: '停滞', en: 'stalled' },
  stalledRule: {
    ja: '順番待ちがあり、直近28日に準備完了も訪問日程の調整も1件もない業者',
    en: 'Somebody waits, and within the last 28 days nobody became ready or got a date for the visit',
  },
  stalledLabel: { ja: '停滞とは', en: 'Stalled means' },
  week: { ja: '週の状態', en: 'Week' },
} as const satisfies Record<string, Text>;

export const SUPPORT_TITLES = {
  calls: { ja: '架電リスト', en: 'Call list' },
  mails: { ja: 'メール送付リスト', en: 'Mail list' },
  enquiries: { ja: '問い合わせ一覧', en: 'Enquiries' },
  enquiryWeeks: { ja: '問い合わせの推移', en: 'Enquiries by week' },
  vendors: { ja: 'システム業者の比較', en: 'Vendors compared' },
} as const satisfies Record<string, Text>;

export const STATE_NAMES: Readonly<Record<EnquiryState, Text>> = {
  OPEN: { ja: '未回答', en: 'Open' },
  ANSWERED: { ja: '回答済み', en: 'Answered' },
  CLOSED: { ja: '完了', en: 'Closed' },
};

export const SOURCE_NAMES: Readonly<Record<EnquirySource, Text>> = {
  PHONE: { ja: '電話', en: 'Phone' },
  FACILITY: { ja: '施設の画面', en: 'Facility page' },
  MAIL: { ja: 'メールの不達', en: 'Mail came back' },
};

const FACILITY: Text = { ja: '施設', en: 'Facility' };
const VENDOR: Text = { ja: 'システム業者', en: 'System vendor' };
const MAKER: Text = { ja: 'カードリーダー製造元', en: 'Reader maker' };
const ISSUER: Text = { ja: '支払基金', en: 'Certificate issuer' };
const NOBODY: Text = { ja: 'なし', en: 'Nobody' };

/** Who has to act for a facility to leave a stage; as on the board. */
export const ACTOR_NAMES: Readonly<Record<Stage, Text>> = {
  ACCOUNT_CREATED: FACILITY,
  APPLIED: FACILITY,
  VENDOR_CONTACTED: FACILITY,
  ORDERED: FACILITY,
  SHIPPED: MAKER,
  DELIVERED: MAKER,
  USE_APPLIED: FACILITY,
  CERTIFICATE_ISSUED: ISSUER,
  SETUP_SCHEDULED: VENDOR,
  READY: VENDOR,
  OPERATING: FACILITY,
  DONE: NOBODY,
};
