import type { Blocker } from '#rollout';

/** What a topic does to the facility's blocker (滞留理由): names it, clears it, or leaves it. */
export type TopicEffect = { readonly sets: Blocker } | 'CLEARS' | null;

interface TopicRule {
  readonly effect: TopicEffect;
  readonly ja: string;
  readonly en: string;
}

/** What a caller asks about, in the order in which the desk offers them: what goes wrong most comes first. */
export const TOPICS = {
  VENDOR_SLOW: {
    effect: { sets: 'VENDOR_CAPACITY' },
    ja: '業者の作業が始まらない',
    en: 'The vendor does not start',
  },
  PC_LATE: { effect: { sets: 'PC' }, ja: 'パソコンが届かない', en: 'The PC does not come' },
  ROUTER_LATE: { effect: { sets: 'ROUTER' }, ja: 'ルーターが届かない', en: 'The router does not come' },
  LINE: { effect: { sets: 'LINE' }, ja: '回線が開通しない', en: 'The line is not there' },
  QUOTATION: { effect: { sets: 'QUOTATION' }, ja: '見積り・費用', en: 'Quotation, costs' },
  CERTIFICATE: { effect: { sets: 'CERTIFICATE' }, ja: '電子証明書', en: 'Device certificate' },
  READER: { effect: { sets: 'READER' }, ja: 'カードリーダーの未着・不具合', en: 'Reader late or defective' },
  STAFF: { effect: { sets: 'STAFF' }, ja: '職員の研修・体制', en: 'Training of the staff' },
  RESOLVED: { effect: 'CLEARS', ja: '困りごとが解決した', en: 'What was in the way is solved' },
  APPLICATION: { effect: null, ja: 'カードリーダーの申込', en: 'Applying for a reader' },
  FINDING_VENDOR: { effect: null, ja: '業者の探し方・連絡先', en: 'Finding a vendor' },
  START_DATE: { effect: null, ja: '運用開始日の入力', en: 'Entering the start date' },
  SUBSIDY: { effect: null, ja: '補助金', en: 'Subsidy' },
  CONTACT_DATA: { effect: null, ja: '登録内容の変更', en: 'Wrong name, address or number' },
  OTHER: { effect: null, ja: 'その他', en: 'Something else' },
} as const satisfies Readonly<Record<string, TopicRule>>;

export type Topic = keyof typeof TOPICS;
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];

export function effectOf(topic: Topic): TopicEffect {
  return TOPICS[topic].effect;
}

/** What the log says beside the blocker: the topic, never what the caller said. */
export function reasonOf(topic: Topic): string {
  return `問い合わせ：${TOPICS[topic].ja}`;
}
