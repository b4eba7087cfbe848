import type { Readable } from 'node:stream';
import { InputError } from '../graphql/input-error.js';
import type { Language } from '../graphql/language.js';
import { csvStream } from './csv-stream.js';
import type { Sheet } from './sheet.js';
import { xlsxStream } from './xlsx-stream.js';

export interface FileFormat {
  readonly extension: string;
  readonly contentType: string;
  readonly stream: (sheet: Sheet, language: Language) => Readable;
}

const FORMATS: Readonly<Record<string, FileFormat>> = {
  xlsx: {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    stream: xlsxStream,
  },
  csv: {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8',
    stream: (sheet, language) => csvStream(sheet, 'utf-8', language),
  },
  'csv-cp932': {
    extension: 'csv',
    contentType: 'text/csv; charset=Windows-31J',
    stream: (sheet, language) => csvStream(sheet, 'cp932', language),
  },
};

/** Throws InputError for a format there is not. */
export function fileFormat(name: unknown): FileFormat {
  if (typeof name !== 'string' || !Object.hasOwn(FORMATS, name)) throw new InputError('BAD_FORMAT', 'format');
  return FORMATS[name]!;
}

/** Content-Disposition with the Japanese name for those who know RFC 5987 and an ASCII one for the others. */
export function attachment({ fileName, asciiName }: Sheet, extension: string): string {
  const plain = `filename="${asciiName}.${extension}"`;
  return `attachment; ${plain}; filename*=UTF-8''${encoded(`${fileName}.${extension}`)}`;
}

/** What encodeURIComponent leaves but the header's grammar does not allow is encoded too. */
function encoded(fileName: string): string {
  const withoutSigns = fileName.replaceAll(/[\\/:*?"<>|]/g, ' ');
  return encodeURIComponent(withoutSigns).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
