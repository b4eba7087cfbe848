import { dayFromIso, type Day } from '#calendar';
import { coveragesOfTestNumber, type TestCoverage } from '../check/test-people.js';

export interface TestCard {
  readonly expiresOn: Day;
  readonly revoked: boolean;
  readonly coverages: readonly TestCoverage[];
}

const FAR = dayFromIso('2031-01-01');
const PAST = dayFromIso('2021-01-01');

/** Cards of the connection test: …01 valid, …02 whose cover ended, …08 expired, …09 revoked. Any other is not registered. */
const CARDS: ReadonlyMap<string, TestCard> = new Map([
  ['7E57000000000001', card('1', FAR, false)],
  ['7E57000000000002', card('2', FAR, false)],
  ['7E57000000000008', card('1', PAST, false)],
  ['7E57000000000009', card('1', FAR, true)],
]);

export function testCard(serial: string): TestCard | null {
  return CARDS.get(serial) ?? null;
}

function card(number: string, expiresOn: Day, revoked: boolean): TestCard {
  return { expiresOn, revoked, coverages: coveragesOfTestNumber(number) };
}
