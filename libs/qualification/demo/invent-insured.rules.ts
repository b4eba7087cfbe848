import { dayFromIso, type Day } from '#calendar';
import type { CardText } from '../card/card-question.rules.js';
import { withIndividualCheck } from '#platform';
import { interfaceDay } from '../card/interface-day.rules.js';
import type { CoverageText, PersonText } from '../storage/insured.js';
import { INVENTED_INSURERS, type InventedInsurer } from './invented-insurers.rules.js';
import { FAMILY_NAMES, GIVEN_NAMES, type InventedName } from './names.js';

export interface InventedCoverage {
  readonly insurer: InventedInsurer;
  readonly text: CoverageText;
}

export interface InventedInsured {
  readonly individualNumber: string;
  readonly person: PersonText;
  /** The one before, where there was one, and the latest. */
  readonly coverages: readonly InventedCoverage[];
}

const TODAY = dayFromIso('2021-07-12');
const OLDEST_DAYS = 95 * 365;
const ELDERLY_DAYS = 75 * 365;
/** Of a thousand: changed insurer; lost the cover and has no other. */
const CHANGED = 30;
const LOST = 15;

/** Person `index` of the demo (0, 1, 2 …): the same on every machine, so that a card can be asked for without a list. */
export function inventInsured(index: number): InventedInsured {
  const draw = (stream: number, below: number): number => hash(index, stream) % below;
  const birthdate = TODAY - 1 - draw(1, OLDEST_DAYS);
  const family = FAMILY_NAMES[draw(2, FAMILY_NAMES.length)]!;
  const given = GIVEN_NAMES[draw(3, GIVEN_NAMES.length)]!;
  const person: PersonText = {
    name: joined(family, given, 0),
    kana: joined(family, given, 1),
    sex: draw(4, 2) === 0 ? '1' : '2',
    birthdate,
    postalCode: `${String(draw(5, 1_000)).padStart(3, '0')}-${String(draw(6, 10_000)).padStart(4, '0')}`,
    address: `架空県見本市${draw(7, 9) + 1}丁目${draw(8, 30) + 1}番${draw(9, 20) + 1}号`,
  };
  const fate = draw(10, 1_000);
  const since = Math.max(birthdate, TODAY - 200 - draw(11, 3_000));
  const latest = coverageOf(
    index,
    birthdate,
    0,
    since,
    // a child of a few weeks was covered before it lost the cover
    fate >= CHANGED && fate < CHANGED + LOST ? Math.max(since + 1, TODAY - draw(12, 90)) : null,
  );
  // somebody born after the change has no coverage before it
  const changed = fate < CHANGED && since > birthdate + 10;
  const before = changed
    ? [coverageOf(index, birthdate, 1, since - Math.min(400, since - birthdate - 1), since)]
    : [];
  return { individualNumber: inventedNumber(index), person, coverages: [...before, latest] };
}

/** What is printed on the latest card of person `index`. */
export function inventedCard(index: number): CardText {
  const { person, coverages } = inventInsured(index);
  const { insurer, text } = coverages.at(-1)!;
  return {
    insurerNumber: insurer.number,
    symbol: text.symbol,
    number: text.number,
    branch: text.branch ?? '',
    birthdate: interfaceDay(person.birthdate),
  };
}

function coverageOf(
  index: number,
  birthdate: Day,
  turn: 0 | 1,
  from: Day,
  lostOn: Day | null,
): InventedCoverage {
  const kind = kindOf(hash(index, 20 + turn) % 100, TODAY - birthdate >= ELDERLY_DAYS, turn);
  const insurers = INVENTED_INSURERS[kind];
  const elderly = kind === 'elderly';
  const text: CoverageText = {
    symbol: elderly
      ? ''
      : kind === 'municipal'
        ? `架国${hash(index, 22) % 90}`
        : String(1_000 + (hash(index, 23) % 9_000)),
    number: String(1_000_000 + index),
    branch: elderly ? null : String(1 + (hash(index, 24) % 4)).padStart(2, '0'),
    cardClass: '01',
    relation: hash(index, 25) % 5 < 3 ? '1' : '2',
    insuredName: null,
    issuedOn: from,
    from,
    expiresOn: null,
    lostOn,
    reasonOfLoss: lostOn === null ? null : turn === 1 ? '03' : '99',
    ratio: elderly ? (hash(index, 26) % 10 === 0 ? '030' : '010') : null,
    preschool: TODAY - birthdate < 6 * 365,
    elderly: null,
    limit: null,
  };
  return { insurer: insurers[hash(index, 27 + turn) % insurers.length]!, text };
}

/** About as people are insured: association 32 %, municipal 26 %, unions 30 %, mutual 12 %; from 75 on the elderly's. */
function kindOf(share: number, elderly: boolean, turn: 0 | 1): keyof typeof INVENTED_INSURERS {
  if (elderly && turn === 0) return 'elderly';
  if (share < 32) return 'association';
  if (share < 58) return 'municipal';
  return share < 88 ? 'unions' : 'mutual';
}

function joined(family: InventedName, given: InventedName, part: 0 | 1): string {
  return `${family[part]}　${given[part]}`;
}

/** Twelve digits with a right check digit that no person has: they begin with zeros. */
function inventedNumber(index: number): string {
  return withIndividualCheck(String(index).padStart(11, '0'));
}

/** 0 <= x < 2^32, well mixed (murmur3's finaliser). */
function hash(index: number, stream: number): number {
  let h = Math.imul(index ^ Math.imul(stream, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
