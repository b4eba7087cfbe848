import { Readable } from 'node:stream';
import { codePointOf, toCp932, unmappableIn } from '#platform';
import { csvLine } from './csv-line.rules.js';
import type { Sheet } from './sheet.js';
import { unmappableText } from './sheet.texts.js';
import type { Language } from '../graphql/language.js';

export type CsvEncoding = 'utf-8' | 'cp932';

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** Pulled by whoever reads it: a slow client slows the rows down instead of filling the memory. */
export function csvStream(sheet: Sheet, encoding: CsvEncoding, language: Language): Readable {
  return Readable.from(encoding === 'cp932' ? cp932(sheet, language) : utf8(sheet), { objectMode: false });
}

async function* utf8(sheet: Sheet): AsyncGenerator<Buffer> {
  // without the mark Excel reads UTF-8 as CP932
  yield BYTE_ORDER_MARK;
  for await (const text of lines(sheet)) yield Buffer.from(text);
}

async function* cp932(sheet: Sheet, language: Language): AsyncGenerator<Buffer> {
  const missing = new Set<string>();
  for await (const text of lines(sheet)) {
    for (const character of unmappableIn(text)) missing.add(character);
    yield toCp932(text);
  }
  // said in the file as well, because the file is what gets passed on
  if (missing.size === 0) return;
  const codePoints = Array.from(missing, codePointOf).join(' ');
  yield toCp932(`\r\n${csvLine([unmappableText(language, codePoints)], [])}`);
}

async function* lines({ title, notes, columns, rows }: Sheet): AsyncGenerator<string> {
  const head = [[title], ...notes, []];
  yield (
    head.map((line) => csvLine(line, [])).join('') +
    csvLine(
      columns.map(({ header }) => header),
      [],
    )
  );
  for await (const chunk of rows()) yield chunk.map((cells) => csvLine(cells, columns)).join('');
}
