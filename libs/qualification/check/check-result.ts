import type { CardField } from '../card/card-question.rules.js';
import type { Validity } from '../coverage/answer.rules.js';
import type { CoverageText, PersonText } from '../storage/insured.js';
import type { Insurer } from '../storage/insurer.js';

/** What the asking facility may see of the coverage it asked about. */
export interface ShownCoverage {
  readonly insurer: Insurer;
  readonly person: PersonText;
  /** Without the limit certificate where no consent was stated. */
  readonly coverage: CoverageText;
}

export interface CheckAnswer {
  readonly outcome: 'ANSWERED';
  readonly validity: Validity;
  /** null for 4 and 5. */
  readonly shown: ShownCoverage | null;
  /** Answered from the test people, because the facility has not started operation. */
  readonly connectionTest: boolean;
}

export type CheckRefusal =
  /** None of the asking account's facilities, or closed. */
  | { readonly outcome: 'REFUSED'; readonly code: 'NO_FACILITY' }
  /** Too many cards that nobody has. */
  | { readonly outcome: 'REFUSED'; readonly code: 'THROTTLED' }
  | { readonly outcome: 'REFUSED'; readonly code: 'BAD_DAY' }
  | { readonly outcome: 'REFUSED'; readonly code: 'BAD_CARD'; readonly field: CardField };

export type CheckResult = CheckAnswer | CheckRefusal;

type RefusalCode = CheckRefusal['code'];

export const REFUSAL_TEXT: Readonly<Record<RefusalCode, { readonly ja: string; readonly en: string }>> = {
  NO_FACILITY: {
    ja: 'この医療機関・薬局として照会できません。',
    en: 'You cannot check as this facility.',
  },
  THROTTLED: {
    ja: '該当資格なしの照会が続いたため、しばらく照会できません。10分ほどおいてお試しください。',
    en: 'Too many cards were asked for that nobody has. Try again in about ten minutes.',
  },
  BAD_DAY: { ja: '資格確認日が正しくありません。', en: 'The day is not a calendar day.' },
  BAD_CARD: { ja: '入力に誤りがあります。', en: 'Something is not as it can be on a card.' },
};

export const FIELD_TEXT: Readonly<Record<CardField, { readonly ja: string; readonly en: string }>> = {
  insurerNumber: {
    ja: '保険者番号は8桁または6桁で、検証番号が合う必要があります。',
    en: 'The insurer number has 8 or 6 digits; the last is its check digit.',
  },
  symbol: { ja: '記号は20文字までです。', en: 'The symbol has at most 20 characters.' },
  number: { ja: '番号は1文字から20文字です。', en: 'The number has 1 to 20 characters.' },
  branch: { ja: '枝番は数字2桁です。', en: 'The branch has two digits.' },
  birthdate: { ja: '生年月日は西暦8桁（例 19800101）です。', en: 'The birth date has 8 digits (19800101).' },
};
