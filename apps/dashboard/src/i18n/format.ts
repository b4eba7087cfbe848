import type { Language } from './language.js';

// A calendar day is formatted at noon in Japan: Intl without the time zone prints the day before on some machines.
const TIME_ZONE = 'Asia/Tokyo';
const noon = (day: string) => new Date(`${day}T12:00:00+09:00`);

const WESTERN: Record<Language, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat('ja-JP', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }),
};
const ERA = {
  ja: new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: TIME_ZONE, era: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB-u-ca-japanese', { timeZone: TIME_ZONE, era: 'long', year: 'numeric' }),
};
const SHORT: Record<Language, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeZone: TIME_ZONE, month: 'numeric', day: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, month: 'short', day: 'numeric' }),
};
const WEEKDAY: Record<Language, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeZone: TIME_ZONE, weekday: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, weekday: 'short' }),
};
const TIME = new Intl.DateTimeFormat('ja-JP', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' });
const NUMBER = new Intl.NumberFormat('ja-JP');

/** 2021年7月12日 / 12 July 2021 */
export const formatDay = (day: string, lang: Language) => WESTERN[lang].format(noon(day));

/** 令和3年 / Reiwa 3: the era year of a calendar day. */
export function formatEraYear(day: string, lang: Language): string {
  const parts = ERA[lang].formatToParts(noon(day));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return lang === 'ja' ? `${part('era')}${part('year')}年` : `${part('era')} ${part('year')}`;
}

const ERA_LETTER = new Intl.DateTimeFormat('en-GB-u-ca-japanese', {
  timeZone: TIME_ZONE,
  era: 'narrow',
  year: 'numeric',
});

/** 2021/7/12（R3）: both years in the least room, the same in both languages. */
export function formatCompactDay(day: string): string {
  const parts = ERA_LETTER.formatToParts(noon(day));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const [year, month, date] = day.split('-').map(Number);
  return `${year}/${month}/${date}（${part('era')}${part('year')}）`;
}

/** 7/12 / 12 Jul, where the year stands beside it. */
export const formatShortDay = (day: string, lang: Language) => SHORT[lang].format(noon(day));

/** 月 / Mon */
export const formatWeekday = (day: string, lang: Language) => WEEKDAY[lang].format(noon(day));

/** 09:00, Japan time, of an ISO instant. */
export const formatTime = (instant: string) => TIME.format(new Date(instant));

/** 130,416 */
export const formatCount = (count: number) => NUMBER.format(count);

/** 57.1% as the server rounded it; the browser never divides. */
export const formatRate = (rate: number | null | undefined) =>
  rate === null || rate === undefined ? '—' : `${rate.toFixed(1)}%`;

/** +1,234 / −12 / ±0 with a real minus sign. */
export function formatChange(change: number): string {
  if (change === 0) return '±0';
  return `${change > 0 ? '+' : '−'}${NUMBER.format(Math.abs(change))}`;
}

/** A calendar day some days later (negative: earlier). */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Only real calendar days in the form 2021-07-12. */
export function isDay(text: string | null | undefined): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
