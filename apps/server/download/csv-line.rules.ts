import { isoDay } from '../graphql/iso-days.js';
import type { Cell, Column } from './sheet.js';

/** What a spreadsheet takes for the beginning of a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One line with its end. */
export function csvLine(cells: readonly Cell[], columns: readonly Column[]): string {
  return `${cells.map((cell, index) => csvCell(cell, columns[index]?.kind ?? 'TEXT')).join(',')}\r\n`;
}

function csvCell(cell: Cell, kind: Column['kind']): string {
  if (cell === null) return '';
  if (kind === 'DAY') return isoDay(cell as number);
  if (typeof cell === 'number') return String(cell);
  // a name typed by somebody must not run as a formula in the ministry's Excel
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
