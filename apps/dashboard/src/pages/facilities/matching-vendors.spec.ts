import { describe, expect, it } from '@jest/globals';
import { matchingVendors } from './matching-vendors.js';

const vendors = Array.from({ length: 50 }, (_, index) => ({
  id: index + 1,
  name: `Ａシステム ${index + 1}`,
}));

describe('finding a vendor', () => {
  it('does not mind width, case or spaces', () => {
    expect(matchingVendors(vendors, 'aシステム1', []).shown[0]?.id).toBe(1);
  });

  it('keeps the chosen ones on top, also when they do not match', () => {
    expect(matchingVendors(vendors, '49', [7]).shown.map(({ id }) => id)).toEqual([7, 49]);
  });

  it('says how many are not shown', () => {
    const { shown, hidden } = matchingVendors(vendors, '', []);
    expect([shown.length, hidden]).toEqual([30, 20]);
  });
});
