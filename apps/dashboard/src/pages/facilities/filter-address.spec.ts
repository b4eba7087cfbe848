import { describe, expect, it } from '@jest/globals';
import { addressOfFilter, filterOfAddress, withFilter, type ListFilter } from './filter-address.js';

const EVERYTHING: ListFilter = {
  types: ['HOSPITAL', 'PHARMACY'],
  prefectures: ['13', '27'],
  has: ['APPLIED', 'PLANNED_BY_TARGET'],
  lacks: ['READY'],
  stages: ['ORDERED', 'DONE'],
  waitingDaysAtLeast: 30,
  vendors: [4, 12],
  blockers: ['PC', 'OTHER'],
  gained: { measure: 'OPERATING', since: '2021-07-05' },
  lost: { measure: 'APPLIED', since: '2021-07-05' },
  search: '歯科 & 1310',
};

describe('the filter in the address', () => {
  it('comes back as it went in, through the text of an address', () => {
    const text = addressOfFilter(EVERYTHING).toString();
    expect(filterOfAddress(new URLSearchParams(text))).toEqual(EVERYTHING);
  });

  it('keeps "without a vendor" apart from vendors', () => {
    expect(addressOfFilter({ withoutVendor: true }).toString()).toBe('vendor=none');
    expect(filterOfAddress(new URLSearchParams('vendor=none'))).toEqual({ withoutVendor: true });
  });

  it('is the same address whatever order the conditions were chosen in', () => {
    const one = addressOfFilter({
      types: ['PHARMACY', 'HOSPITAL'],
      vendors: [12, 4],
      blockers: ['OTHER', 'PC'],
    });
    const other = addressOfFilter({
      blockers: ['PC', 'OTHER'],
      vendors: [4, 12],
      types: ['HOSPITAL', 'PHARMACY'],
    });
    expect(one.toString()).toBe(other.toString());
  });

  it.each([
    ['type=DENTIST,HOSPITAL', { types: ['HOSPITAL'] }],
    ['pref=00,48,7,07', { prefectures: ['07'] }],
    ['wait=-3', {}],
    ['wait=1e9', {}],
    ['vendor=abc,3,3', { vendors: [3] }],
    ['gained=OPERATING', {}],
    ['gained=NOTHING~2021-07-05', {}],
    ['q=%20%20', {}],
  ])('leaves out what it does not know: %s', (text, expected) => {
    expect(filterOfAddress(new URLSearchParams(text))).toEqual(expected);
  });

  it('goes back to the first page when the filter changes, and keeps day, language and order', () => {
    const address = new URLSearchParams(
      'asOf=2021-07-05&lang=en&order=WAITING_LONGEST&after=abc&type=PHARMACY',
    );
    expect(withFilter(address, { stages: ['READY'] }).toString()).toBe(
      'asOf=2021-07-05&lang=en&order=WAITING_LONGEST&stage=READY',
    );
  });
});
