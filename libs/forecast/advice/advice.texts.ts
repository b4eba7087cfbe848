import type { Language } from '../hurts/sentence.js';
import type { AdviceKind } from './advice.types.js';

type Both = Readonly<Record<Language, string>>;

export const ADVICE_TEXTS = {
  ASK_FOR_STARTS: {
    action: {
      ja: '準備が完了して運用を開始していない{count}施設に、運用開始日の入力を依頼してください。',
      en: 'Ask the {count} facilities that are ready and do not operate to enter their start date.',
    },
    reason: {
      ja: '設定作業も接続テストも済んでいて、残る手続きは運用開始日の入力だけです。',
      en: 'Setup and test are done: the start date is all that is missing.',
    },
  },
  ASK_FOR_CONTACTS: {
    action: {
      ja: '申込は済み、システム業者に連絡していない{count}施設に、今週中の連絡を促してください。',
      en: 'Urge the {count} facilities that applied and contacted no vendor to do so this week.',
    },
    reason: {
      ja: '業者は連絡を受けた順に設定作業を割り当てるため、連絡しないうちは順番がつきません。',
      en: 'Vendors work in the order of contact: without it there is no place in a queue.',
    },
  },
  HURRY_PCS: {
    action: {
      ja: 'パソコンの入荷待ちの{count}施設について、1か月の前倒しを製造元・販売店に要請してください。',
      en: 'Ask makers and dealers to deliver a month earlier to the {count} facilities that wait for a PC.',
    },
    reason: {
      ja: '順番が来てもパソコンがなければ設定作業ができず、後の施設が先に進みます。',
      en: 'Without its PC a facility is passed over when its turn comes.',
    },
  },
  HELP_VENDOR: {
    action: {
      ja: '{vendor}に設定作業の状況を確認し、再開または他社への引継ぎを求めてください。',
      en: 'Ask {vendor} how its set-ups stand: to go on, or to hand over.',
    },
    reason: {
      ja: '8週間の準備完了が{done}施設にとどまり、発注と受取が済んだ{able}施設が待っています。',
      en: 'It set up {done} in eight weeks, while {able} facilities with an order and a reader wait.',
    },
  },
  MORE_VISITS: {
    action: {
      ja: '設定作業の訪問を週に1施設増やしてください。',
      en: 'Add one set-up visit a week.',
    },
    reason: {
      ja: '発注と受取が済み、訪問を待つだけの施設が{able}施設あります。',
      en: '{able} facilities have ordered, have their reader and wait for the visit alone.',
    },
  },
  ENTER_START: {
    action: { ja: '運用開始日を入力してください。', en: 'Enter your start date.' },
    reason: {
      ja: '設定作業も接続テストも済んでいて、残る手続きは運用開始日の入力だけです。',
      en: 'Setup and test are done: the start date is all that is missing.',
    },
  },
  CONTACT_VENDOR: {
    action: { ja: '今日、システム業者に連絡してください。', en: 'Contact a system vendor today.' },
    reason: {
      ja: '業者は連絡を受けた順に作業します。連絡しないうちは順番がつきません。',
      en: 'Vendors work in the order of contact: without it you have no place.',
    },
  },
  ORDER: {
    action: { ja: '見積りを確認し、発注してください。', en: 'Check the quotation and order.' },
    reason: {
      ja: '発注が済むまでは、順番が来ても設定作業ができません。',
      en: 'Until you order, your turn passes you by.',
    },
  },
  UNBLOCK: {
    action: {
      ja: '届け出ている「お困りごと」が片付いたら、解消の届けを出してください。',
      en: 'When what holds you up is solved, report it.',
    },
    reason: {
      ja: 'お困りごとが残っている間は、順番が来ても後の施設が先に進みます。',
      en: 'While it stands, others are served before you.',
    },
  },
} as const satisfies Record<AdviceKind, { action: Both; reason: Both }>;

export const EFFECT_TEXTS = {
  GAIN: {
    ja: '9月30日に運用を開始している施設が約{mean}施設増える見込みです（8割の場合に{p10}〜{p90}施設）。',
    en: 'About {mean} more would operate on 30 September ({p10} to {p90} in eight of ten runs).',
  },
  CHANCE: {
    ja: '9月30日までに{milestone}となる見込みは、いまの{before}から{after}になります。',
    en: 'The chance to be {milestone} by 30 September goes from {before} to {after}.',
  },
  FIRST_CHANCE: {
    ja: '今日行えば、9月30日までに{milestone}となる見込みは{after}です。',
    en: 'Done today, the chance to be {milestone} by 30 September is {after}.',
  },
} as const satisfies Record<string, Both>;

export const MILESTONE_TEXTS = {
  READY: { ja: '準備完了', en: 'ready' },
  OPERATING: { ja: '運用開始', en: 'operating' },
} as const;
