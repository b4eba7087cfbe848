import type { FacilityFilter, FacilityIds, FacilityRow } from '#adoption';
import type { FacilityEntry, VendorEntry } from '#facility';
import type { Assignment, Note } from '#support';
import { isoDay } from '../graphql/iso-days.js';
import type { SheetContext } from './adoption-sheet.js';
import { BLOCKER_NAMES, STAGE_NAMES, TYPE_NAMES } from './names.texts.js';
import { asOfNote, closingNotes, conditionsNote, knownOnNote, prefectureName } from './sheet-notes.js';
import type { Cell, Column, Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';
import { ACTOR_NAMES, SUPPORT_TEXTS as S, SUPPORT_TITLES } from './support.texts.js';

/** What is known of a facility somebody follows up. */
export interface FollowUpRecord {
  readonly row: FacilityRow;
  readonly entry: FacilityEntry;
  readonly vendor: VendorEntry | null;
  readonly assignment: Assignment | null;
  readonly notes: readonly Note[];
}

type FollowUpColumn = Column & { readonly of: (record: FollowUpRecord) => Cell };

/** Whom to call, or whom to write to: those with a mail address alone. */
export function followUpSheet(
  kind: 'calls' | 'mails',
  list: FacilityIds,
  filter: FacilityFilter | null,
  records: () => AsyncIterable<readonly FollowUpRecord[]>,
  { language, demo }: SheetContext,
): Sheet {
  const title = SUPPORT_TITLES[kind][language];
  const columns = kind === 'calls' ? callColumns(language) : mailColumns(language);
  const isListed = ({ entry }: FollowUpRecord): boolean => kind === 'calls' || entry.email !== null;
  return {
    title,
    fileName: `${title} ${isoDay(list.asOf)}`,
    asciiName: `${kind}-${isoDay(list.asOf)}`,
    notes: [
      conditionsNote(filter, language),
      ...(kind === 'mails' ? [[T.note[language], S.withAddress[language]] as const] : []),
      ...asOfNote(list.asOf, list.record, language),
      knownOnNote(list.asKnownOn, language),
      ...closingNotes(demo, language),
    ],
    columns,
    async *rows() {
      for await (const some of records())
        yield some.filter(isListed).map((record) => columns.map(({ of }) => of(record)));
    },
  };
}

function column(header: string, width: number, of: FollowUpColumn['of'], kind: Column['kind'] = 'TEXT') {
  return { header, kind, width, of };
}

function commonColumns(language: SheetContext['language']): FollowUpColumn[] {
  return [
    column(T.stage[language], 20, ({ row }) => STAGE_NAMES[row.stage][language]),
    column(S.actor[language], 14, ({ row }) => ACTOR_NAMES[row.stage][language]),
    column(T.waitingDays[language], 10, ({ row }) => row.waitingDays, 'NUMBER'),
    column(T.blocker[language], 14, ({ row }) => row.blocker && BLOCKER_NAMES[row.blocker][language]),
  ];
}

function nameColumns(language: SheetContext['language']): FollowUpColumn[] {
  return [
    column(T.code[language], 14, ({ entry }) => entry.code),
    column(T.name[language], 32, ({ entry }) => entry.name),
  ];
}

function callColumns(language: SheetContext['language']): FollowUpColumn[] {
  return [
    column(T.phone[language], 14, ({ entry }) => entry.phone),
    ...nameColumns(language),
    column(T.type[language], 12, ({ row }) => TYPE_NAMES[row.type][language]),
    column(T.prefecture[language], 10, ({ row }) => prefectureName(row.prefecture, language)),
    ...commonColumns(language),
    column(T.vendor[language], 24, ({ vendor }) => vendor?.name ?? null),
    column(S.vendorPhone[language], 14, ({ vendor }) => vendor?.phone ?? null),
    column(S.assignee[language], 14, ({ assignment }) => assignment?.assignee?.name ?? null),
    column(S.note[language], 40, ({ notes }) => notes[0]?.text ?? null),
  ];
}

function mailColumns(language: SheetContext['language']): FollowUpColumn[] {
  return [
    column(T.email[language], 30, ({ entry }) => entry.email),
    ...nameColumns(language),
    ...commonColumns(language),
  ];
}
