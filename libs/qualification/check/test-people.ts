import { dayFromIso, NEVER, type Day } from '#calendar';
import { checkDigit } from '#platform';
import type { CardQuestion } from '../card/card-question.rules.js';
import type { Candidate } from '../coverage/answer.rules.js';
import type { CoverageText, PersonText } from '../storage/insured.js';
import type { Insurer } from '../storage/insurer.js';

/** Prefecture 99 does not exist, so no real insurer has this number. */
const BODY = '0699001';
const BORN = dayFromIso('1980-01-01');
const SINCE = dayFromIso('2019-04-01');
const LOST = dayFromIso('2021-04-01');

export const TEST_INSURER: Insurer = {
  id: 0,
  number: BODY + String(checkDigit(BODY)),
  name: '接続テスト用保険者',
};

/** What is asked for in a connection test: numbers 1 to 5 are answered by 1 to 5, and the reader's cards by their end. */
export const TEST_CARD = {
  insurerNumber: TEST_INSURER.number,
  symbol: '9999',
  birthdate: '19800101',
  numbers: ['1', '2', '3', '4', '5'],
  serials: ['7E57000000000001', '7E57000000000002', '7E57000000000008', '7E57000000000009'],
} as const;

export interface TestCoverage extends Candidate {
  readonly person: PersonText;
  readonly text: CoverageText;
}

/** Numbers 1 to 5 are answered by 1 to 5; 4 is nobody, and 5 are twins. Symbol 9999, born 1980-01-01. */
const PEOPLE: readonly TestCoverage[] = [
  made('1', '01', '試験　一郎', 'シケン　イチロウ', null, false),
  made('2', '01', '試験　二郎', 'シケン　ジロウ', LOST, false),
  made('3', '01', '試験　三郎', 'シケン　サブロウ', LOST, true),
  made('5', '01', '試験　五郎', 'シケン　ゴロウ', null, false),
  made('5', '02', '試験　五子', 'シケン　イツコ', null, false),
];

/** The connection test's people behind a card; a facility that does not operate yet finds nobody else. */
export function testCoverages(card: CardQuestion): readonly TestCoverage[] {
  const { insurerNumber, symbol, number, birthdate } = card;
  if (insurerNumber !== TEST_INSURER.number || symbol !== '9999' || birthdate !== BORN) return [];
  return PEOPLE.filter(({ text }) => text.number === number);
}

/** The same people where the card itself says who it is. */
export function coveragesOfTestNumber(number: string): readonly TestCoverage[] {
  return PEOPLE.filter(({ text }) => text.number === number);
}

function made(
  number: string,
  branch: string,
  name: string,
  kana: string,
  lostOn: Day | null,
  coveredElsewhere: boolean,
): TestCoverage {
  const person: PersonText = {
    name,
    kana,
    sex: branch === '02' ? '2' : '1',
    birthdate: BORN,
    postalCode: '100-8916',
    address: '東京都千代田区霞が関１－２－２',
  };
  const text: CoverageText = {
    symbol: '9999',
    number,
    branch,
    cardClass: '01',
    relation: '1',
    insuredName: null,
    issuedOn: SINCE,
    from: SINCE,
    expiresOn: null,
    lostOn,
    reasonOfLoss: lostOn === null ? null : '03',
    ratio: null,
    preschool: false,
    elderly: null,
    limit: null,
  };
  return {
    personId: Number(number) * 10 + Number(branch),
    branch,
    from: SINCE,
    until: lostOn ?? NEVER,
    coveredElsewhere,
    person,
    text,
  };
}
