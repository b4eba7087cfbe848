import fc from 'fast-check';
import { checkDigit } from '#platform';
import { fitsRule, makeCode, withCheckDigit } from './check-digit.rules.js';
import { FEE_TABLES } from './facility-type.rules.js';
import { PREFECTURES } from './prefectures.js';

const code = fc
  .record({
    prefecture: fc.constantFrom(...PREFECTURES),
    feeTable: fc.constantFrom(...FEE_TABLES),
    municipality: fc.constantFrom('85', '90'),
    number: fc.integer({ min: 0, max: 9999 }),
  })
  .map(({ prefecture, feeTable, municipality, number }) => ({
    rule: prefecture.checkDigitRule,
    text: makeCode(prefecture.code, feeTable, municipality + String(number).padStart(4, '0')),
  }));

test('the official example 341071236 has the check digit 2', () => {
  expect(checkDigit('341071236')).toBe(2);
});

test.each(['0110112489', '0110112745', '0110113420', '2714206386'])('%s fits the written rule', (valid) => {
  expect(fitsRule(valid, 'NINE_DIGITS')).toBe(true);
});

test.each(['1310110049', '1310121376', '1110301762', '1410100065'])(
  '%s fits the six-digit rule of its prefecture and not the written one',
  (valid) => {
    expect([fitsRule(valid, 'SIX_DIGITS'), fitsRule(valid, 'NINE_DIGITS')]).toEqual([true, false]);
  },
);

test('a made code fits the rule of its prefecture', () => {
  fc.assert(fc.property(code, ({ text, rule }) => fitsRule(text, rule)));
});

test('every change of one digit is noticed, except of prefecture and fee table under the six-digit rule', () => {
  const change = fc.record({ place: fc.integer({ min: 0, max: 9 }), by: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(code, change, ({ text, rule }, { place, by }) => {
      const changed = String((Number(text[place]) + by) % 10);
      const noticed = !fitsRule(text.slice(0, place) + changed + text.slice(place + 1), rule);
      return noticed === (rule === 'NINE_DIGITS' || place > 2);
    }),
  );
});

test('two neighbouring digits exchanged are noticed, except 0 and 9', () => {
  fc.assert(
    fc.property(code, fc.integer({ min: 3, max: 7 }), ({ text, rule }, place) => {
      const [a, b] = [text[place]!, text[place + 1]!];
      fc.pre(a !== b && Math.abs(Number(a) - Number(b)) !== 9);
      return !fitsRule(text.slice(0, place) + b + a + text.slice(place + 2), rule);
    }),
  );
});

test('the fix offered for a wrong check digit changes nothing else', () => {
  expect(withCheckDigit('3410712369', 'NINE_DIGITS')).toBe('3410712362');
});
