import type { AdoptionTimeline, TimelineQuestion, TimelineSeries } from '#adoption';
import { isoDay } from '../graphql/iso-days.js';
import type { Language } from '../graphql/language.js';
import type { SheetContext } from './adoption-sheet.js';
import { DENOMINATOR_NAMES, GROUP_NAMES, MEASURE_NAMES, TYPE_NAMES } from './names.texts.js';
import { closingNotes, conditionsNote, dayText, knownOnNote, prefectureName } from './sheet-notes.js';
import { inMemory, type Column, type Sheet } from './sheet.js';
import { SHEET_TEXTS as T, TITLES } from './sheet.texts.js';

/** A day a row, three columns a line; empty where the log has no record (記録なし). */
export function timelineSheet(
  answer: AdoptionTimeline,
  question: TimelineQuestion,
  { language, demo }: SheetContext,
): Sheet {
  const measure = MEASURE_NAMES[answer.measure][language];
  const title = `${TITLES.timeline[language]} ${measure} ${GROUP_NAMES[question.groupBy][language]}`;
  const period = `${isoDay(question.from)}_${isoDay(question.to)}`;
  const state = (complete: boolean) => (complete ? T.isComplete : T.isUnfinished)[language];
  return {
    title,
    fileName: `${title} ${period}`,
    asciiName: `timeline-${answer.measure.toLowerCase()}-${period}`,
    notes: [
      [T.unit[language], T.facilities[language]],
      [T.numerator[language], measure],
      [T.denominator[language], DENOMINATOR_NAMES[answer.denominator][language]],
      conditionsNote(question.filter, language),
      [
        T.period[language],
        `${dayText(question.from, language)} ${T.until[language]} ${dayText(question.to, language)}`,
      ],
      knownOnNote(answer.asKnownOn, language),
      ...closingNotes(demo, language),
    ],
    columns: [
      { header: T.intervalEnd[language], kind: 'DAY', width: 12 },
      { header: T.complete[language], kind: 'TEXT', width: 10 },
      ...answer.series.flatMap((series) => columnsOf(series, language)),
    ],
    rows: () =>
      inMemory(
        answer.days.map((day, index) => [
          day,
          state(answer.complete[index]!),
          ...answer.series.flatMap(({ numerators, denominators, rates }) => [
            numerators[index] ?? null,
            denominators[index] ?? null,
            rates[index] ?? null,
          ]),
        ]),
      ),
  };
}

function columnsOf({ type, prefecture }: TimelineSeries, language: Language): Column[] {
  const names = [
    prefecture === null ? '' : prefectureName(prefecture, language),
    type === null ? '' : TYPE_NAMES[type][language],
  ];
  const label = names.filter((name) => name !== '').join(' ') || T.nation[language];
  return [
    { header: `${label} ${T.numerator[language]}`, kind: 'NUMBER', width: 14 },
    { header: `${label} ${T.denominator[language]}`, kind: 'NUMBER', width: 14 },
    { header: `${label} ${T.rate[language]}`, kind: 'RATE', width: 12 },
  ];
}
