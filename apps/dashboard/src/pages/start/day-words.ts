import { formatDay, formatEraYear, formatWeekday } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';

/** Both calendars of a day in full: 2021年7月13日（火）, 令和3年7月13日. */
export function dayInBothCalendars(day: string, lang: Language): { western: string; era: string } {
  const [, month, date] = day.split('-').map(Number);
  const weekday = formatWeekday(day, lang);
  if (lang === 'en') {
    const western = formatDay(day, 'en');
    return {
      western: `${weekday}, ${western}`,
      era: `${western.replace(/ \d{4}$/, '')}, ${formatEraYear(day, 'en')}`,
    };
  }
  return {
    western: `${formatDay(day, 'ja')}（${weekday}）`,
    era: `${formatEraYear(day, 'ja')}${month}月${date}日`,
  };
}
