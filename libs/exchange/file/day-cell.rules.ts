import { isoFromDay, tryDayFromIso, type Day } from '#calendar';
import { EMPTY, valueRead, wrong, type CellReading } from './cell-reading.js';
import { halfWidth } from './plain-text.rules.js';

const WITHDRAWN = /^(取り?消し?|取りやめ|取り止め|キャンセル|cancel(?:l?ed)?)/i;
const TIME = /[T\s]+\d{1,2}:\d{2}.*$|時刻.*$/;
const WEEKDAY = /\(?[日月火水木金土](曜日?)?\)$|\([日月火水木金土]\)$/;
const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const ERA = /^(R|令和|令|H|平成)(元|\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i;
const SERIAL = /^(\d{5})(\.\d+)?$/;
const NO_YEAR = /^(\d{1,2})[-/.月](\d{1,2})日?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;

/** Spreadsheet's day 1 is 1900-01-01, and it has a 1900-02-29. */
const SERIAL_OF_1970 = 25_569;
/** Years one can mean; a serial number outside of them is some other number. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const REIWA_BEGAN = '2019-05-01';

/**
 * A day as people and spreadsheets write it: 2021-09-30, 2021/9/30, 20210930, 令和3年9月30日, R3.9.30, a serial number,
 * in full width or half. Without a year it is offered for the year nearest to `today`, never guessed.
 */
export function readDay(text: string, today: Day): CellReading {
  const written = text.normalize('NFKC').replace(TIME, '');
  const compact = halfWidth(written);
  if (compact === '') return EMPTY;
  const withdrawn = WITHDRAWN.exec(compact);
  if (withdrawn) return ending(compact.slice(withdrawn[0].length).replace(/^[(:、,]|\)$/g, ''), today);
  const plain = compact.replace(WEEKDAY, '');
  const parts = YEAR_FIRST.exec(plain) ?? DIGITS.exec(plain);
  if (parts)
    return real(Number(parts[1]), Number(parts[2]), Number(parts[3]), wasFixed(text, DIGITS.test(plain)));
  const era = ERA.exec(plain);
  if (era) return ofEra(era);
  const serial = SERIAL.exec(plain);
  if (serial) return ofSerial(Number(serial[1]));
  const short = NO_YEAR.exec(plain);
  if (short) return wrong('DAY_WITHOUT_YEAR', nearest(Number(short[1]), Number(short[2]), today));
  const last = YEAR_LAST.exec(plain);
  return last ? yearLast(last) : wrong('DAY_UNREADABLE');
}

function ending(rest: string, today: Day): CellReading {
  if (rest === '') return { kind: 'WITHDRAW' };
  const day = readDay(rest, today);
  return day.kind === 'VALUE' ? { kind: 'END', day: day.value } : day;
}

function wasFixed(text: string, runOfDigits: boolean): boolean {
  return runOfDigits || /[^\x20-\x7e年月日]/.test(text);
}

function ofEra([, name, year, month, date]: RegExpExecArray): CellReading {
  const number = year === '元' ? 1 : Number(year);
  const reiwa = /^[r令]/i.test(name!);
  const western = (reiwa ? 2018 : 1988) + number;
  const read = real(western, Number(month), Number(date), true);
  if (read.kind !== 'VALUE') return read;
  return reiwa === isoFromDay(read.value) >= REIWA_BEGAN
    ? read
    : wrong('DAY_NOT_REAL', isoFromDay(read.value));
}

function ofSerial(serial: number): CellReading {
  const day = serial - SERIAL_OF_1970;
  const year = Number(isoFromDay(day).slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? valueRead(day, false) : wrong('DAY_UNREADABLE');
}

/** 9/30/2021: the month stands first or second, and only a day above 12 tells. */
function yearLast([, one, two, year]: RegExpExecArray): CellReading {
  const western = year!.length === 2 ? 2000 + Number(year) : Number(year);
  const readings = [
    real(western, Number(one), Number(two), true),
    real(western, Number(two), Number(one), true),
  ];
  const days = new Set(readings.flatMap((read) => (read.kind === 'VALUE' ? [read.value] : [])));
  const [first] = days;
  if (first === undefined) return wrong('DAY_NOT_REAL');
  return wrong('DAY_AMBIGUOUS', days.size === 1 ? isoFromDay(first) : null);
}

function real(year: number, month: number, date: number, fixed: boolean): CellReading {
  const day = dayOf(year, month, date);
  if (day === undefined) return wrong('DAY_NOT_REAL');
  return year >= FIRST_YEAR && year <= LAST_YEAR ? valueRead(day, fixed) : wrong('DAY_UNREADABLE');
}

function dayOf(year: number, month: number, date: number): Day | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  return tryDayFromIso(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);
}

function nearest(month: number, date: number, today: Day): string | null {
  const year = Number(isoFromDay(today).slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, date) ?? []);
  if (days.length === 0) return null;
  return isoFromDay(days.reduce((a, b) => (Math.abs(b - today) < Math.abs(a - today) ? b : a)));
}
