import Papa from 'papaparse';
import { decodeText } from './decode-text.js';
import type { TableLimits, TableRow } from './table.js';
import { plainCsvRows } from './plain-csv.js';
import { UnreadableTable } from './unreadable-table.js';

const DELIMITERS = [',', '\t', ';'];
const UNCLOSED = 'MissingQuotes';

/**
 * Rows of a CSV (or tab- or semicolon-separated) file. Cut at line ends; where a quoted field goes over several lines,
 * more is read first. Blank lines are counted and left out. Throws {@link UnreadableTable}; never holds more than a
 * chunk and one line. A last line without its end and with fewer cells than the one before is a cut file.
 */
export async function* csvRows(
  chunks: AsyncIterable<Buffer>,
  limits: TableLimits,
): AsyncGenerator<TableRow[]> {
  const parser = new CsvParser(limits.columns);
  let carry = '';
  for await (const text of decodeText(chunks)) {
    carry += text;
    const end = carry.lastIndexOf('\n');
    const rows = end < 0 ? null : parser.rowsOf(carry.slice(0, end));
    if (rows) {
      yield rows;
      carry = carry.slice(end + 1);
    }
    if (carry.length > limits.lineCharacters) throw new UnreadableTable('BROKEN_CSV', parser.number + 1);
    if (parser.number > limits.rows) throw new UnreadableTable('TOO_LARGE');
  }
  if (carry === '') return;
  const width = parser.width;
  const rows = parser.rowsOf(carry);
  if (!rows || parser.width < width) throw new UnreadableTable('TRUNCATED', parser.number + 1);
  yield rows;
}

class CsvParser {
  /** Rows so far, blank ones too. */
  number = 0;
  /** Cells of the last row that was not blank. */
  width = 0;
  private delimiter: string | null = null;

  constructor(private readonly columns: number) {}

  /** Whole lines without the end of the last; null: a quoted field is still open. */
  rowsOf(lines: string): TableRow[] | null {
    this.delimiter ??= delimiterOf(lines);
    const data = plainCsvRows(lines, this.delimiter) ?? parseAll(lines, this.delimiter);
    if (!data) return null;
    const first = this.number + 1;
    this.number += Math.max(data.length, 1);
    const rows: TableRow[] = [];
    for (let index = 0; index < data.length; index += 1) {
      const cells = data[index]!;
      if (cells.length > 1 || cells[0] !== '')
        rows.push({ number: first + index, cells: this.within(cells) });
    }
    this.width = rows.at(-1)?.cells.length ?? this.width;
    return rows;
  }

  private within(cells: string[]): string[] {
    return cells.length > this.columns ? cells.slice(0, this.columns) : cells;
  }
}

/** null: a quoted field is still open. */
function parseAll(lines: string, delimiter: string): string[][] | null {
  const text = lines.replaceAll('\r\n', '\n').replace(/\r$/, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.some(({ code }) => code === UNCLOSED) ? null : data;
}

/** The one of comma, tab and semicolon that the first lines hold most of. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 10_000);
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
