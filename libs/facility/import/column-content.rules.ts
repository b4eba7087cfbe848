import { prefectureByName } from '../prefectures.js';
import type { Field } from './header.rules.js';

/** Digits are read in full width too. */
const POSTAL = /^〒?[0-9０-９]{3}[-－‐−ー]?[0-9０-９]{4}$/;
const PHONE = /^[0０][-－‐−ー()（）0-9０-９]{9,15}$/;
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const ADDRESS = /[都道府県市区町村郡].*[0-9０-９一二三四五六七八九十]/;
const NAME =
  /病院|医院|クリニック|診療所|歯科|薬局|[内外眼]科|皮[膚フふ]|デンタル|ファーマシー|ドラッグ|センター/;
const FEE_TABLE = /^(医科|歯科|薬局|調剤)$/;

/** What the cells of a column without a header must look like, and how many of a hundred of them. */
const LOOKS: readonly (readonly [Exclude<Field, 'code'>, (cell: string) => boolean, number])[] = [
  ['prefecture', (cell) => /^\D+$/.test(cell) && prefectureByName(cell) !== undefined, 90],
  ['feeTable', (cell) => FEE_TABLE.test(cell), 95],
  ['email', (cell) => EMAIL.test(cell), 80],
  ['phone', (cell) => PHONE.test(cell), 80],
  ['postalCode', (cell) => POSTAL.test(cell), 80],
  ['address', (cell) => ADDRESS.test(cell), 50],
  ['name', (cell) => NAME.test(cell) && !/^\d+$/.test(cell), 20],
];

/** The column that looks most like each field, every column taken once; a field that none looks like is missing. */
export function fieldsByContent(
  columns: readonly (readonly string[])[],
  taken: readonly number[],
): Map<Exclude<Field, 'code'>, number> {
  const found = new Map<Exclude<Field, 'code'>, number>();
  const free = new Set([...columns.keys()].filter((index) => !taken.includes(index)));
  for (const [field, looksLike, least] of LOOKS) {
    let best = -1;
    let bestShare = least;
    for (const index of free) {
      const share = shareOf(columns[index]!, looksLike);
      if (share >= bestShare && (best < 0 || share > bestShare)) [best, bestShare] = [index, share];
    }
    if (best < 0) continue;
    found.set(field, best);
    free.delete(best);
  }
  return found;
}

/** Percent of the cells that are not empty. */
export function shareOf(cells: readonly string[], holds: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : (100 * filled.filter(holds).length) / filled.length;
}
