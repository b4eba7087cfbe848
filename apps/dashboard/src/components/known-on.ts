import { formatDay, formatEraYear, formatTime, isDay } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';

/** A knowledge point as every answer carries it. */
export interface KnowledgePointFields {
  id: string | null;
  kind: 'NOW' | 'CLOSE' | 'PUBLICATION';
  day: string;
  at: string;
  title: string | null;
}

/** 現在・2021年7月12日（令和3年）09:00 / 2021年7月9日（令和3年）公表「…」 / 2021年7月9日（令和3年）の締め */
export function knownOnText(point: KnowledgePointFields, lang: Language): string {
  const western = formatDay(point.day, lang);
  const era = formatEraYear(point.day, lang);
  const day = lang === 'ja' ? `${western}（${era}）` : `${western} (${era})`;
  switch (point.kind) {
    case 'NOW':
      return lang === 'ja' ? `現在・${day}${formatTime(point.at)}` : `now, ${day} ${formatTime(point.at)}`;
    case 'CLOSE':
      return lang === 'ja' ? `${day}の締め` : `close of ${day}`;
    case 'PUBLICATION':
      return lang === 'ja'
        ? `${day}公表${point.title ? `「${point.title}」` : ''}`
        : `published ${day}${point.title ? ` “${point.title}”` : ''}`;
  }
}

/**
 * The point an address names, read from the id alone ("publication-2021-07-09", "2021-07-09"; null: now). Whether
 * there is such a point only the server knows; it refuses a question about another.
 */
export function knowledgePointOf(
  id: string | null,
  today: { today: string; now: string },
): KnowledgePointFields {
  if (id === null) return { id, kind: 'NOW', day: today.today, at: today.now, title: null };
  const day = id.slice(-10);
  const kind = id.startsWith('publication-') ? 'PUBLICATION' : 'CLOSE';
  return isDay(day)
    ? { id, kind, day, at: `${day}T15:00:00Z`, title: null }
    : { id, kind, day: today.today, at: today.now, title: id };
}
