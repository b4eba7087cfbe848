/** What people and systems write for a hyphen: ‐ ‑ − － and the long-vowel sign ー; compared, all are one. */
const HYPHENS = /[\u2010\u2011\u2212\uff0d\u30fc]/g;
const SPACES = /\s+/g;

/** 記号, as it is compared: width, hyphens and spaces make no difference. Never shown. */
export function comparableSymbol(text: string): string {
  return text.normalize('NFKC').replace(HYPHENS, '-').replace(SPACES, '');
}

/** 番号, as it is compared: like the symbol, and leading zeros make no difference. */
export function comparableNumber(text: string): string {
  return comparableSymbol(text).replace(/^0+(?=.)/, '');
}

/** 枝番, two digits; null: none given. Anything but digits stays as it is and equals nothing. */
export function comparableBranch(text: string): string | null {
  const branch = comparableSymbol(text);
  return branch === '' ? null : branch.padStart(2, '0');
}
