import { checkDigit } from './check-digit.rules.js';

/** 保険者番号: 8 digits, or 6 for municipal health insurance; the last is the check digit over the others. */
export function isInsurerNumber(text: string): boolean {
  return /^(\d{6}|\d{8})$/.test(text) && checkDigit(text.slice(0, -1)) === Number(text.at(-1));
}
