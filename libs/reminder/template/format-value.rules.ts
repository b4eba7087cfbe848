import { bothCalendars, isoFromDay, type Day } from '#calendar';
import type { Language } from './topic.js';
import { VARIABLES, type ReminderFacts } from './variables.js';

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);

/** What stands in the message for a variable; null: nothing is known. */
export function formatValue(
  name: keyof ReminderFacts,
  facts: ReminderFacts,
  language: Language,
): string | null {
  const value = facts[name];
  if (value === null) return null;
  if (typeof value === 'object') return value[language];
  if (typeof value === 'string') return oneLine(value) || null;
  switch (VARIABLES[name].kind) {
    case 'DAY':
      return language === 'ja' ? bothCalendars(value) : englishDay(value);
    case 'YEN':
      return language === 'ja' ? `${grouped(value)}円` : `¥${grouped(value)}`;
    default:
      return language === 'ja' ? `${grouped(value)}日` : `${grouped(value)} ${value === 1 ? 'day' : 'days'}`;
  }
}

/** 12 July 2021 */
function englishDay(day: Day): string {
  const [year, month, date] = isoFromDay(day).split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** Names come from lists: one with a line feed would write a header, or a paragraph of its own. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
