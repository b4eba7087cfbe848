import { LIST_LIMITS, type ListRow } from './list-table.js';
import { UnreadableList } from './unreadable-list.js';
import { feed, localName, xmlParser } from './xlsx-xml.js';

/**
 * Rows of a sheet's XML, as a stream. Cells that a writer leaves out are empty; formulas give their stored value. A
 * code that Excel stored as a number comes without its leading zero; the code's column tells that it lost one.
 */
export async function* sheetRows(
  chunks: AsyncIterable<Buffer>,
  strings: readonly string[],
): AsyncGenerator<ListRow[]> {
  let rows: ListRow[] = [];
  let cells: string[] = [];
  let number = 0;
  let column = -1;
  let type = 'n';
  let value = '';
  let inValue = false;
  let inReading = false;
  const parser = xmlParser();
  parser.on('opentag', ({ name, attributes }) => {
    switch (localName(name)) {
      case 'row':
        number = attributes.r === undefined ? number + 1 : Number(attributes.r);
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
  });
  parser.on('text', (part) => {
    if (inValue) value += part;
  });
  parser.on('closetag', ({ name }) => {
    switch (localName(name)) {
      case 'v':
      case 't':
        inValue = false;
        break;
      case 'rPh':
        inReading = false;
        break;
      case 'c':
        if (column >= LIST_LIMITS.columns) break;
        while (cells.length < column) cells.push('');
        cells[column] = textOf(type, value, strings);
        break;
      case 'row':
        if (cells.some((cell) => cell !== '')) rows.push({ number, cells });
        break;
    }
  });
  for await (const _ of feed(parser, chunks)) {
    if (number > LIST_LIMITS.rows || value.length > LIST_LIMITS.lineCharacters) {
      throw new UnreadableList('TOO_LARGE');
    }
    if (rows.length > 0) yield rows;
    rows = [];
  }
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

function textOf(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'n' && /[.eE]/.test(value)) return plainNumber(value);
  return type === 'e' ? '' : value;
}

/** 1.310110049E9 → 1310110049: some writers store whole numbers so. */
function plainNumber(value: string): string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}
