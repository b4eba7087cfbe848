import { isoFromDay, type Day } from '#calendar';
import {
  FIELD_TEXT,
  NEXT_STEP,
  REFUSAL_TEXT,
  type CardText,
  type CheckAnswer,
  type CheckRefusal,
  type ShownCoverage,
  withReadBirthdate,
} from '#qualification';
import type { Language } from '../graphql/language.js';

export const CHECK_STATUS: Readonly<Record<CheckRefusal['code'], number>> = {
  NO_FACILITY: 403,
  THROTTLED: 429,
  BAD_DAY: 400,
  BAD_CARD: 400,
};

/** At the counter a birth date is typed in many ways; the interface files know one. */
const TYPED_BIRTHDATE = {
  ja: '生年月日は 19600401、S350401、昭和35年4月1日 のように入力してください。',
  en: 'Write the birth date as 19600401, S350401 or 昭和35年4月1日.',
};

const CARD_FIELDS = ['insurerNumber', 'symbol', 'number', 'branch', 'birthdate'] as const;

/** The card in a request's body, its birth date as one types it; a field that is missing is empty, one that is no text makes the whole no card: null. */
export function cardOf(body: Readonly<Record<string, unknown>>): CardText | null {
  const card: Record<string, string> = {};
  for (const field of CARD_FIELDS) {
    const value = body[field] ?? '';
    if (typeof value !== 'string' || value.length > 100) return null;
    card[field] = value;
  }
  return withReadBirthdate(card as unknown as CardText);
}

/** The answer with its words for the counter. Days are `YYYY-MM-DD`. */
export function answerJson({ validity, shown, connectionTest }: CheckAnswer, language: Language): object {
  const { answer, step } = NEXT_STEP[validity];
  return {
    validity,
    answer: answer[language],
    nextStep: step[language],
    connectionTest,
    coverage: shown && shownJson(shown),
  };
}

export function refusalJson(refusal: CheckRefusal, language: Language): object {
  const field = refusal.code === 'BAD_CARD' ? refusal.field : undefined;
  const words = field === 'birthdate' ? TYPED_BIRTHDATE : field && FIELD_TEXT[field];
  const message = words ? words[language] : REFUSAL_TEXT[refusal.code][language];
  return { error: { code: refusal.code, field, message } };
}

function shownJson({ insurer, person, coverage }: ShownCoverage): object {
  return {
    insurerNumber: insurer.number,
    insurerName: insurer.name,
    symbol: coverage.symbol,
    number: coverage.number,
    branch: coverage.branch,
    relation: coverage.relation,
    cardClass: coverage.cardClass,
    name: person.name,
    kana: person.kana,
    sex: person.sex,
    birthdate: isoFromDay(person.birthdate),
    postalCode: person.postalCode,
    address: person.address,
    issuedOn: isoFromDay(coverage.issuedOn),
    validFrom: isoFromDay(coverage.from),
    expiresOn: dayOrNull(coverage.expiresOn),
    lostOn: dayOrNull(coverage.lostOn),
    reasonOfLoss: coverage.reasonOfLoss,
    ratio: coverage.ratio,
    elderly: coverage.elderly && daysOf(coverage.elderly),
    limit: coverage.limit && daysOf(coverage.limit),
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}

/** A certificate with its days as text. */
function daysOf(certificate: object): object {
  return Object.fromEntries(
    Object.entries(certificate).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' ? isoFromDay(value) : value,
    ]),
  );
}
