import type { Validity } from './answer.rules.js';

interface NextStep {
  readonly answer: { readonly ja: string; readonly en: string };
  readonly step: { readonly ja: string; readonly en: string };
}

/** What each answer is called, and what the person at the counter does next. */
export const NEXT_STEP: Readonly<Record<Validity, NextStep>> = {
  1: {
    answer: { ja: '有効', en: 'Valid' },
    step: {
      ja: '受付できます。保険証と表示が違うときは、原則として表示が正しい内容です。',
      en: 'Go on. Where the card differs from what is shown, what is shown is right in principle.',
    },
  },
  2: {
    answer: { ja: '無効', en: 'Not valid' },
    step: {
      ja: '資格を失っています。新しい保険証の有無を患者に確認し、なければ加入手続きを案内してください。',
      en: 'The cover has ended. Ask for another card; without one, the patient has to apply to an insurer.',
    },
  },
  3: {
    answer: { ja: '無効（新しい資格あり）', en: 'Not valid (there is a new cover)' },
    step: {
      ja: '新しい保険証をお持ちか患者に確認し、その保険証で照会してください。',
      en: 'Ask the patient for the new card and check that one.',
    },
  },
  4: {
    answer: { ja: '該当資格なし', en: 'Not found' },
    step: {
      ja: '番号の読み違い（5 と 3 など）と生年月日を確かめてください。国民健康保険の新しい保険証は、保険者の登録がまだのことがあります。',
      en: 'Look for a misread digit (5 and 3) and at the birth date. A new national-health card may not be registered yet.',
    },
  },
  5: {
    answer: { ja: '複数該当', en: 'Several found' },
    step: {
      ja: '枝番を入力して、もう一度照会してください。',
      en: 'Enter the branch number and check again.',
    },
  },
};
