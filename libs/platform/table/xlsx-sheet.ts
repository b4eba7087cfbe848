import type { TableLimits, TableRow } from './table.js';
import type { TextStore } from './text-store.js';
import { UnreadableTable } from './unreadable-table.js';
import { feed, localName, xmlParser, type XmlTag } from './xlsx-xml.js';

/**
 * Rows of a sheet's XML, as a stream. Cells that a writer leaves out are empty; formulas give their stored value. A
 * code that Excel stored as a number comes without its leading zero; the code's column tells that it lost one.
 */
export async function* sheetRows(
  chunks: AsyncIterable<Buffer>,
  strings: TextStore,
  limits: TableLimits,
): AsyncGenerator<TableRow[]> {
  let rows: TableRow[] = [];
  let cells: string[] = [];
  let number = 0;
  let characters = 0;
  let filled = 0;
  let column = -1;
  let type = 'n';
  let value = '';
  let inValue = false;
  let inReading = false;
  const parser = xmlParser(limits.lineCharacters);
  const opentag = ({ name, attributes }: XmlTag): void => {
    switch (localName(name)) {
      case 'row':
        number = Math.max(numberOf(attributes.r) ?? 0, number + 1);
        characters = 0;
        cells = [];
        column = -1;
        break;
      case 'c':
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        value = '';
        break;
      case 'v':
      case 't':
        inValue = !inReading;
        break;
      case 'rPh':
        inReading = true;
        break;
    }
  };
  const text = (part: string): void => {
    if (!inValue) return;
    value += part;
    characters += part.length;
    if (characters > limits.lineCharacters) throw new UnreadableTable('TOO_LARGE');
  };
  const closetag = ({ name }: XmlTag): void => {
    switch (localName(name)) {
      case 'v':
      case 't':
        inValue = false;
        break;
      case 'rPh':
        inReading = false;
        break;
      case 'c':
        if (column < 0 || column >= limits.columns) break;
        while (cells.length < column) cells.push('');
        cells[column] = textOf(type, value, strings);
        break;
      case 'row':
        if (cells.some((cell) => cell !== '')) {
          rows.push({ number, cells });
          filled += 1;
        }
        break;
    }
  };
  parser.on({ opentag, text, closetag });
  for await (const _ of feed(parser, chunks)) {
    if (filled > limits.rows) throw new UnreadableTable('TOO_LARGE');
    if (rows.length > 0) yield rows;
    rows = [];
  }
}

function numberOf(reference: string | undefined): number | undefined {
  return reference !== undefined && /^\d{1,9}$/.test(reference) ? Number(reference) : undefined;
}

/** "BC12" → 54. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function textOf(type: string, value: string, strings: TextStore): string {
  if (type === 's') return strings.get(Number(value));
  if (type === 'n' && /[.eE]/.test(value)) return plainNumber(value);
  return type === 'e' ? '' : value;
}

/** 1.310110049E9 → 1310110049: some writers store whole numbers so. */
function plainNumber(value: string): string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}
