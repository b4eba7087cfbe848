import type { FacilityFilter, ProgressMilestone } from '#adoption';
import { isoFromDay, type Day } from '#calendar';
import { prefectureByCode } from '#facility';
import type { Anomaly } from './anomalies.rules.js';
import type { Language, SentenceDraft } from './sentence.js';

/** What the words need besides the anomaly. */
export interface Wording {
  readonly language: Language;
  readonly asOf: Day;
  readonly vendorName: (id: number) => string;
  readonly facilityName: (id: number) => string;
}

const MILESTONE_WORDS: Readonly<Record<ProgressMilestone, Readonly<Record<Language, string>>>> = {
  APPLIED: { ja: 'カードリーダー申込', en: 'the application' },
  VENDOR_CONTACTED: { ja: 'システム業者への連絡', en: 'the contact with the vendor' },
  ORDERED: { ja: '発注', en: 'the order' },
  DELIVERED: { ja: 'カードリーダーの受取', en: 'the delivery' },
  READY: { ja: '準備完了', en: 'READY' },
  OPERATING: { ja: '運用開始', en: 'the start of operation' },
};

const TEMPLATES = {
  NEVER_DONE: {
    ja: '{vendor}は準備完了が一度もないまま、発注と受取が済んだ{able}施設が待っています。同じ規模・地域の業者なら8週間で約{expected}施設を終えている時期です。',
    en: '{vendor} has never set anybody up, while {able} facilities with an order and a reader wait. Vendors of its size and region would have done about {expected} in eight weeks.',
  },
  STOPPED: {
    ja: '{vendor}は{last}を最後に準備完了が途絶え、発注と受取が済んだ{able}施設が待っています。同じ規模・地域の業者なら8週間で約{expected}施設を終えている時期です。',
    en: '{vendor} has set nobody up since {last}, while {able} facilities with an order and a reader wait. Vendors of its size and region would have done about {expected} in eight weeks.',
  },
  BROKEN_PACE: {
    ja: '{vendor}の準備完了が急に落ちています。{from}から{to}までの4週間で{recent}施設にとどまり（その前の8週間は{earlier}施設）、発注と受取が済んだ{able}施設が待っています。',
    en: 'The pace of {vendor} broke: {recent} set up in the four weeks from {from} to {to} ({earlier} in the eight weeks before), while {able} facilities with an order and a reader wait.',
  },
  IMPOSSIBLE_ORDER: {
    ja: '{facility}は{later}（{laterOn}）が{earlier}（{earlierOn}）より前の日付です。どちらかの日付が誤っています。',
    en: 'At {facility}, {later} ({laterOn}) comes before {earlier} ({earlierOn}): one of the days is wrong.',
  },
  SUDDEN_CANCELLATIONS: {
    ja: '{where}で申込の取りやめが相次いでいます。直近1週間で{cancelled}施設です（それまでの8週間は週平均{usual}施設）。',
    en: 'Applications are being cancelled in {where}: {cancelled} in the last week (on average {usual} a week in the eight weeks before).',
  },
} as const;

/** One sentence (two where the reason needs it) in the words of a report; every count that has a list is linked to it. */
export function anomalySentence(anomaly: Anomaly, wording: Wording): SentenceDraft {
  const { language, asOf, vendorName, facilityName } = wording;
  const day = (on: Day) => dayText(on, language);
  const list = (filter: FacilityFilter) => ({ filter, asOf });
  const draft = (template: keyof typeof TEMPLATES, slots: SentenceDraft['slots']) => ({
    template: TEMPLATES[template][language],
    slots,
  });
  switch (anomaly.kind) {
    case 'STALLED_VENDOR':
    case 'BROKEN_PACE': {
      const { vendor, expected, lastDone } = anomaly.record;
      const done = (since: Day, until: Day) => ({
        filter: { vendors: [vendor], gained: { measure: 'READY' as const, since } },
        asOf: until,
      });
      const template =
        anomaly.kind === 'BROKEN_PACE' ? 'BROKEN_PACE' : lastDone === null ? 'NEVER_DONE' : 'STOPPED';
      return draft(template, {
        vendor: vendorName(vendor),
        able: list(ableFilter(vendor)),
        expected: String(Math.round(expected)),
        last: lastDone === null ? '' : day(lastDone),
        recent: done(asOf - 35, asOf - 7),
        earlier: done(asOf - 91, asOf - 35),
        from: day(asOf - 34),
        to: day(asOf - 7),
      });
    }
    case 'IMPOSSIBLE_ORDER':
      return draft('IMPOSSIBLE_ORDER', {
        facility: { facilityId: anomaly.facilityId, text: facilityName(anomaly.facilityId) },
        earlier: MILESTONE_WORDS[anomaly.earlier][language],
        later: MILESTONE_WORDS[anomaly.later][language],
        earlierOn: day(anomaly.earlierOn),
        laterOn: day(anomaly.laterOn),
      });
    case 'SUDDEN_CANCELLATIONS': {
      const { prefecture, vendorId, usual } = anomaly;
      const place: FacilityFilter = prefecture ? { prefectures: [prefecture] } : { vendors: [vendorId!] };
      return draft('SUDDEN_CANCELLATIONS', {
        where: prefecture
          ? prefectureByCode(prefecture)![language === 'ja' ? 'name' : 'romaji']
          : language === 'ja'
            ? `${vendorName(vendorId!)}の顧客`
            : `the customers of ${vendorName(vendorId!)}`,
        cancelled: list({ ...place, lost: { measure: 'APPLIED', since: asOf - 7 } }),
        usual: usual.toFixed(1),
      });
    }
  }
}

/** The list behind "ordered and delivered, not ready" of a vendor. */
export function ableFilter(vendor: number): FacilityFilter {
  return { vendors: [vendor], has: ['VENDOR_CONTACTED', 'ORDERED', 'DELIVERED'], lacks: ['READY'] };
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** 7月11日 / 11 July. */
export function dayText(day: Day, language: Language): string {
  const [, month, date] = isoFromDay(day).split('-').map(Number) as [number, number, number];
  return language === 'ja' ? `${month}月${date}日` : `${date} ${ENGLISH_MONTHS[month - 1]}`;
}
