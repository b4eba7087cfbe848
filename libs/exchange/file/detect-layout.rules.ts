import type { Viewer } from '#access';
import type { TableRow } from '#platform';
import type { ColumnId } from './column.js';
import { LAYOUTS, type Layout } from './layouts.js';

/** A layout found in a table: where its columns stand. */
export interface FoundLayout {
  readonly layout: Layout;
  readonly headerRow: number;
  readonly at: ReadonlyMap<ColumnId, number>;
}

/** Title lines and notes that may stand before the column names. */
export const LINES_BEFORE_HEADER = 30;

/**
 * The layout whose columns a row near the top names: every required one, and one to say something; where several do,
 * the one of which most columns are there. null: none that this viewer may hand in.
 */
export function detectLayout(sample: readonly TableRow[], viewer: Viewer): FoundLayout | null {
  for (const { number, cells } of sample.slice(0, LINES_BEFORE_HEADER)) {
    const headers = cells.map(foldedHeader);
    const found = LAYOUTS.filter(({ roles }) => (roles as readonly string[]).includes(viewer.role))
      .map((layout) => ({ layout, headerRow: number, at: columnsIn(layout, headers) }))
      .filter(({ layout, at }) => layout.required.every((id) => at.has(id)) && saysSomething(at));
    if (found.length > 0) return found.reduce((a, b) => (b.at.size > a.at.size ? b : a));
  }
  return null;
}

function columnsIn(layout: Layout, headers: readonly string[]): Map<ColumnId, number> {
  const at = new Map<ColumnId, number>();
  // a column's own name goes before what others call it, wherever the two stand
  for (const named of [0, 1]) {
    for (const { id, name, alsoCalled } of layout.columns) {
      if (at.has(id)) continue;
      const names = (named === 0 ? [name.ja, name.en] : (alsoCalled ?? [])).map(foldedHeader);
      const index = headers.findIndex((header) => header !== '' && names.includes(header));
      if (index >= 0 && ![...at.values()].includes(index)) at.set(id, index);
    }
  }
  return at;
}

function saysSomething(at: ReadonlyMap<ColumnId, number>): boolean {
  return [...at.keys()].some((id) => id !== 'code' && id !== 'version');
}

function foldedHeader(cell: string): string {
  return cell
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()「」[\]・_*※]/g, '');
}
