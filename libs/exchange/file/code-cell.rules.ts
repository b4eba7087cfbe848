import { judgeCode, normaliseCode } from '#facility';
import { valueRead, wrong, type CellReading, type CellReason } from './cell-reading.js';

const REASONS: Readonly<Record<string, CellReason>> = {
  EMPTY: 'CODE_MISSING',
  NOT_DIGITS: 'CODE_NOT_DIGITS',
  LENGTH: 'CODE_LENGTH',
  NO_SUCH_PREFECTURE: 'CODE_PREFECTURE',
  NO_SUCH_FEE_TABLE: 'CODE_FEE_TABLE',
  CHECK_DIGIT: 'CODE_CHECK_DIGIT',
};

/**
 * A code of ten digits. Full width and separators are read; a leading zero that a spreadsheet has eaten is put back
 * where the result is a right code, and offered where it is not.
 */
export function readCode(text: string): CellReading<string> {
  const judgement = judgeCode(text, { columnDigits: 10, feeTable: null, prefecture: null });
  if (judgement.kind === 'INVALID')
    return wrong(REASONS[judgement.reason] ?? 'CODE_LENGTH', judgement.suggestion);
  const asWritten = normaliseCode(text) === text && judgement.code === text;
  return valueRead(judgement.code, !asWritten);
}
