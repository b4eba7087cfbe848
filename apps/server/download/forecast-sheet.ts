import type { ForecastOrigin } from '#forecast';
import type { FacilityType } from '#facility';
import { isoDay } from '../graphql/iso-days.js';
import type { Language } from '../graphql/language.js';
import type { SheetContext } from './adoption-sheet.js';
import { FORECAST_TEXTS as F, SHEET_NAMES } from './forecast-sheet.texts.js';
import { TYPE_NAMES } from './names.texts.js';
import { asOfNote, closingNotes, prefectureName, type Note } from './sheet-notes.js';
import { inMemory, type Cell, type Column, type ColumnKind, type Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';

/** A column and what a row says in it. */
export type Told<Row> = readonly [
  header: { ja: string; en: string },
  kind: ColumnKind,
  width: number,
  of: (row: Row) => Cell,
];

/** A table of the forecast that is in memory already. */
export function forecastSheet<Row>(
  name: keyof typeof SHEET_NAMES,
  notes: readonly Note[],
  day: number | null,
  columns: readonly Told<Row>[],
  rows: readonly Row[],
  { language, demo }: SheetContext,
): Sheet {
  const title = SHEET_NAMES[name][language];
  const suffix = day === null ? '' : `-${isoDay(day)}`;
  return {
    title,
    fileName: `${title}${suffix}`,
    asciiName: `forecast-${name}${suffix}`,
    notes: [...notes, ...closingNotes(demo, language)],
    columns: toldColumns(columns, language),
    rows: () => inMemory(rows.map((row) => columns.map(([, , , of]) => of(row)))),
  };
}

export function toldColumns<Row>(columns: readonly Told<Row>[], language: Language): Column[] {
  return columns.map(([header, kind, width]) => ({ header: header[language], kind, width }));
}

/** How a forecast came to be; that it is being made where there is none yet. */
export function originNotes(origin: ForecastOrigin | null, { language, demo }: SheetContext): Note[] {
  if (!origin) return [[T.note[language], F.making[language]]];
  return [
    [F.how[language], F.byQueues[language]],
    [F.runs[language], `${origin.runs}, ${origin.seed}`],
    ...asOfNote(origin.asOf, 'RECORDED', language),
    ...(demo ? [[T.note[language], F.invented[language]] as const] : []),
  ];
}

/** The nation, a type or a prefecture. */
export function lineName(
  { type, prefecture }: { type: FacilityType | null; prefecture: string | null },
  language: Language,
): string {
  if (type) return TYPE_NAMES[type][language];
  return prefecture ? prefectureName(prefecture, language) : T.nation[language];
}

/** 0 … 1 as percent to 0.1. */
export const percent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10;
