import { isIndividualNumber } from '#platform';

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
