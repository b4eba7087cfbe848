import type { Viewer } from '#access';
import { layoutOf, mayUse, type ExchangeColumn, type QueueFileRow } from '#exchange';
import { isoFromDay, type Day } from '#calendar';
import { BLOCKER_NAMES, STAGE_NAMES, TYPE_NAMES } from '../download/names.texts.js';
import { closingNotes, dayText, prefectureName } from '../download/sheet-notes.js';
import type { Cell, Column, Sheet } from '../download/sheet.js';
import type { Language } from '../graphql/language.js';
import { EXCHANGE_SHEET_TEXTS as T } from './exchange-sheet.texts.js';

type QueueColumn = Column & { readonly of: (row: QueueFileRow) => Cell };

interface QueueSheetOptions {
  readonly viewer: Viewer;
  readonly vendorName: string;
  readonly today: Day;
  readonly language: Language;
  readonly demo: boolean;
}

/** A vendor's queue to edit in a spreadsheet and hand in again: code, what may be said, what helps to know, version. */
export function queueSheet(
  rows: () => AsyncIterable<readonly QueueFileRow[]>,
  options: QueueSheetOptions,
): Sheet {
  const { viewer, vendorName, today, language, demo } = options;
  const columns = columnsFor(viewer, today, language);
  return {
    title: T.title[language],
    fileName: `${T.title[language]} ${vendorName} ${isoFromDay(today)}`,
    asciiName: `queue-${isoFromDay(today)}`,
    notes: [
      [T.vendor[language], vendorName],
      [T.day[language], dayText(today, language)],
      [T.howTo[language], T.howToText[language]],
      ...closingNotes(demo, language),
    ],
    columns,
    async *rows() {
      for await (const some of rows()) yield some.map((row) => columns.map(({ of }) => of(row)));
    },
  };
}

function columnsFor(viewer: Viewer, today: Day, language: Language): QueueColumn[] {
  const text = (header: string, width: number, of: QueueColumn['of']): QueueColumn => ({
    header,
    kind: 'TEXT',
    width,
    of,
  });
  const waiting = ({ contactedSince }: QueueFileRow): Cell =>
    contactedSince === null ? null : today - contactedSince;
  const editable = layoutOf('QUEUE').columns.filter((column) => mayUse(column, viewer));
  const [code, version, ...said] = editable.map((column) => editableColumn(column, language));
  return [
    code!,
    text(T.name[language], 32, ({ name }) => name),
    text(T.stage[language], 20, ({ stage }) => STAGE_NAMES[stage][language]),
    { header: T.waiting[language], kind: 'NUMBER', width: 12, of: waiting },
    ...said,
    text(T.type[language], 12, ({ type }) => TYPE_NAMES[type][language]),
    text(T.prefecture[language], 12, ({ prefecture }) => prefectureName(prefecture, language)),
    text(T.municipality[language], 14, ({ municipality }) => municipality || null),
    text(T.address[language], 36, ({ address }) => address || null),
    text(T.phone[language], 14, ({ phone }) => phone),
    version!,
  ];
}

function editableColumn({ id, meaning, name }: ExchangeColumn, language: Language): QueueColumn {
  const header = name[language];
  switch (meaning.of) {
    case 'CODE':
      return { header, kind: 'TEXT', width: 14, of: ({ code }) => code };
    case 'VERSION':
      return { header, kind: 'NUMBER', width: 10, of: ({ version }) => version };
    case 'BLOCKER':
      return {
        header,
        kind: 'TEXT',
        width: 14,
        of: ({ blocker }) => blocker && BLOCKER_NAMES[blocker][language],
      };
    case 'PLANNED_MONTH':
      return {
        header,
        kind: 'TEXT',
        width: 10,
        of: ({ plannedMonth }) => plannedMonth && monthText(plannedMonth),
      };
    default:
      return { header, kind: 'DAY', width: 13, of: ({ days }) => days[id] ?? null };
  }
}

function monthText(month: number): string {
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
}
