/** Twelve digits that stand by themselves, in one piece or in groups as on the card. */
const TWELVE = /(?<![0-9])[0-9](?:[ -]?[0-9]){11}(?![0-9])/g;
const HYPHENS = /[\u2010-\u2015\u2212\u30fc]/g;

/**
 * Whether a text seems to hold an individual number (個人番号): the server's rule, here so that one is warned while
 * typing and the number never leaves the desk.
 */
export function holdsIndividualNumber(text: string): boolean {
  const found = text.normalize('NFKC').replace(HYPHENS, '-').match(TWELVE) ?? [];
  return found.some((digits) => isIndividualNumber(digits.replaceAll(/[ -]/g, '')));
}

function isIndividualNumber(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const remainder = sum % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}
