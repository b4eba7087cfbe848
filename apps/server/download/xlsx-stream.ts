import { Readable } from 'node:stream';
import archiver from 'archiver';
import type { Sheet } from './sheet.js';
import { SHEET_END, sheetStart, workbookParts } from './xlsx-parts.rules.js';
import { STYLE, tableRow, textRow } from './xlsx-row.rules.js';

/**
 * A workbook as it is read. Rows are made when the zip asks for them and the zip when the client does, so the memory
 * stays the same for 200 rows and 228,400. (exceljs takes rows as fast as they are given and keeps what the client has
 * not read yet: 281 MB for the whole list.)
 */
export function xlsxStream(sheet: Sheet): Readable {
  const archive = archiver('zip', { zlib: { level: 3 } });
  const headerRow = sheet.notes.length + 3;
  for (const [name, text] of workbookParts(sheet.title, headerRow)) archive.append(text, { name });
  const rows = Readable.from(sheetXml(sheet, headerRow), { objectMode: false });
  // an error of the rows must break the download off: a zip that ends well would pass for the whole list
  rows.on('error', (error) => archive.destroy(error));
  archive.on('close', () => rows.destroy());
  archive.append(rows, { name: 'xl/worksheets/sheet1.xml' });
  void archive.finalize().catch(() => undefined);
  return archive;
}

async function* sheetXml({ title, notes, columns, rows }: Sheet, headerRow: number): AsyncGenerator<Buffer> {
  const headers = columns.map(({ header }) => header);
  const head = [
    sheetStart(columns, headerRow),
    textRow([title], STYLE.TITLE, 1),
    ...notes.map((note, index) => textRow(note, STYLE.NOTE, index + 2)),
    textRow(headers, STYLE.HEADER, headerRow),
  ];
  yield Buffer.from(head.join(''));
  let number = headerRow;
  for await (const chunk of rows()) {
    yield Buffer.from(chunk.map((cells) => tableRow(cells, columns, (number += 1))).join(''));
  }
  yield Buffer.from(SHEET_END);
}
