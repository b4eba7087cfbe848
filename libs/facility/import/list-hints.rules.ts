import { FEE_TABLES, type FeeTable } from '../facility-type.rules.js';
import { PREFECTURES } from '../prefectures.js';
import { shareOf } from './column-content.rules.js';

const FILE_WORDS: Readonly<Record<FeeTable, RegExp>> = {
  '1': /医科|medical|(?<![a-z])ika/,
  '3': /歯科|dental|shika/,
  '4': /薬局|調剤|pharmac|ya(k|kk)yoku/,
};

const NAME_WORDS: Readonly<Record<FeeTable, RegExp>> = {
  '1': /病院|クリニック|医院|診療所|内科|外科|眼科/,
  '3': /歯科|デンタル|矯正/,
  '4': /薬局|調剤|ファーマシー|ドラッグ/,
};

/** 医科 / 1 / medical … as a column or an option says it; null: it says none. */
export function feeTableOfText(text: string): FeeTable | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if ((FEE_TABLES as readonly string[]).includes(plain)) return plain as FeeTable;
  return onlyOne(FEE_TABLES.filter((table) => FILE_WORDS[table].test(plain)));
}

/** The prefecture whose name a file or sheet name holds (東京都, 東京, tokyo), if it is one only. */
export function prefectureOfFileName(name: string): string | null {
  const plain = name.normalize('NFKC').toLowerCase();
  const named = PREFECTURES.filter(
    ({ shortName, romaji }) => plain.includes(shortName) || plain.includes(romaji.toLowerCase()),
  );
  // 京都 stands inside 東京都
  const found = plain.includes('東京都') ? named.filter(({ shortName }) => shortName !== '京都') : named;
  return onlyOne(found)?.code ?? null;
}

/** What most of the names say: the last resort, for lists of the four prefectures whose check digit says nothing. */
export function feeTableOfNames(names: readonly string[]): FeeTable | null {
  const share = (table: FeeTable): number => shareOf(names, (name) => NAME_WORDS[table].test(name));
  if (share('4') > 50) return '4';
  if (share('3') > 50) return '3';
  return share('1') > 50 && share('3') < 20 && share('4') < 20 ? '1' : null;
}

function onlyOne<T>(items: readonly T[]): T | null {
  return items.length === 1 ? items[0]! : null;
}
