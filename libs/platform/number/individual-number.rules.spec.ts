import { isIndividualNumber } from './individual-number.rules.js';

describe('an individual number', () => {
  it.each(['123456789018', '023456789013', '987654321093'])('%s is one', (text) =>
    expect(isIndividualNumber(text)).toBe(true),
  );

  it.each(['123456789017', '12345678901', '1234567890180', '', '12345678901８', '123456789 18'])(
    '%j is none',
    (text) => expect(isIndividualNumber(text)).toBe(false),
  );

  it('has exactly one right check digit for each eleven digits', () => {
    for (const body of ['00000000000', '11111111111', '98765432109', '50505050505']) {
      const right = Array.from({ length: 10 }, (_, digit) => isIndividualNumber(body + String(digit)));
      expect(right.filter(Boolean)).toHaveLength(1);
    }
  });
});
