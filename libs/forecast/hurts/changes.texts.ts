import type { Blocker } from '#rollout/bare';
import type { Language } from './sentence.js';

type Both = Readonly<Record<Language, string>>;

/** As a report would say it. Every {number} is a list of as many facilities. */
export const CHANGE_TEXTS = {
  STARTED_UP: {
    ja: '{from}から{to}までの1週間に運用を開始したのは{now}施設で、前の週の{before}施設から増えました{days}。',
    en: '{now} facilities began to operate in the week from {from} to {to}, more than the {before} of the week before{days}.',
  },
  STARTED_DOWN: {
    ja: '{from}から{to}までの1週間に運用を開始したのは{now}施設で、前の週の{before}施設から減りました{days}。',
    en: '{now} facilities began to operate in the week from {from} to {to}, fewer than the {before} of the week before{days}.',
  },
  STARTED_SAME: {
    ja: '{from}から{to}までの1週間に運用を開始したのは{now}施設で、前の週（{before}施設）と同じ水準でした{days}。',
    en: '{now} facilities began to operate in the week from {from} to {to}, about as many as in the week before ({before}){days}.',
  },
  BUSINESS_DAYS: {
    ja: '（営業日は{works}日、前の週は{worked}日）',
    en: ' ({works} business days, {worked} in the week before)',
  },
  READY_UP: {
    ja: '準備が完了したのは{now}施設で、前の週の{before}施設から増えました。',
    en: '{now} became ready, more than the {before} of the week before.',
  },
  APPLIED_UP: {
    ja: 'カードリーダーの新規申込は{now}施設で、前の週の{before}施設から増えました。',
    en: '{now} applied for a reader, more than the {before} of the week before.',
  },
  APPLIED_DOWN: {
    ja: 'カードリーダーの新規申込は{now}施設で、前の週の{before}施設から減りました。',
    en: '{now} applied for a reader, fewer than the {before} of the week before.',
  },
  CANCELLED_UP: {
    ja: '申込の取りやめが{now}施設あり、前の週の{before}施設から増えました。',
    en: '{now} cancelled their application, more than the {before} of the week before.',
  },
  CANCELLED_UP_IN: {
    ja: '申込の取りやめが{now}施設あり、前の週の{before}施設から増えました。うち{there}施設は{prefectureJa}です。',
    en: '{now} cancelled their application, more than the {before} of the week before; {there} of them in {prefectureEn}.',
  },
  PREFECTURE_STARTED: {
    ja: '運用開始の伸びが目立つのは{prefecture}で、{now}施設でした（前の週は{before}施設）。',
    en: 'Starts stand out in {prefecture}: {now} ({before} in the week before).',
  },
  NO_VENDOR_UP: {
    ja: 'リーダーを受け取り、システム業者にまだ連絡していない施設は{now}施設に増えました（1週間前は{before}施設）。',
    en: 'Facilities that have their reader and have contacted no vendor rose to {now} ({before} a week before).',
  },
  NO_VENDOR_DOWN: {
    ja: 'リーダーを受け取り、システム業者にまだ連絡していない施設は{now}施設に減りました（1週間前は{before}施設）。',
    en: 'Facilities that have their reader and have contacted no vendor fell to {now} ({before} a week before).',
  },
  NOT_STARTED_UP: {
    ja: '準備が完了し、運用開始を待つ施設は{now}施設に増えました（1週間前は{before}施設）。',
    en: 'Facilities that are ready and do not operate yet rose to {now} ({before} a week before).',
  },
  NOT_STARTED_DOWN: {
    ja: '準備が完了し、運用開始を待つ施設は{now}施設に減りました（1週間前は{before}施設）。',
    en: 'Facilities that are ready and do not operate yet fell to {now} ({before} a week before).',
  },
  BLOCKER_UP: {
    ja: '滞留理由が「{reason}」の施設は{now}施設に増えました（1週間前は{before}施設）。',
    en: 'Facilities held up by “{reason}” rose to {now} ({before} a week before).',
  },
  VENDOR_STOPPED: {
    ja: '{vendor}の準備完了が途絶え、発注と受取が済んだ{able}施設が待っています。',
    en: '{vendor} has stopped setting up, while {able} facilities with an order and a reader wait.',
  },
} as const satisfies Record<string, Both>;

export const BLOCKER_WORDS: Readonly<Record<Blocker, Both>> = {
  PC: { ja: 'パソコン', en: 'PC' },
  ROUTER: { ja: 'ルーター', en: 'Router' },
  LINE: { ja: '回線', en: 'Line' },
  CERTIFICATE: { ja: '電子証明書', en: 'Certificate' },
  QUOTATION: { ja: '見積り', en: 'Quotation' },
  READER: { ja: 'カードリーダー', en: 'Reader' },
  STAFF: { ja: '職員', en: 'Staff' },
  VENDOR_CAPACITY: { ja: '業者の作業枠', en: 'Vendor capacity' },
  OTHER: { ja: 'その他', en: 'Other' },
};
