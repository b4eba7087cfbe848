import type { Day } from '#calendar';
import { EMPTY, valueRead, wrong, type CellReading } from './cell-reading.js';
import { readDay } from './day-cell.rules.js';
import { halfWidth } from './plain-text.rules.js';

const YEAR_MONTH = /^(\d{4})(?:[-/.年])?(\d{1,2})月?$/;
const ERA_MONTH = /^(?:R|令和|令)(元|\d{1,2})[-/.年](\d{1,2})月?$/i;

/** How many: 2, ２台. */
export function readCount(text: string): CellReading {
  const plain = halfWidth(text)
    .replace(/(台|個|件)$/, '')
    .replace(/\.0+$/, '');
  if (plain === '') return EMPTY;
  return /^\d{1,4}$/.test(plain) ? valueRead(Number(plain), /\D/.test(text)) : wrong('COUNT_UNREADABLE');
}

/** A month as yyyymm: 2021-09, 2021/9, 202109, 2021年9月, 令和3年9月, or any day in it. */
export function readMonth(text: string, today: Day): CellReading {
  const plain = halfWidth(text);
  if (plain === '') return EMPTY;
  const western = YEAR_MONTH.exec(plain);
  if (western) return month(Number(western[1]), Number(western[2]), /[^\x20-\x7e年月]/.test(text));
  const era = ERA_MONTH.exec(plain);
  if (era) return month(2018 + (era[1] === '元' ? 1 : Number(era[1])), Number(era[2]), true);
  const day = readDay(text, today);
  if (day.kind === 'WITHDRAW' || day.kind === 'END') return day;
  if (day.kind !== 'VALUE') return wrong('MONTH_UNREADABLE');
  const date = new Date(day.value * 86_400_000);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1, true);
}

function month(year: number, of: number, fixed: boolean): CellReading {
  return of >= 1 && of <= 12 ? valueRead(year * 100 + of, fixed) : wrong('MONTH_UNREADABLE');
}

/** Of the facility, as the download gave it. */
export function readVersion(text: string): CellReading {
  const plain = halfWidth(text);
  if (plain === '') return EMPTY;
  return /^\d{1,9}$/.test(plain) ? valueRead(Number(plain), false) : wrong('VERSION_UNREADABLE');
}
