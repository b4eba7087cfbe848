import type { Anomaly, ProgressStep } from '#forecast';

interface Both {
  readonly ja: string;
  readonly en: string;
}

/** Words of the files of 停滞の分析; where the board has a word, the same one. */
export const HURTS_TEXTS = {
  step: { ja: '段階', en: 'Step' },
  waiting: { ja: 'いま待つ施設', en: 'Waiting now' },
  waitedDays: { ja: '待ち時間の合計（日）', en: 'Days waited in all' },
  share: { ja: '待ち時間の割合（％）', en: 'Share of the waiting (%)' },
  median: { ja: '半数が終わるまで（日）', en: 'Half done within (days)' },
  p75: { ja: '4分の3が終わるまで（日）', en: 'Three quarters within (days)' },
  cases: { ja: '数えた施設', en: 'Counted' },
  finished: { ja: '終えた施設', en: 'Done' },
  kind: { ja: '種類', en: 'Kind' },
  weight: { ja: '関わる施設', en: 'Facilities' },
  sentence: { ja: '内容', en: 'What' },
  weeks: {
    4: { ja: '4週以内（％）', en: 'Within 4 weeks (%)' },
    8: { ja: '8週以内（％）', en: 'Within 8 weeks (%)' },
    13: { ja: '13週以内（％）', en: 'Within 13 weeks (%)' },
    26: { ja: '26週以内（％）', en: 'Within 26 weeks (%)' },
  },
} as const;

export const STEP_NAMES: Readonly<Record<ProgressStep, Both>> = {
  CONTACT: { ja: '業者への連絡待ち', en: 'Contact with a vendor' },
  ORDER: { ja: '発注待ち', en: 'Order' },
  DELIVERY: { ja: 'リーダーの受取待ち', en: 'Delivery of the reader' },
  SETUP: { ja: '設定作業待ち', en: 'Set-up' },
  START: { ja: '運用開始待ち', en: 'Start of operation' },
};

export const KIND_NAMES: Readonly<Record<Anomaly['kind'], Both>> = {
  STALLED_VENDOR: { ja: '業者の停止', en: 'Stalled vendor' },
  BROKEN_PACE: { ja: 'ペースの急落', en: 'Broken pace' },
  IMPOSSIBLE_ORDER: { ja: '日付の矛盾', en: 'Impossible days' },
  SUDDEN_CANCELLATIONS: { ja: '取りやめの急増', en: 'Sudden cancellations' },
};
