import { checkDigitOf } from '#platform';
import { prefectureByCode, type CheckDigitRule } from './prefectures.js';

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
