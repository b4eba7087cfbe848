import type { FacilityIds, FacilityQuestion, FacilityRow } from '#adoption';
import type { FacilityEntry } from '#facility';
import { MILESTONES } from '#rollout';
import { monthText } from '../facility/facility-object.rules.js';
import { isoDay } from '../graphql/iso-days.js';
import type { Language } from '../graphql/language.js';
import type { SheetContext } from './adoption-sheet.js';
import { BLOCKER_NAMES, MEASURE_NAMES, STAGE_NAMES, TYPE_NAMES } from './names.texts.js';
import { asOfNote, closingNotes, conditionsNote, knownOnNote, prefectureName } from './sheet-notes.js';
import type { Cell, Column, ColumnKind, Sheet } from './sheet.js';
import { SHEET_TEXTS as T, TITLES } from './sheet.texts.js';

/** What the cube, the register and the list of vendors say of one facility. */
export interface FacilityRecord {
  readonly row: FacilityRow;
  readonly entry: FacilityEntry;
  readonly vendorName: string | null;
}

type FacilityColumn = Column & { readonly of: (record: FacilityRecord) => Cell };

/** All rows of a list. `records` yields them in the order of the ids, a few hundred at a time. */
export function facilitySheet(
  list: FacilityIds,
  question: Pick<FacilityQuestion, 'filter'>,
  records: () => AsyncIterable<readonly FacilityRecord[]>,
  { language, demo }: SheetContext,
): Sheet {
  const title = TITLES.facilities[language];
  const columns = facilityColumns(language);
  return {
    title,
    fileName: `${title} ${isoDay(list.asOf)}`,
    asciiName: `facilities-${isoDay(list.asOf)}`,
    notes: [
      [T.rows[language], `${list.ids.length.toLocaleString('en')} ${T.facilities[language]}`],
      conditionsNote(question.filter, language),
      ...asOfNote(list.asOf, list.record, language),
      knownOnNote(list.asKnownOn, language),
      ...closingNotes(demo, language),
    ],
    columns,
    rowCount: list.ids.length,
    async *rows() {
      for await (const some of records()) yield some.map((record) => columns.map(({ of }) => of(record)));
    },
  };
}

function facilityColumns(language: Language): FacilityColumn[] {
  const column = (
    header: string,
    kind: ColumnKind,
    width: number,
    of: FacilityColumn['of'],
  ): FacilityColumn => ({
    header,
    kind,
    width,
    of,
  });
  return [
    column(T.code[language], 'TEXT', 14, ({ entry }) => entry.code),
    column(T.name[language], 'TEXT', 32, ({ entry }) => entry.name),
    column(T.type[language], 'TEXT', 12, ({ row }) => TYPE_NAMES[row.type][language]),
    column(T.prefecture[language], 'TEXT', 10, ({ row }) => prefectureName(row.prefecture, language)),
    column(T.municipality[language], 'TEXT', 14, ({ entry }) => entry.municipality || null),
    column(T.postalCode[language], 'TEXT', 10, ({ entry }) => entry.postalCode),
    column(T.address[language], 'TEXT', 36, ({ entry }) => entry.address || null),
    column(T.phone[language], 'TEXT', 14, ({ entry }) => entry.phone),
    column(T.email[language], 'TEXT', 24, ({ entry }) => entry.email),
    column(T.vendor[language], 'TEXT', 24, ({ vendorName }) => vendorName),
    column(T.stage[language], 'TEXT', 16, ({ row }) => STAGE_NAMES[row.stage][language]),
    column(T.waitingSince[language], 'DAY', 12, ({ row }) => row.waitingSince),
    column(T.waitingDays[language], 'NUMBER', 10, ({ row }) => row.waitingDays),
    column(T.blocker[language], 'TEXT', 14, ({ row }) => row.blocker && BLOCKER_NAMES[row.blocker][language]),
    column(
      T.plannedMonth[language],
      'TEXT',
      10,
      ({ row }) => row.plannedMonth && monthText(row.plannedMonth),
    ),
    column(T.readers[language], 'NUMBER', 10, ({ entry }) => entry.readers),
    column(T.visitOn[language], 'DAY', 12, ({ entry }) => entry.visitOn),
    ...MILESTONES.map((milestone, index) =>
      column(MEASURE_NAMES[milestone][language], 'DAY', 12, ({ row }) => row.milestones[index] ?? null),
    ),
  ];
}
