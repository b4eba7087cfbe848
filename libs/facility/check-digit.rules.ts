import { prefectureByCode, type CheckDigitRule } from './prefectures.js';

/**
 * Check digit (検証番号) by the common algorithm: weights 2, 1, 2, 1 … from the rightmost digit, the digits of each
 * product added, (10 − sum mod 10) mod 10. Official example: 341071236 → 2.
 */
export function checkDigit(body: string): number {
  return checkDigitOf(body, 0, body.length);
}

function checkDigitOf(digits: string, from: number, until: number): number {
  let sum = 0;
  for (let i = from; i < until; i += 1) {
    const digit = digits.charCodeAt(i) - 48;
    const weighted = (until - i) % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - (sum % 10)) % 10;
}

/**
 * Whether a 10-digit code ends in the check digit a rule asks for. The written rule covers the nine digits before it,
 * the rule of Saitama, Chiba, Tokyo and Kanagawa only the six after the fee table.
 */
export function fitsRule(code: string, rule: CheckDigitRule): boolean {
  return code.charCodeAt(9) - 48 === checkDigitOf(code, firstChecked(rule), 9);
}

/** The code whose last digit is made right by a rule: what is offered for a code that fits none. */
export function withCheckDigit(code: string, rule: CheckDigitRule): string {
  return code.slice(0, 9) + String(checkDigitOf(code, firstChecked(rule), 9));
}

function firstChecked(rule: CheckDigitRule): number {
  return rule === 'NINE_DIGITS' ? 0 : 3;
}

/** A code with the check digit its prefecture asks for; `six` is municipality 2 + number 4. */
export function makeCode(prefecture: string, feeTable: string, six: string): string {
  const rule = prefectureByCode(prefecture)?.checkDigitRule ?? 'NINE_DIGITS';
  return withCheckDigit(prefecture + feeTable + six + '0', rule);
}
