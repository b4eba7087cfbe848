import type { FacilityType } from './facility-type.js';

/** Digit 3 of a code: 1 medical, 3 dental, 4 pharmacy. */
export type FeeTable = '1' | '3' | '4';
export const FEE_TABLES: readonly FeeTable[] = ['1', '3', '4'];

/** What Japanese readers call a fee table. */
export const FEE_TABLE_NAMES: Readonly<Record<FeeTable, string>> = { '1': '医科', '3': '歯科', '4': '薬局' };

export interface JudgedType {
  readonly type: FacilityType;
  /** true: read from the name, not from the code. */
  readonly inferred: boolean;
}

/**
 * Words by which a name says what it is. By law a clinic may call itself neither 病院 nor anything that can be taken
 * for it, as 産院 or ホスピタル (医療法3条). 病院前 is a place in front of one; クリ二ック is written with the kanji 二
 * in the bureaus' lists, and long names are cut after クリニ.
 */
const WORD = /病院(?!前)|ホスピタル|(?<!助)産院|クリ[ニ二]|診療所|医院/gu;
/** What NFKC leaves as it is: ASCII, kana without combining marks, kanji. */
const PLAIN = /^[\x20-\x7e\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$/;
const HOSPITAL_WORDS: readonly string[] = ['病院', 'ホスピタル', '産院'];

/**
 * The type of a facility. Hospital or clinic cannot be told from the code: the word that stands last in the name decides
 * (北海道大野病院附属駅前クリニック is a clinic, 旭川ペインクリニック病院 a hospital), and no such word means a clinic.
 */
export function judgeType(feeTable: FeeTable, name: string): JudgedType {
  switch (feeTable) {
    case '3':
      return { type: 'DENTAL_CLINIC', inferred: false };
    case '4':
      return { type: 'PHARMACY', inferred: false };
    case '1':
      return { type: saysHospital(name) ? 'HOSPITAL' : 'MEDICAL_CLINIC', inferred: true };
  }
}

/** The fee table a type is billed under. */
export function feeTableOf(type: FacilityType): FeeTable {
  if (type === 'DENTAL_CLINIC') return '3';
  return type === 'PHARMACY' ? '4' : '1';
}

function saysHospital(name: string): boolean {
  if (PLAIN.test(name) && !HOSPITAL_WORDS.some((word) => name.includes(word))) return false;
  const last = name.normalize('NFKC').match(WORD)?.at(-1);
  return last !== undefined && HOSPITAL_WORDS.includes(last);
}
