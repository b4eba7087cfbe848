import { normaliseCode } from '../code.rules.js';
import type { FeeTable } from '../facility-type.rules.js';
import { prefectureByName, prefectureOfAddress } from '../prefectures.js';
import { readAsCodes, type CodeColumn, type CodeDigits } from './code-column.rules.js';
import { fieldsByContent } from './column-content.rules.js';
import { fieldOfHeader, isHeader, type Field } from './header.rules.js';
import { feeTableOfNames, feeTableOfText, prefectureOfFileName } from './list-hints.rules.js';
import type { TableRow } from '#platform';
import type { Refusal } from './unreadable-list.js';

/** How a table is read. Columns from 0. */
export interface Layout {
  /** Row of the column names; 0: none. Rows up to it are not part of the list. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Field, number>;
  readonly codeDigits: CodeDigits;
  /** Of the list; null: every code or row says its own. */
  readonly feeTable: FeeTable | null;
  /** "01" … "47" of the list; null: every code, row or address says its own. */
  readonly prefecture: string | null;
}

/** What the person importing says of a list that does not say it. */
export interface LayoutOptions {
  readonly feeTable?: FeeTable | null;
  readonly prefecture?: string | null;
}

type TextFields = ReadonlyMap<Exclude<Field, 'code'>, number>;

/** Title lines that may stand before the column names. */
const LINES_BEFORE_HEADER = 30;
/** From so many right codes of a hundred a column without a name is one of codes. */
const CODES = 50;

/**
 * Finds the columns of a table from its column names or, without them, from what stands in them; the code column always
 * by its content, since names do not say how many digits. Fee table: option, column, digits of the code, check digits,
 * file name, names of the facilities, in this order.
 */
export function detectLayout(
  sample: readonly TableRow[],
  tableName: string,
  options: LayoutOptions = {},
): Layout | { readonly refusal: Refusal } {
  const header = sample.slice(0, LINES_BEFORE_HEADER).find(({ cells }) => isHeader(cells));
  const body = sample.filter(({ number }) => number > (header?.number ?? 0));
  const rows = body.map(({ cells }) => cells);
  if (rows.length === 0) return { refusal: 'NO_ROWS' };
  const columns = columnsOf(rows);
  const prefecture = options.prefecture ?? prefectureOfFileName(tableName);
  const text: TextFields = header ? fieldsByHeader(header.cells) : fieldsByContent(columns, []);
  const prefectures = rows.map((cells) => prefectureOfRow(cells, text) ?? prefecture);
  const candidates = header ? codeColumnsOf(header.cells) : [...columns.keys()];
  const code = bestCodeColumn(columns, candidates, prefectures);
  if (!code || (!header && code.column.share < CODES)) return { refusal: 'NO_CODE_COLUMN' };
  // Without column names a code column may have passed for one of telephone numbers or postal codes.
  const fields = header ? text : fieldsByContent(columns, [code.index]);
  if (!fields.has('name')) return { refusal: 'NO_NAME_COLUMN' };
  const { digits } = code.column;
  if (digits === 7 && prefectures.every((known) => known === null)) return { refusal: 'PREFECTURE_UNKNOWN' };
  const feeTable = feeTableOf(code, columns, fields, tableName, options);
  if (digits !== 10 && feeTable === null && !fields.has('feeTable')) return { refusal: 'FEE_TABLE_UNKNOWN' };
  const all = new Map<Field, number>([...fields, ['code', code.index]]);
  return { headerRow: header?.number ?? 0, columns: all, codeDigits: digits, feeTable, prefecture };
}

/** "01" … "47" as a row says it, in a column of its own or at the start of the address. */
export function prefectureOfRow(
  cells: readonly string[],
  columns: ReadonlyMap<Field, number>,
): string | null {
  const named = columns.get('prefecture');
  const address = columns.get('address');
  const found =
    (named === undefined ? undefined : prefectureByName(cells[named] ?? '')) ??
    (address === undefined ? undefined : prefectureOfAddress(cells[address] ?? ''));
  return found?.code ?? null;
}

function feeTableOf(
  code: { index: number; column: CodeColumn },
  columns: readonly (readonly string[])[],
  fields: TextFields,
  tableName: string,
  options: LayoutOptions,
): FeeTable | null {
  if (options.feeTable) return options.feeTable;
  if (fields.has('feeTable')) return null;
  if (code.column.digits === 10) return onlyFeeTable(columns[code.index]!);
  return code.column.feeTable ?? feeTableOfText(tableName) ?? feeTableOfNames(columns[fields.get('name')!]!);
}

/** Ten digits all of one fee table: a list of that table, in which a dental code can hide. */
function onlyFeeTable(cells: readonly string[]): FeeTable | null {
  const digits = new Set(cells.map((cell) => normaliseCode(cell).padStart(10, '0')[2]!));
  return digits.size === 1 ? feeTableOfText([...digits][0]!) : null;
}

function bestCodeColumn(
  columns: readonly (readonly string[])[],
  candidates: readonly number[],
  prefectures: readonly (string | null)[],
): { index: number; column: CodeColumn } | null {
  const read = candidates
    .filter((index) => columns[index] !== undefined)
    .map((index) => ({ index, column: readAsCodes(columns[index]!, prefectures) }));
  // more digits say more, where both read well: the lists give nine and seven digits side by side
  const worth = ({ column }: (typeof read)[number]): number => column.share + column.digits / 10;
  return read.length === 0 ? null : read.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function fieldsByHeader(cells: readonly string[]): TextFields {
  const fields = new Map<Exclude<Field, 'code'>, number>();
  for (const [index, cell] of cells.entries()) {
    const field = fieldOfHeader(cell);
    if (field && field !== 'code' && !fields.has(field)) fields.set(field, index);
  }
  return fields;
}

function codeColumnsOf(cells: readonly string[]): number[] {
  return [...cells.keys()].filter((index) => fieldOfHeader(cells[index]!) === 'code');
}

function columnsOf(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, index) => rows.map((cells) => (cells[index] ?? '').trim()));
}
