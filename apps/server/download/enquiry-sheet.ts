import { japanDay } from '#calendar';
import type { FacilityEntry } from '#facility';
import { TOPICS, type EnquiryEntry, type EnquiryTimeline } from '#support';
import { isoDay } from '../graphql/iso-days.js';
import type { SheetContext } from './adoption-sheet.js';
import { closingNotes } from './sheet-notes.js';
import { inMemory, type Cell, type Column, type Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';
import { SOURCE_NAMES, STATE_NAMES, SUPPORT_TEXTS as S, SUPPORT_TITLES } from './support.texts.js';

export interface EnquiryRecord {
  readonly enquiry: EnquiryEntry;
  readonly facility: FacilityEntry;
}

type EnquiryColumn = Column & { readonly of: (record: EnquiryRecord) => Cell };

export function enquirySheet(
  totalCount: number,
  records: () => AsyncIterable<readonly EnquiryRecord[]>,
  { language, demo }: SheetContext,
): Sheet {
  const title = SUPPORT_TITLES.enquiries[language];
  const column = (
    header: string,
    width: number,
    of: EnquiryColumn['of'],
    kind: Column['kind'] = 'TEXT',
  ): EnquiryColumn => ({ header, kind, width, of });
  const columns: EnquiryColumn[] = [
    column(S.askedAt[language], 12, ({ enquiry }) => japanDay(enquiry.askedAt), 'DAY'),
    column(T.code[language], 14, ({ facility }) => facility.code),
    column(T.name[language], 32, ({ facility }) => facility.name),
    column(T.phone[language], 14, ({ facility }) => facility.phone),
    column(S.topic[language], 24, ({ enquiry }) => TOPICS[enquiry.topic][language]),
    column(S.state[language], 10, ({ enquiry }) => STATE_NAMES[enquiry.state][language]),
    column(S.source[language], 12, ({ enquiry }) => SOURCE_NAMES[enquiry.source][language]),
    column(S.text[language], 40, ({ enquiry }) => enquiry.text),
    column(S.answer[language], 40, ({ enquiry }) => enquiry.answer || null),
    column(S.followUpOn[language], 12, ({ enquiry }) => enquiry.followUpOn, 'DAY'),
    column(S.owner[language], 16, ({ enquiry }) => enquiry.owner?.name ?? null),
    column(
      S.closedAt[language],
      12,
      ({ enquiry }) => (enquiry.closedAt ? japanDay(enquiry.closedAt) : null),
      'DAY',
    ),
  ];
  return {
    title,
    fileName: title,
    asciiName: 'enquiries',
    notes: [[T.rows[language], totalCount.toLocaleString('en')], ...closingNotes(demo, language)],
    columns,
    async *rows() {
      for await (const some of records()) yield some.map((record) => columns.map(({ of }) => of(record)));
    },
  };
}

/** A week a row, two columns a topic. */
export function enquiryWeeksSheet(answer: EnquiryTimeline, { language, demo }: SheetContext): Sheet {
  const title = SUPPORT_TITLES.enquiryWeeks[language];
  const number = (header: string): Column => ({ header, kind: 'NUMBER', width: 14 });
  return {
    title,
    fileName: `${title} ${isoDay(answer.days.at(-1) ?? 0)}`,
    asciiName: 'enquiry-weeks',
    notes: [[T.unit[language], S.enquiries[language]], ...closingNotes(demo, language)],
    columns: [
      { header: S.weekEnd[language], kind: 'DAY', width: 12 },
      { header: S.week[language], kind: 'TEXT', width: 10 },
      ...answer.series.flatMap(({ topic }) => [
        number(`${TOPICS[topic][language]} ${S.open[language]}`),
        number(`${TOPICS[topic][language]} ${S.asked[language]}`),
      ]),
    ],
    rows: () =>
      inMemory(
        answer.days.map((day, week) => [
          day,
          (answer.complete[week] ? T.isComplete : T.isUnfinished)[language],
          ...answer.series.flatMap(({ open, asked }) => [open[week]!, asked[week]!]),
        ]),
      ),
  };
}
