import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { KIND, maySay, type Kind, type Milestone } from '#rollout';
import { EMPTY, wrong, type CellReading } from '../file/cell-reading.js';
import { BLOCKER_CHOICES, MAKER_CHOICES, STATUS_CHOICES } from '../file/choices.js';
import { readChoice } from '../file/choice-cell.rules.js';
import { readCode } from '../file/code-cell.rules.js';
import type { Column, ColumnId } from '../file/column.js';
import { readDay } from '../file/day-cell.rules.js';
import type { Layout } from '../file/layouts.js';
import { readCount, readMonth, readVersion } from '../file/number-cell.rules.js';
import { LONGEST_CELL } from '../file/plain-text.rules.js';
import type { RowProblem } from './row-verdict.js';

/** Cells of a row by column, as typed; empty ones are left out. */
export type RawCells = Readonly<Partial<Record<ColumnId, string>>>;

export interface Reading {
  readonly column: Column;
  readonly cell: CellReading<number | string>;
}

export interface ReadRow {
  /** Ten digits; null: none that could be one. */
  readonly code: string | null;
  readonly version: number | null;
  /** Columns that say something about the facility, in the layout's order. */
  readonly said: readonly Reading[];
  readonly problems: readonly RowProblem[];
  readonly fixed: readonly ColumnId[];
}

export interface ReadingOptions {
  readonly viewer: Viewer;
  readonly today: Day;
  /** Takes what is offered for a wrong cell in its place; never for a code, where it would be another facility. */
  readonly acceptOffers: boolean;
}

/** Reads a row's cells by the layout of its file. Columns that are not the viewer's to say are passed over. */
export function readRow(cells: RawCells, layout: Layout, options: ReadingOptions): ReadRow {
  const problems: RowProblem[] = [];
  const fixed: ColumnId[] = [];
  const said: Reading[] = [];
  let code: string | null = null;
  let version: number | null = null;
  for (const column of layout.columns) {
    if (!mayUse(column, options.viewer)) continue;
    const cell = readCell(cells[column.id] ?? '', column, options, fixed);
    if (cell.kind === 'WRONG') problems.push({ column: column.id, reason: cell.reason, offer: cell.offer });
    if (cell.kind === 'VALUE' && cell.fixed) fixed.push(column.id);
    if (column.meaning.of === 'CODE') code = cell.kind === 'VALUE' ? String(cell.value) : null;
    else if (column.meaning.of === 'VERSION') version = cell.kind === 'VALUE' ? Number(cell.value) : null;
    else if (cell.kind !== 'EMPTY' && cell.kind !== 'WRONG') said.push({ column, cell });
  }
  return { code, version, said, problems, fixed };
}

/** Whether the column says something that this viewer may say. */
export function mayUse({ meaning }: Column, viewer: Viewer): boolean {
  const kind = kindOf(meaning.of, 'milestone' in meaning ? meaning.milestone : null);
  return kind === null || maySay(viewer, kind);
}

function kindOf(of: Column['meaning']['of'], milestone: Milestone | null): Kind | null {
  if (of === 'BLOCKER') return KIND.BLOCKER;
  if (of === 'PLANNED_MONTH') return KIND.PLANNED_MONTH;
  return milestone && KIND[milestone];
}

function readCell(
  text: string,
  column: Column,
  options: ReadingOptions,
  fixed: ColumnId[],
): CellReading<number | string> {
  const cell = read(text, column, options);
  const mayMend = options.acceptOffers && column.meaning.of !== 'CODE';
  if (cell.kind !== 'WRONG' || cell.offer === null || !mayMend) return cell;
  fixed.push(column.id);
  return read(cell.offer, column, options);
}

function read(text: string, { meaning }: Column, { today }: ReadingOptions): CellReading<number | string> {
  if (text.length > LONGEST_CELL) return wrong('CELL_TOO_LONG');
  if (text === '' && meaning.of !== 'CODE') return EMPTY;
  switch (meaning.of) {
    case 'CODE':
      return readCode(text);
    case 'VERSION':
      return readVersion(text);
    case 'STATUS':
      return readChoice(text, STATUS_CHOICES);
    case 'BLOCKER':
      return readChoice(text, BLOCKER_CHOICES);
    case 'MAKER':
      return readChoice(text, MAKER_CHOICES);
    case 'PLANNED_MONTH':
      return readMonth(text, today);
    case 'VALUE':
      return meaning.type === 'COUNT' ? readCount(text) : readDay(text, today);
    case 'DAY':
    case 'END':
      return readDay(text, today);
  }
}
