import { csvText } from '#platform';
import { isoDay } from '../graphql/iso-days.js';
import type { Cell, Column } from './sheet.js';

/** One line with its end. */
export function csvLine(cells: readonly Cell[], columns: readonly Column[]): string {
  return `${cells.map((cell, index) => csvCell(cell, columns[index]?.kind ?? 'TEXT')).join(',')}\r\n`;
}

function csvCell(cell: Cell, kind: Column['kind']): string {
  if (cell === null) return '';
  if (kind === 'DAY') return isoDay(cell as number);
  if (typeof cell === 'number') return String(cell);
  return csvText(cell);
}
