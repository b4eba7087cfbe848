import { isInsurerNumber } from '#platform';

/**
 * 保険者番号 as it is kept and compared: 8 digits, or 6 for municipal health insurance (国保), which has no law number.
 * Interface files pad 6 digits to 8, with spaces or with zeros; no law number is 00. null: not one, or its check digit
 * is wrong (the common algorithm, domain rule of the insurers' numbers).
 */
export function readInsurerNumber(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/^00(?=\d{6}$)/, '');
  return isInsurerNumber(digits) ? digits : null;
}

/** As the interface files write it: 8 characters, a 6-digit number behind two spaces. */
export function paddedInsurerNumber(number: string): string {
  return number.padStart(8, ' ');
}

/** 後期高齢者医療: its cards have a number and no symbol. */
export function hasNoSymbol(insurerNumber: string): boolean {
  return insurerNumber.length === 8 && insurerNumber.startsWith('39');
}
