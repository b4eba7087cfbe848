import type { FacilityFilter, KnowledgePoint, RecordStatus } from '#adoption';
import { bothCalendars, type Day } from '#calendar';
import { prefectureByCode } from '#facility';
import { isoDay } from '../graphql/iso-days.js';
import type { Language } from '../graphql/language.js';
import { BLOCKER_NAMES, MEASURE_NAMES, STAGE_NAMES, TYPE_NAMES } from './names.texts.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';

export type Note = readonly [label: string, value: string];

/** A day in both calendars; English readers get the ISO day alone. */
export function dayText(day: Day, language: Language): string {
  return language === 'ja' ? bothCalendars(day) : isoDay(day);
}

export function asOfNote(asOf: Day, record: RecordStatus, language: Language): Note[] {
  const notes: Note[] = [[T.asOf[language], dayText(asOf, language)]];
  if (record !== 'RECORDED') notes.push([T.record[language], T.noRecord[language]]);
  return notes;
}

/** What was known, and until when. */
export function knownOnNote({ kind, day, at, title }: KnowledgePoint, language: Language): Note {
  const words = { NOW: T.now, CLOSE: T.close, PUBLICATION: T.publication }[kind][language];
  const time = kind === 'NOW' ? ` ${japanTime(at)}` : '';
  const what = title === null ? '' : ` ${title}`;
  return [T.knownOn[language], `${dayText(day, language)}${time} ${words}${what}`];
}

/** Last, so that nobody who reads the block misses it. */
export function closingNotes(demo: boolean, language: Language): Note[] {
  const notes: Note[] = [[T.source[language], T.sourceLog[language]]];
  if (demo) notes.push([T.note[language], T.demo[language]]);
  return notes;
}

export function conditionsNote(filter: FacilityFilter | null | undefined, language: Language): Note {
  const conditions = filter ? conditionsOf(filter, language) : [];
  const words = conditions.map(([label, value]) => (value === '' ? label : `${label}: ${value}`));
  return [T.conditions[language], words.join(language === 'ja' ? '、' : ', ') || T.everything[language]];
}

function conditionsOf(filter: FacilityFilter, language: Language): Note[] {
  const { gained, lost, withoutVendor } = filter;
  const names = <K extends string>(
    table: Readonly<Record<K, Record<Language, string>>>,
    keys?: readonly K[] | null,
  ) => (keys ?? []).map((key) => table[key][language]).join('・');
  const change = (what: typeof gained) =>
    what ? `${MEASURE_NAMES[what.measure][language]} (${isoDay(what.since)} ${T.since[language]})` : '';
  const notes: Note[] = [
    [T.type[language], names(TYPE_NAMES, filter.types)],
    [
      T.prefecture[language],
      (filter.prefectures ?? []).map((code) => prefectureName(code, language)).join('・'),
    ],
    [T.has[language], names(MEASURE_NAMES, filter.has)],
    [T.lacks[language], names(MEASURE_NAMES, filter.lacks)],
    [T.stage[language], names(STAGE_NAMES, filter.stages)],
    [
      T.waitingDaysAtLeast[language],
      filter.waitingDaysAtLeast == null ? '' : String(filter.waitingDaysAtLeast),
    ],
    [T.vendor[language], (filter.vendors ?? []).join('・')],
    [T.blocker[language], names(BLOCKER_NAMES, filter.blockers)],
    [T.gained[language], change(gained)],
    [T.lost[language], change(lost)],
    [T.search[language], filter.search ?? ''],
  ];
  const given = notes.filter(([, value]) => value !== '');
  // false restricts nothing, so the file must not claim that it did
  return withoutVendor ? [...given, [T.noVendor[language], '']] : given;
}

export function prefectureName(code: string, language: Language): string {
  const prefecture = prefectureByCode(code);
  return (language === 'ja' ? prefecture?.name : prefecture?.romaji) ?? code;
}

function japanTime(instant: Date): string {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);
}
