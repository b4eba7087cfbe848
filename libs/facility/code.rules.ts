import { fitsRule, withCheckDigit } from './check-digit.rules.js';
import { FEE_TABLES, type FeeTable } from './facility-type.rules.js';
import { prefectureByCode, type CheckDigitRule, type Prefecture } from './prefectures.js';

/** What is known around a code: which column it stands in and what the list says of itself. */
export interface CodeContext {
  /** Digits the column's codes have; null for a code that stands alone. A lost leading zero is told by it. */
  readonly columnDigits: 10 | 9 | 7 | null;
  /** Fee table of the list: completes 9 and 7 digits. null: the list does not say. */
  readonly feeTable: FeeTable | null;
  /** "01" … "47": completes 7 digits. */
  readonly prefecture: string | null;
}

export type CodeWarning = 'LEADING_ZERO_LOST' | 'DENTAL_IN_MEDICAL_LIST' | 'OTHER_RULE';
export type CodeError =
  | 'EMPTY'
  | 'NOT_DIGITS'
  | 'LENGTH'
  | 'FEE_TABLE_UNKNOWN'
  | 'PREFECTURE_UNKNOWN'
  | 'NO_SUCH_FEE_TABLE'
  | 'NO_SUCH_PREFECTURE'
  | 'CHECK_DIGIT';

export type CodeJudgement =
  | { readonly kind: 'VALID'; readonly code: string; readonly warnings: readonly CodeWarning[] }
  | { readonly kind: 'INVALID'; readonly reason: CodeError; readonly suggestion: string | null };

const NO_CONTEXT: CodeContext = { columnDigits: null, feeTable: null, prefecture: null };
const NO_WARNINGS: readonly CodeWarning[] = [];
/** Everything that separates digits: spaces, hyphens of all kinds, ー as a hyphen, the dots and commas of the bureaus. */
const SEPARATORS = /[\s‐-―−ー\-.,・']/g;
const PLAIN_DIGITS = /^\d+$/;

/** Whether a text is that many ASCII digits and nothing else. */
export function hasDigits(text: string, count: number): boolean {
  if (text.length !== count) return false;
  for (let i = 0; i < count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** A code without what people put between its digits: NFKC, no spaces, hyphens, commas or dots. */
export function normaliseCode(text: string): string {
  return PLAIN_DIGITS.test(text) ? text : text.normalize('NFKC').replace(SEPARATORS, '');
}

/**
 * Judges a medical institution code of 10, 9 (prefecture + 7) or 7 digits. The prefecture's own check-digit rule
 * decides; a code that fits only the other rule passes with a warning; one that fits neither is invalid. In a medical
 * list a code that passes only with fee table 3 is a dental one, except in the four prefectures of the six-digit rule,
 * where the check digit leaves the fee table out.
 */
export function judgeCode(text: string, context: CodeContext = NO_CONTEXT): CodeJudgement {
  if (context.columnDigits === 10 && hasDigits(text, 10)) return judgeDigits(text, context);
  const digits = normaliseCode(text);
  if (digits === '') return invalid('EMPTY');
  if (!PLAIN_DIGITS.test(digits)) return invalid('NOT_DIGITS');
  if (context.columnDigits !== null && digits.length === context.columnDigits - 1) {
    return withLeadingZero(digits, context);
  }
  return judgeDigits(digits, context);
}

function judgeDigits(digits: string, context: CodeContext): CodeJudgement {
  switch (digits.length) {
    case 10:
      return judgeFullCode(digits, context.feeTable === '1');
    case 9:
      return complete(digits.slice(0, 2), digits.slice(2), context);
    case 7:
      if (context.prefecture === null) return invalid('PREFECTURE_UNKNOWN');
      return complete(context.prefecture, digits, context);
    default:
      return invalid('LENGTH');
  }
}

/** Excel shows 0110112489 as 110112489: the zero is put back where the result passes, and offered where it does not. */
function withLeadingZero(digits: string, context: CodeContext): CodeJudgement {
  const restored = judgeDigits('0' + digits, context);
  if (restored.kind === 'INVALID') return restored;
  return { ...restored, warnings: ['LEADING_ZERO_LOST', ...restored.warnings] };
}

function complete(prefecture: string, seven: string, context: CodeContext): CodeJudgement {
  if (!prefectureByCode(prefecture)) return invalid('NO_SUCH_PREFECTURE');
  if (context.feeTable === null) return invalid('FEE_TABLE_UNKNOWN');
  return judgeFullCode(prefecture + context.feeTable + seven, context.feeTable === '1');
}

function judgeFullCode(code: string, inMedicalList: boolean): CodeJudgement {
  const prefecture = prefectureByCode(code.slice(0, 2));
  if (!prefecture) return invalid('NO_SUCH_PREFECTURE');
  if (!isFeeTable(code[2]!)) return invalid('NO_SUCH_FEE_TABLE');
  if (fitsRule(code, prefecture.checkDigitRule)) return { kind: 'VALID', code, warnings: NO_WARNINGS };
  const asDental = code.slice(0, 2) + '3' + code.slice(3);
  if (inMedicalList && prefecture.checkDigitRule === 'NINE_DIGITS' && fitsRule(asDental, 'NINE_DIGITS')) {
    return { kind: 'VALID', code: asDental, warnings: ['DENTAL_IN_MEDICAL_LIST'] };
  }
  if (fitsRule(code, otherRule(prefecture))) return { kind: 'VALID', code, warnings: ['OTHER_RULE'] };
  return invalid('CHECK_DIGIT', withCheckDigit(code, prefecture.checkDigitRule));
}

function otherRule(prefecture: Prefecture): CheckDigitRule {
  return prefecture.checkDigitRule === 'NINE_DIGITS' ? 'SIX_DIGITS' : 'NINE_DIGITS';
}

function isFeeTable(digit: string): digit is FeeTable {
  return (FEE_TABLES as readonly string[]).includes(digit);
}

function invalid(reason: CodeError, suggestion: string | null = null): CodeJudgement {
  return { kind: 'INVALID', reason, suggestion };
}
