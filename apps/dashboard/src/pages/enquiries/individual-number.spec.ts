import { describe, expect, it } from '@jest/globals';
import { holdsIndividualNumber } from './individual-number.js';

describe('an individual number while one types', () => {
  it.each(['123456789018', '０２３４-５６７８-９０１３', '番号は987654321093'])('is noticed: %s', (text) => {
    expect(holdsIndividualNumber(text)).toBe(true);
  });

  it.each(['123456789019', '1234567890180', '03-0123-4567'])('is not seen in %s', (text) => {
    expect(holdsIndividualNumber(text)).toBe(false);
  });
});
