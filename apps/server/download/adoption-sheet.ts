import type { Adoption, AdoptionCell, AdoptionGroup, AdoptionQuestion } from '#adoption';
import { isoDay } from '../graphql/iso-days.js';
import type { Language } from '../graphql/language.js';
import { DENOMINATOR_NAMES, GROUP_NAMES, MEASURE_NAMES, STAGE_NAMES, TYPE_NAMES } from './names.texts.js';
import { asOfNote, closingNotes, conditionsNote, knownOnNote, prefectureName } from './sheet-notes.js';
import { inMemory, type Cell, type Column, type Sheet } from './sheet.js';
import { SHEET_TEXTS as T, TITLES } from './sheet.texts.js';

export interface SheetContext {
  readonly language: Language;
  readonly demo: boolean;
  /** Names for the vendor ids of a table by vendor. */
  readonly vendorNames?: ReadonlyMap<number, string>;
}

type KeyColumn = Column & { readonly of: (cell: AdoptionCell) => Cell };

/** The cells of an adoption answer, one a row, in their order. */
export function adoptionSheet(answer: Adoption, question: AdoptionQuestion, context: SheetContext): Sheet {
  const { language, demo } = context;
  const measure = MEASURE_NAMES[answer.measure][language];
  const denominator = DENOMINATOR_NAMES[answer.denominator][language];
  const keys = keyColumns(question.groupBy, context);
  const title = `${TITLES.adoption[language]} ${measure} ${GROUP_NAMES[question.groupBy][language]}`;
  return {
    title,
    fileName: `${title} ${isoDay(answer.asOf)}`,
    asciiName: `adoption-${answer.measure.toLowerCase()}-${isoDay(answer.asOf)}`,
    notes: [
      [T.unit[language], T.facilities[language]],
      [T.numerator[language], measure],
      [T.denominator[language], denominator],
      conditionsNote(question.filter, language),
      ...asOfNote(answer.asOf, answer.record, language),
      knownOnNote(answer.asKnownOn, language),
      ...closingNotes(demo, language),
    ],
    columns: [
      ...keys,
      { header: measure, kind: 'NUMBER', width: 18 },
      { header: `${T.denominator[language]}: ${denominator}`, kind: 'NUMBER', width: 18 },
      { header: T.rate[language], kind: 'RATE', width: 10 },
    ],
    rows: () =>
      inMemory(
        answer.cells.map((cell) => [
          ...keys.map(({ of }) => of(cell)),
          cell.numerator,
          cell.denominator,
          cell.rate,
        ]),
      ),
  };
}

function keyColumns(group: AdoptionGroup, { language, vendorNames }: SheetContext): KeyColumn[] {
  const text = (header: string, width: number, of: KeyColumn['of']): KeyColumn => ({
    header,
    kind: 'TEXT',
    width,
    of,
  });
  const nation = text(T.nation[language], 12, () => T.nation[language]);
  const type = text(T.type[language], 14, (cell) => cell.type && TYPE_NAMES[cell.type][language]);
  const prefectures = [
    text(T.prefectureCode[language], 10, (cell) => cell.prefecture),
    text(T.prefecture[language], 14, (cell) => cell.prefecture && prefectureName(cell.prefecture, language)),
  ];
  const vendorName = (id: number | null) =>
    id === null ? T.noVendor[language] : (vendorNames?.get(id) ?? String(id));
  const byGroup: Record<AdoptionGroup, KeyColumn[]> = {
    NATION: [nation],
    TYPE: [type],
    PREFECTURE: prefectures,
    TYPE_AND_PREFECTURE: [...prefectures, type],
    VENDOR: [text(T.vendor[language], 30, (cell) => vendorName(cell.vendor))],
    STAGE: [text(T.stage[language], 20, (cell) => cell.stage && STAGE_NAMES[cell.stage][language])],
  };
  return byGroup[group];
}
