/** Hyphens people type for one another: U+2010…2015, 2212, the full-width and half-width ones (those by NFKC). */
const HYPHENS = /[‐‑‒–—―−]/g;
const LONG_VOWEL_AS_HYPHEN = /(?<=\d)ー(?=\d)/g;
const SPACES = /\s+/g;

/**
 * What a name is searched by, and what a search is turned into: NFKC (full-width letters, half-width katakana, ㈱),
 * lower case, no spaces, one kind of hyphen. Idempotent.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SPACES, '')
    .replace(HYPHENS, '-')
    .replace(LONG_VOWEL_AS_HYPHEN, '-');
}
