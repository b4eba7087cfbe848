import { layoutOf, problemMessage, type UploadRowView, type UploadView } from '#exchange';
import type { Sheet, Cell } from '../download/sheet.js';
import type { Language } from '../graphql/language.js';
import { EXCHANGE_SHEET_TEXTS as T } from './exchange-sheet.texts.js';

/**
 * Only the rows that could not be recorded, as they were typed, with what is wrong and what to write instead; same
 * columns, so that it can be handed in again. Stale rows get the version of now: coming back, they are meant.
 */
export function errorSheet(
  upload: UploadView,
  rows: () => AsyncIterable<readonly UploadRowView[]>,
  language: Language,
): Sheet {
  const columns = upload.layout === null ? [] : layoutOf(upload.layout).columns;
  const text = (header: string, width: number) => ({ header, kind: 'TEXT' as const, width });
  const title = T.errorTitle[language];
  return {
    title,
    fileName: `${title} ${upload.fileName.replace(/\.[a-z]{3,4}$/i, '')}`,
    asciiName: `errors-${upload.id}`,
    notes: [
      [T.file[language], upload.fileName],
      [T.mend[language], T.mendText[language]],
    ],
    columns: [
      ...columns.map(({ name }) => text(name[language], 14)),
      text(T.row[language], 10),
      text(T.reason[language], 48),
      text(T.offer[language], 20),
    ],
    async *rows() {
      for await (const some of rows()) {
        yield some.map((row): Cell[] => [
          ...columns.map(({ id }) =>
            id === 'version' && row.outcome === 'STALE' ? String(row.version) : (row.cells[id] ?? null),
          ),
          String(row.number),
          row.problems.map(({ reason }) => problemMessage(reason, language)).join(' '),
          row.problems.flatMap(({ offer }) => offer ?? []).join(' ') || null,
        ]);
      }
    },
  };
}
