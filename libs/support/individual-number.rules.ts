/** Twelve digits that stand by themselves, in one piece or in groups as on the card. */
const TWELVE = /(?<![0-9])[0-9](?:[ -]?[0-9]){11}(?![0-9])/g;
const HYPHENS = /[\u2010-\u2015\u2212\u30fc]/g;

/**
 * Whether a text seems to hold an individual number (個人番号): 12 digits with the right check digit. One in eleven
 * random numbers passes, so this warns and never refuses. The text goes nowhere from here, least of all into a log.
 */
export function holdsIndividualNumber(text: string): boolean {
  const found = text.normalize('NFKC').replace(HYPHENS, '-').match(TWELVE) ?? [];
  return found.some((digits) => isIndividualNumber(digits.replaceAll(/[ -]/g, '')));
}

/** Check digit = 11 − (Σ Pn·Qn mod 11), Pn the n-th digit from the right of the 11; a remainder of 0 or 1 gives 0. */
function isIndividualNumber(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const remainder = sum % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}
