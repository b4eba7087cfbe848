import { judgeCode, normaliseCode } from '../code.rules.js';
import { FEE_TABLES, type FeeTable } from '../facility-type.rules.js';
import { prefectureByCode } from '../prefectures.js';

export type CodeDigits = 10 | 9 | 7;

export interface CodeColumn {
  readonly digits: CodeDigits;
  /** Percent of the cells that are right codes when read so. */
  readonly share: number;
  /** Fee table the check digits say; null: they cannot (10 digits say it themselves, the four prefectures never). */
  readonly feeTable: FeeTable | null;
}

/** More than that many codes must tell the fee table, unless all of them agree. */
const TELLING_SHARE = 80;

/**
 * How a column reads best as codes. Ten digits are tried with a lost leading zero, so that a column of Hokkaido's codes
 * that went through Excel is not taken for nine; nine and seven digits with every fee table, of which the check digit
 * lets only one pass. `prefectures`: of each row, for seven digits; null where it is not known.
 */
export function readAsCodes(cells: readonly string[], prefectures: readonly (string | null)[]): CodeColumn {
  const rows = cells
    .map((cell, index) => ({ digits: normaliseCode(cell), prefecture: prefectures[index] ?? null }))
    .filter(({ digits }) => digits !== '');
  const best = ([10, 9, 7] as const)
    .map((digits) => readAs(digits, rows))
    .reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0 ? best : { digits: usualLength(rows), share: 0, feeTable: null };
}

interface CodeRow {
  readonly digits: string;
  readonly prefecture: string | null;
}

function readAs(columnDigits: CodeDigits, rows: readonly CodeRow[]): CodeColumn {
  const fitting = rows.filter(
    ({ digits }) => digits.length === columnDigits || digits.length === columnDigits - 1,
  );
  const nothing = { digits: columnDigits, share: 0, feeTable: null };
  if (fitting.length === 0) return nothing;
  if (columnDigits === 10) {
    const valid = fitting.filter((row) => passes(row, columnDigits, null)).length;
    return { ...nothing, share: (100 * valid) / rows.length };
  }
  const tables = FEE_TABLES.map((feeTable) => {
    const valid = fitting.filter((row) => passes(row, columnDigits, feeTable));
    return { feeTable, valid: valid.length, telling: valid.filter((row) => tells(row, columnDigits)).length };
  });
  const best = tables.reduce((a, b) => (b.valid > a.valid ? b : a));
  const telling = fitting.filter((row) => tells(row, columnDigits)).length;
  const told = telling > 0 && best.telling * 100 >= telling * TELLING_SHARE;
  return {
    digits: columnDigits,
    share: (100 * best.valid) / rows.length,
    feeTable: told ? best.feeTable : null,
  };
}

function passes(row: CodeRow, columnDigits: CodeDigits, feeTable: FeeTable | null): boolean {
  const judgement = judgeCode(row.digits, { columnDigits, feeTable, prefecture: row.prefecture });
  if (judgement.kind === 'INVALID') return false;
  return judgement.warnings.every((warning) => warning === 'LEADING_ZERO_LOST');
}

/** Whether the check digit of a code takes the fee table in. */
function tells({ digits, prefecture }: CodeRow, columnDigits: CodeDigits): boolean {
  const code = columnDigits === 7 ? prefecture : digits.padStart(9, '0').slice(0, 2);
  return code !== null && prefectureByCode(code)?.checkDigitRule === 'NINE_DIGITS';
}

function usualLength(rows: readonly CodeRow[]): CodeDigits {
  const count = (digits: CodeDigits): number => rows.filter((row) => row.digits.length === digits).length;
  return ([10, 9, 7] as const).reduce((a, b) => (count(b) > count(a) ? b : a));
}
