import { formatCount, formatDay } from '../../i18n/format.js';
import type { Language, Texts } from '../../i18n/language.js';
import { words } from '../../i18n/words.js';
import { BLOCKERS } from '../facilities/filter-values.js';
import { texts } from './facility.texts.js';
import type { LogAct, LogEntry } from './log-timeline.js';

type PageTexts = typeof texts extends Texts<infer T> ? T : never;

/** An entry as a sentence: 「カードリーダー申込（1台）」, 「導入予定月を変更（2021年9月）」. */
export function entryWords(act: LogAct, entry: LogEntry, target: LogEntry | null, lang: Language): string {
  const text = texts[lang];
  if (act === 'RETRACT') {
    const what = target ? kindWords(target, lang) + detailWords(target, lang, text) : text.anEntry;
    return text.act.RETRACT(what) + (entry.text ? text.detail(`${text.reason}: ${entry.text}`) : '');
  }
  const detail = act === 'END' && entry.kind !== 'BLOCKER' ? '' : detailWords(entry, lang, text);
  if (entry.kind === 'REGISTERED') return text.registered[act] + detail;
  return text.act[act](kindWords(entry, lang)) + detail;
}

function kindWords({ kind }: LogEntry, lang: Language): string {
  const own: Record<string, string> = texts[lang].kind;
  const field: Record<string, string> = words[lang].measure;
  return own[kind] ?? field[kind] ?? kind;
}

function detailWords(entry: LogEntry, lang: Language, text: PageTexts): string {
  const value = valueWords(entry, lang, text);
  // a blocker's text says why it was entered, every other's is the value itself
  const detail =
    entry.kind === 'BLOCKER' ? [value, entry.text].filter(Boolean).join('・') : (entry.text ?? value);
  return detail ? text.detail(detail) : '';
}

/** The value in words; its meaning is the kind's (see KIND in libs/rollout). */
function valueWords({ kind, value }: LogEntry, lang: Language, text: PageTexts): string | null {
  if (value === null) return null;
  switch (kind) {
    case 'APPLIED':
    case 'SHIPPED':
    case 'DELIVERED':
      return value > 0 ? text.readersCount(value) : null;
    case 'CERTIFICATE_ISSUED':
      return text.expires(formatDay(isoOfDays(value), lang));
    case 'SETUP_SCHEDULED':
      return text.visits(formatDay(isoOfDays(value), lang));
    case 'PLANNED_MONTH':
      return monthWords(`${Math.floor(value / 100)}-${String(value % 100).padStart(2, '0')}`, lang);
    case 'BLOCKER': {
      const blocker = BLOCKERS[value - 1];
      return blocker ? words[lang].blocker[blocker] : null;
    }
    case 'QUOTATION':
      return lang === 'ja' ? `${formatCount(value)}円` : `¥${formatCount(value)}`;
    case 'SUBSIDY_CLAIM':
      return text.claims[value - 1] ?? null;
    default:
      return null;
  }
}

/** `2021-09` → 2021年9月 / September 2021 */
export function monthWords(month: string, lang: Language): string {
  const [year, number] = month.split('-').map(Number);
  if (lang === 'ja') return `${year}年${number}月`;
  return formatDay(`${month}-01`, 'en').replace(/^\d+ /, '');
}

/** Days since 1970-01-01, as the log keeps a visit or an expiry, → YYYY-MM-DD. */
export function isoOfDays(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
