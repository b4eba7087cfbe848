import { formatCount } from '../../i18n/format.js';
import { defineTexts } from '../../i18n/language.js';

const count = formatCount;

export const methodTexts = defineTexts({
  ja: {
    method: '見込み時期の計算方法',
    methodForecast: '「見通し」の試算から（8割が収まる範囲）。',
    methodForecastText:
      '昨日までの記録をもとに、順番・実績の速さ・発注や受取などの準備にかかる日数から試算しています。きょう連絡のあった施設は、あすから表示します。',
    methodText: (ready4: number, days4: number, ready8: number, days8: number) =>
      `直近4週間に準備完了 ${count(ready4)} 施設（${count(days4)} 営業日）、8週間に ${count(ready8)} 施設（${count(days8)} 営業日）。遅いほうと速いほうの実績で、順番どおりに進むとして営業日（土日・祝日・自社の休業日を除く）を数えます。`,
    methodCapacity: (n: number) => `申告の対応可能数（週 ${count(n)} 施設）を上限にしています。`,
    methodNone: '直近8週間に準備完了の実績がないため、見込み時期は算出できません。',
    methodPace: (low: number, high: number) => `1営業日あたり ${low}～${high} 施設。`,
    methodNot: '見込み時期は約束ではありません。約束した日は「訪問予定日」だけです。',
  },
  en: {
    method: 'How the expected range is computed',
    methodForecast: 'From the forecast (the range holds eight in ten runs).',
    methodForecastText:
      'Computed from the log until yesterday: order, observed pace, and how long orders, deliveries and the like take. Who contacted you today appears tomorrow.',
    methodText: (ready4: number, days4: number, ready8: number, days8: number) =>
      `Ready in the last 4 weeks: ${count(ready4)} (${count(days4)} business days); in 8 weeks: ${count(ready8)} (${count(days8)} business days). At the slower and the faster of these paces, served in order, counting business days without weekends, public holidays and your own.`,
    methodCapacity: (n: number) => `Not above the capacity you stated (${count(n)} a week).`,
    methodNone: 'Nobody became ready in the last 8 weeks: no range can be computed.',
    methodPace: (low: number, high: number) => `${low} to ${high} facilities a business day.`,
    methodNot: 'The expected range is no promise. Only the visit day is promised.',
  },
});
