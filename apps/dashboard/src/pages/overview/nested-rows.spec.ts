import { describe, expect, it } from '@jest/globals';
import { hasNoFacilities } from './nested-rows.js';

const answer = (denominator: 'OPEN' | 'APPLIED', count: number) => ({
  appliedAll: {
    record: 'RECORDED' as const,
    denominator,
    cells: [{ numerator: 0, denominator: count, rate: null }],
  },
});

describe('an empty register', () => {
  it('is one without an open facility', () => {
    expect(hasNoFacilities(answer('OPEN', 0))).toBe(true);
    expect(hasNoFacilities(answer('OPEN', 3))).toBe(false);
  });

  it('is not one where nobody has applied yet', () => {
    expect(hasNoFacilities(answer('APPLIED', 0))).toBe(false);
    expect(hasNoFacilities({ appliedAll: null })).toBe(false);
  });
});
