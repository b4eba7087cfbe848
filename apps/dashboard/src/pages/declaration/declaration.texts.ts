import { formatRate } from '../../i18n/format.js';
import { defineTexts } from '../../i18n/language.js';

type Rate = number | null;

/** Names of the figures by the server's key; one it does not know is shown by its key. */
export const declarationTexts = defineTexts({
  ja: {
    name: '集中導入開始宣言',
    empty: {
      title: 'この公表の記録はありません',
      why: 'この表は、2021年7月9日（令和3年）の公表時点の記録から計算します。',
    },
    title: (answered: Rate, applied: Rate, open: Rate) =>
      `9月末までの導入予定は、回答した施設の${formatRate(answered)}。申込施設を分母とすれば${formatRate(applied)}、全施設では${formatRate(open)}`,
    source: '厚生労働省「集中導入開始宣言」2021年7月9日公表',
    pinned:
      '2021年7月9日（令和3年）の公表時点でわかっていた情報から計算しています。その後の訂正や取消しでは変わりません。',
    planned: {
      title: '同じ施設数でも、分母で率は変わる',
      unit: '9月末までに導入予定の施設',
      choose: '率の分母',
      published: '公表',
      of: { PLAN_ANSWERED: '導入予定月の回答施設', APPLIED: 'カードリーダー申込施設', OPEN: '全施設' },
    },
    table: {
      caption: '宣言の数値',
      figure: '項目',
      published: '公表の記載',
      value: '計算した値',
      denominator: '分母',
      rate: '率',
      asOf: '基準日',
      source: '出典',
      constant: '引用',
      fromLog: '記録から計算',
    },
    note: '「引用」は宣言に書かれた数値で、この記録からは計算しません。施設数は、ログインすると該当する施設の一覧へ進めます。',
  },
  en: {
    name: 'Declaration',
    empty: {
      title: 'There is no record of this publication',
      why: 'This table is computed from the log as it was known at the publication on 9 July 2021 (Reiwa 3).',
    },
    title: (answered: Rate, applied: Rate, open: Rate) =>
      `By the end of September: ${formatRate(answered)} of those that answered, ${formatRate(applied)} of those that applied, ${formatRate(open)} of all facilities`,
    source: 'Ministry of Health, Labour and Welfare, declaration published 9 July 2021',
    pinned:
      'Computed from what was known at the publication on 9 July 2021 (Reiwa 3). Later corrections and cancellations do not change it.',
    planned: {
      title: 'The same facilities, another denominator, another rate',
      unit: 'facilities that plan to introduce by the end of September',
      choose: 'Denominator',
      published: 'as published',
      of: {
        PLAN_ANSWERED: 'facilities that answered',
        APPLIED: 'facilities that applied',
        OPEN: 'all facilities',
      },
    },
    table: {
      caption: 'Figures of the declaration',
      figure: 'Figure',
      published: 'As printed',
      value: 'Computed from the log',
      denominator: 'Denominator',
      rate: 'Rate',
      asOf: 'As of',
      source: 'Source',
      constant: 'cited',
      fromLog: 'computed',
    },
    note: '“Cited” figures stand in the declaration and are not computed here. Signed in, each number of facilities leads to its rows.',
  },
});
