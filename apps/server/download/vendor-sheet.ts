import type { VendorStanding, VendorStandings } from '#adoption';
import type { VendorEntry } from '#facility';
import { isoDay } from '../graphql/iso-days.js';
import type { SheetContext } from './adoption-sheet.js';
import { asOfNote, closingNotes, knownOnNote } from './sheet-notes.js';
import { inMemory, type Cell, type Column, type Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';
import { SUPPORT_TEXTS as S, SUPPORT_TITLES } from './support.texts.js';

type VendorColumn = Column & { readonly of: (row: VendorStanding, vendor: VendorEntry | undefined) => Cell };

export function vendorSheet(
  { asOf, asKnownOn, record, rows }: VendorStandings,
  vendors: ReadonlyMap<number, VendorEntry>,
  { language, demo }: SheetContext,
): Sheet {
  const title = SUPPORT_TITLES.vendors[language];
  const number = (header: string, of: VendorColumn['of']): VendorColumn => ({
    header,
    kind: 'NUMBER',
    width: 14,
    of,
  });
  const columns: VendorColumn[] = [
    { header: T.vendor[language], kind: 'TEXT', width: 28, of: (_, vendor) => vendor?.name ?? null },
    { header: S.vendorPhone[language], kind: 'TEXT', width: 14, of: (_, vendor) => vendor?.phone ?? null },
    number(S.queue[language], ({ queue }) => queue),
    number(S.capacity[language], (_, vendor) => vendor?.weeklyCapacity ?? null),
    number(S.ready4[language], ({ ready4 }) => ready4),
    number(S.ready8[language], ({ ready8 }) => ready8),
    number(S.scheduled4[language], ({ scheduled4 }) => scheduled4),
    number(S.started4[language], ({ started4 }) => started4),
    number(S.started8[language], ({ started8 }) => started8),
    number(S.median[language], ({ medianWaitingDays }) => medianWaitingDays),
    number(S.longest[language], ({ longestWaitingDays }) => longestWaitingDays),
    {
      header: S.stalled[language],
      kind: 'TEXT',
      width: 10,
      of: ({ stalled }) => (stalled ? S.isStalled[language] : null),
    },
  ];
  return {
    title,
    fileName: `${title} ${isoDay(asOf)}`,
    asciiName: `vendors-${isoDay(asOf)}`,
    notes: [
      [T.unit[language], T.facilities[language]],
      [S.stalledLabel[language], S.stalledRule[language]],
      ...asOfNote(asOf, record, language),
      knownOnNote(asKnownOn, language),
      ...closingNotes(demo, language),
    ],
    columns,
    rows: () => inMemory(rows.map((row) => columns.map(({ of }) => of(row, vendors.get(row.vendorId))))),
  };
}
