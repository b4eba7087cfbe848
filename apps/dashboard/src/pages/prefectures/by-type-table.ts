import type { PrefecturesByTypeQuery } from '../../generated/pages/graphql.js';
import { TYPES, type FacilityType } from '../facilities/filter-values.js';
import type { Cell } from './ranking.js';

export type TypeColumn = 'ALL' | FacilityType;
export const TYPE_COLUMNS: readonly TypeColumn[] = ['ALL', ...TYPES];

/** All types together and each of the four: of a prefecture, or of the nation. */
export type TypeCells = Partial<Record<TypeColumn, Cell>>;

export interface ByType {
  nation: TypeCells;
  /** By JIS code. */
  prefectures: ReadonlyMap<string, TypeCells>;
}

/** The 188 cells and their sums (counted by the server, not added here) as rows of five. */
export function byType(data: PrefecturesByTypeQuery): ByType {
  const nation: TypeCells = { ALL: data.all?.cells[0] };
  for (const cell of data.byType?.cells ?? []) if (cell.type) nation[cell.type] = cell;
  const prefectures = new Map<string, TypeCells>();
  for (const cell of data.byPrefecture?.cells ?? []) {
    if (cell.prefecture) prefectures.set(cell.prefecture, { ALL: cell });
  }
  for (const cell of data.byTypeAndPrefecture?.cells ?? []) {
    const row = cell.prefecture && prefectures.get(cell.prefecture);
    if (row && cell.type) row[cell.type] = cell;
  }
  return { nation, prefectures };
}
