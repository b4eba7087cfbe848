import type { PrefecturesQuery } from '../../generated/pages/graphql.js';
import type { Language } from '../../i18n/language.js';
import { rank, type Cell, type RankedRow } from './ranking.js';

export type Prefecture = PrefecturesQuery['prefectures'][number];

/** What every view of the page draws from. */
export interface PrefectureModel {
  /** Highest first. */
  rows: RankedRow[];
  nation: Cell | null;
  byCode: ReadonlyMap<string, Prefecture>;
  /** 富山県 / Toyama */
  nameOf: (code: string) => string;
}

export function prefectureModel(data: PrefecturesQuery, lang: Language): PrefectureModel {
  const byCode = new Map(data.prefectures.map((prefecture) => [prefecture.code, prefecture]));
  const cells = new Map<string, Cell>();
  for (const cell of data.byPrefecture?.cells ?? []) if (cell.prefecture) cells.set(cell.prefecture, cell);
  return {
    rows: rank(cells),
    nation: data.nation?.cells[0] ?? null,
    byCode,
    nameOf: (code) => nameOf(byCode.get(code), lang),
  };
}

export function nameOf(prefecture: { name: string; romaji: string } | undefined, lang: Language): string {
  if (!prefecture) return '';
  return lang === 'ja' ? prefecture.name : prefecture.romaji;
}

/** In Japanese 「3県」 is only right while none of them is 都, 道 or 府. */
export function allAreKen(rows: readonly RankedRow[], byCode: ReadonlyMap<string, Prefecture>): boolean {
  return rows.every(({ code }) => byCode.get(code)?.name.endsWith('県') ?? false);
}
