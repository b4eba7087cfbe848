import { isoFromDay, type Day } from './day.js';

/** First days of the eras a date of ours can fall in. Source: 元号を改める政令 of each. */
const ERAS = [
  ['2019-05-01', '令和', 2018],
  ['1989-01-08', '平成', 1988],
  ['1926-12-25', '昭和', 1925],
] as const;

/** 2021年7月9日（令和3年7月9日）; before 昭和 without the era. */
export function bothCalendars(day: Day): string {
  const iso = isoFromDay(day);
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  const rest = `${month}月${date}日`;
  const era = ERAS.find(([first]) => iso >= first);
  if (!era) return `${year}年${rest}`;
  const eraYear = year - era[2];
  return `${year}年${rest}（${era[1]}${eraYear === 1 ? '元' : eraYear}年${rest}）`;
}
