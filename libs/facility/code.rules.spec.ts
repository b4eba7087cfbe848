import fc from 'fast-check';
import { fitsRule, makeCode } from './check-digit.rules.js';
import { checkDigit } from '#platform';
import { judgeCode, normaliseCode, type CodeContext } from './code.rules.js';
import { PREFECTURES } from './prefectures.js';

const MEDICAL_9: CodeContext = { columnDigits: 9, feeTable: '1', prefecture: null };
const COLUMN_10: CodeContext = { columnDigits: 10, feeTable: null, prefecture: null };

describe('a code that stands alone', () => {
  test.each([
    '0110112489',
    '0110112745',
    '0110113420',
    '2714206386',
    '1310110049',
    '1310121376',
    '1110301762',
    '1410100065',
    '3410712362',
  ])('%s is valid', (code) => {
    expect(judgeCode(code)).toEqual({ kind: 'VALID', code, warnings: [] });
  });

  test.each([
    ['', 'EMPTY'],
    [' 　', 'EMPTY'],
    ['34107A2362', 'NOT_DIGITS'],
    ['34107', 'LENGTH'],
    ['34107123621', 'LENGTH'],
    ['4810712362', 'NO_SUCH_PREFECTURE'],
    ['0010712362', 'NO_SUCH_PREFECTURE'],
    ['3420712362', 'NO_SUCH_FEE_TABLE'],
    ['340712362', 'FEE_TABLE_UNKNOWN'],
    ['0712362', 'PREFECTURE_UNKNOWN'],
  ])('%j is invalid: %s', (text, reason) => {
    expect(judgeCode(text)).toEqual({ kind: 'INVALID', reason, suggestion: null });
  });

  test('a wrong check digit is invalid and the right one is suggested', () => {
    expect(judgeCode('3410712361')).toEqual({
      kind: 'INVALID',
      reason: 'CHECK_DIGIT',
      suggestion: '3410712362',
    });
  });

  test.each(['34-1-0712362', '３４１０７１２３６２', ' 34 1 071236 2 ', '34−1‐07ー12362', '34,1071,236,2'])(
    '%s is read without its separators',
    (text) => {
      expect(normaliseCode(text)).toBe('3410712362');
    },
  );
});

describe('a code of a list', () => {
  test('9 digits get the fee table of the list', () => {
    expect(judgeCode('010112489', MEDICAL_9)).toEqual({ kind: 'VALID', code: '0110112489', warnings: [] });
  });

  test('7 digits get prefecture and fee table of the list', () => {
    const context = { columnDigits: 7, feeTable: '1', prefecture: '01' } as const;
    expect(judgeCode('0112489', context)).toEqual({ kind: 'VALID', code: '0110112489', warnings: [] });
  });

  test('a leading zero that Excel took is put back, with a warning', () => {
    expect(judgeCode('110112489', COLUMN_10)).toEqual({
      kind: 'VALID',
      code: '0110112489',
      warnings: ['LEADING_ZERO_LOST'],
    });
  });

  test('9 digits in a 9-digit column are never taken for a lost zero', () => {
    const hokkaidoAs10 = '110112489';
    expect(judgeCode(hokkaidoAs10, MEDICAL_9)).not.toMatchObject({ code: '0110112489' });
  });

  test('a lost zero is offered with the right check digit where putting it back is not enough', () => {
    expect(judgeCode('110112480', COLUMN_10)).toMatchObject({ kind: 'INVALID', suggestion: '0110112489' });
  });
});

describe('a dental code in a medical list', () => {
  const dental = makeCode('27', '3', '850001');
  const dental9 = dental.slice(0, 2) + dental.slice(3);

  test('shows by its check digit', () => {
    const judgement = { kind: 'VALID', code: dental, warnings: ['DENTAL_IN_MEDICAL_LIST'] };
    expect(judgeCode(dental9, MEDICAL_9)).toEqual(judgement);
  });

  test('is a plain dental code in a dental list', () => {
    const judgement = { kind: 'VALID', code: dental, warnings: [] };
    expect(judgeCode(dental9, { ...MEDICAL_9, feeTable: '3' })).toEqual(judgement);
  });

  test.each(['11', '12', '13', '14'])('cannot be told in prefecture %s', (prefecture) => {
    const hidden = makeCode(prefecture, '3', '850001');
    const judgement = judgeCode(hidden.slice(0, 2) + hidden.slice(3), MEDICAL_9);
    expect(judgement).toEqual({ kind: 'VALID', code: makeCode(prefecture, '1', '850001'), warnings: [] });
  });
});

test.each(['13', '27'])(
  'a code of prefecture %s that fits only the other rule passes with a warning',
  (prefecture) => {
    const own = PREFECTURES[Number(prefecture) - 1]!.checkDigitRule;
    const nine = `${prefecture}1850007`;
    const last = own === 'NINE_DIGITS' ? checkDigit(nine.slice(3)) : checkDigit(nine);
    expect(judgeCode(nine + last)).toEqual({ kind: 'VALID', code: nine + last, warnings: ['OTHER_RULE'] });
  },
);

test('every made code of every prefecture is valid without a warning; a code of neither rule is not', () => {
  const parts = fc.tuple(
    fc.constantFrom(...PREFECTURES),
    fc.constantFrom('1', '3', '4'),
    fc.nat(9999),
    fc.nat(9),
  );
  fc.assert(
    fc.property(parts, ([prefecture, table, number, last]) => {
      const made = makeCode(prefecture.code, table, '90' + String(number).padStart(4, '0'));
      expect(judgeCode(made)).toEqual({ kind: 'VALID', code: made, warnings: [] });
      const other = made.slice(0, 9) + String(last);
      const fitsAny = fitsRule(other, 'NINE_DIGITS') || fitsRule(other, 'SIX_DIGITS');
      expect(judgeCode(other).kind).toBe(fitsAny ? 'VALID' : 'INVALID');
    }),
  );
});
