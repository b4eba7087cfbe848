import { dayFromIso, tryDayFromIso, type Day } from '#calendar';
import { readDay } from './interface-day.rules.js';

interface Era {
  /** Letter, both names, and the digit that claims and receipts write. */
  readonly signs: readonly string[];
  /** Year before its first. */
  readonly before: number;
  readonly first: Day;
  readonly last: Day;
}

const era = (signs: string, before: number, first: string, last: string): Era => ({
  signs: signs.split(' '),
  before,
  first: dayFromIso(first),
  last: dayFromIso(last),
});

/** 元号を改める政令 and 詔書 of each; the day of a change belongs to both, as cards print it. */
const ERAS: readonly Era[] = [
  era('M 明治 明 1', 1867, '1868-01-25', '1912-07-30'),
  era('T 大正 大 2', 1911, '1912-07-30', '1926-12-25'),
  era('S 昭和 昭 3', 1925, '1926-12-25', '1989-01-07'),
  era('H 平成 平 4', 1988, '1989-01-08', '2019-04-30'),
  era('R 令和 令 5', 2018, '2019-05-01', '9999-12-31'),
];

const SIGNS = '(M|T|S|H|R|明治|大正|昭和|平成|令和|明|大|昭|平|令)';
const ERA_COMPACT = new RegExp(`^(?:${SIGNS}|([1-5]))(\\d{2})(\\d{2})(\\d{2})$`);
const ERA_PARTED = new RegExp(`^${SIGNS}(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?$`);
const WESTERN_PARTED = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/;

/**
 * A birth date as it is typed or scanned at a counter: 19600401, 1960/4/1, 1960年4月1日, S350401, S35.4.1, 昭和35年4月1日,
 * 3350401 (with the era's digit). null: none of these, no calendar day, or not a day of that era.
 */
export function readTypedDay(text: string): Day | null {
  const typed = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const plain = readDay(typed);
  if (plain !== null) return plain;
  const western = WESTERN_PARTED.exec(typed);
  if (western) return dayOf(Number(western[1]), western[2]!, western[3]!);
  const compact = ERA_COMPACT.exec(typed);
  if (compact) return eraDay((compact[1] ?? compact[2])!, compact[3]!, compact[4]!, compact[5]!);
  const parted = ERA_PARTED.exec(typed);
  return parted && eraDay(parted[1]!, parted[2]!, parted[3]!, parted[4]!);
}

function eraDay(sign: string, year: string, month: string, date: string): Day | null {
  const found = ERAS.find(({ signs }) => signs.includes(sign))!;
  const day = dayOf(found.before + (year === '元' ? 1 : Number(year)), month, date);
  return day !== null && found.first <= day && day <= found.last ? day : null;
}

function dayOf(year: number, month: string, date: string): Day | null {
  return tryDayFromIso(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? null;
}
