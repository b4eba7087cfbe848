import { openTables, UnreadableTable, type TableLimits, type TableRefusal, type TableRow } from '#platform';
import {
  LONGEST_TEXT,
  REGISTRATION_COLUMNS,
  type KeptField,
  type RegistrationField,
} from './registration-fields.js';
import type { IncomingRow } from './staging.repository.js';

export type ListRefusal = TableRefusal | 'NO_COLUMNS' | 'NO_ROWS';

export const LARGEST_LIST = 32 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
const LIMITS: TableLimits = {
  rows: 200_000,
  bytes: 400 * MEGABYTE,
  lineCharacters: 20_000,
  sharedTextBytes: 100 * MEGABYTE,
  columns: 100,
};
/** Title lines that may stand before the column names. */
const LINES_BEFORE_HEADER = 30;

type Places = ReadonlyMap<RegistrationField, number>;

/** Rows of an insurer's list, a CSV file or a workbook, read in memory. Throws {@link UnreadableTable}. */
export async function* rowsOfList(bytes: Buffer): AsyncGenerator<IncomingRow[]> {
  const { format, tables, close } = await openTables(bytes, LIMITS);
  try {
    // a workbook inside a zip would be unpacked beside the temporary files, with everybody's numbers
    if (format === 'ZIP') throw new UnreadableTable<ListRefusal>('NOT_A_TABLE');
    for await (const { rows } of tables) {
      let places: Places | null = null;
      let before = 0;
      for await (const batch of rows) {
        let from = 0;
        while (places === null && from < batch.length && before < LINES_BEFORE_HEADER) {
          places = placesIn(batch[from]!.cells);
          from += 1;
          before += 1;
        }
        if (places === null) break;
        const incoming = batch.slice(from).map((row) => incomingRow(row, places!));
        if (incoming.length > 0) yield incoming;
      }
      if (places) return;
    }
    throw new UnreadableTable<ListRefusal>('NO_COLUMNS');
  } finally {
    close();
  }
}

/** Rows as an API sends them: an object each, with the columns' ids for names. null: something else. */
export function rowsOfJson(value: unknown): IncomingRow[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const rows: IncomingRow[] = [];
  for (const [index, one] of value.entries()) {
    if (typeof one !== 'object' || one === null) return null;
    const texts: Partial<Record<RegistrationField, string>> = {};
    for (const { id } of REGISTRATION_COLUMNS) {
      const text = (one as Record<string, unknown>)[id] ?? '';
      if (typeof text !== 'string') return null;
      texts[id] = text;
    }
    rows.push(rowOf(index + 1, texts));
  }
  return rows;
}

function placesIn(cells: readonly string[]): Places | null {
  const headers = cells.map(folded);
  const places = new Map<RegistrationField, number>();
  for (const column of REGISTRATION_COLUMNS) {
    const names = [column.ja, column.en, column.id, ...('alsoCalled' in column ? column.alsoCalled : [])];
    const place = headers.findIndex((header) => names.some((name) => folded(name) === header));
    if (place >= 0) places.set(column.id, place);
    else if ('required' in column) return null;
  }
  return places;
}

function incomingRow({ number, cells }: TableRow, places: Places): IncomingRow {
  const texts: Partial<Record<RegistrationField, string>> = {};
  for (const [field, place] of places) texts[field] = cells[place] ?? '';
  return rowOf(number, texts);
}

function rowOf(number: number, texts: Partial<Record<RegistrationField, string>>): IncomingRow {
  const { individualNumber = '', ...others } = texts;
  const kept = Object.entries(others).map(([field, text]) => [field, clean(text)]);
  return {
    number,
    individualNumber: clean(individualNumber),
    texts: Object.fromEntries(kept.filter(([, text]) => text !== '')) as Partial<Record<KeptField, string>>,
  };
}

/** Without what no keyboard writes; a character longer than it may be, so that it is seen to be too long. */
function clean(text: string): string {
  return text
    .slice(0, LONGEST_TEXT + 1)
    .replaceAll(/\p{Cc}|\p{Cs}/gu, '')
    .trim();
}

function folded(header: string): string {
  return header
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()・_*※-]/g, '');
}
