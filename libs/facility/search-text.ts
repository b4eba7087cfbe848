/** Hyphens people type for one another: U+2010…2015, 2212, the full-width and half-width ones (those by NFKC). */
const HYPHENS = /[‐‑‒–—―−]/g;
const LONG_VOWEL_AS_HYPHEN = /(?<=\d)ー(?=\d)/g;
const SPACES = /\s+/g;
/** Kana and kanji only: most names, and nothing below would change them. A long vowel without a digit stays one. */
const PLAIN = /^[ぁ-ゖァ-ヺー一-鿿]*$/;

/** The digits of a telephone number however it was typed: full-width, with hyphens, from abroad (+81). */
export function phoneDigits(text: string): string {
  const half = text.normalize('NFKC').trim();
  return (half.startsWith('+81') ? `0${half.slice(3).replace(/^\D*0?/, '')}` : half).replace(/\D/g, '');
}

/**
 * What a name is searched by, and what a search is turned into: NFKC (full-width letters, half-width katakana, ㈱),
 * lower case, no spaces, one kind of hyphen. Idempotent.
 */
export function searchText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SPACES, '')
    .replace(HYPHENS, '-')
    .replace(LONG_VOWEL_AS_HYPHEN, '-');
}
