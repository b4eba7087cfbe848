import { describe, expect, it } from '@jest/globals';
import { addressOfFilter } from './filter-address.js';
import { chipsOf, type ChipWords } from './filter-chips.js';

const words: ChipWords = {
  type: (type) => type,
  prefecture: (code) => `pref ${code}`,
  has: (measure) => `has ${measure}`,
  lacks: (measure) => `lacks ${measure}`,
  stage: (stage) => `next ${stage}`,
  wait: (days) => `${days} days`,
  vendor: (id) => `vendor ${id}`,
  withoutVendor: 'no vendor',
  blocker: (blocker) => blocker,
  gained: (measure, since) => `+${measure} ${since}`,
  lost: (measure, since) => `-${measure} ${since}`,
  search: (text) => `"${text}"`,
};

describe('chips', () => {
  it('say every condition of the filter once', () => {
    const chips = chipsOf(
      {
        search: '歯科',
        types: ['HOSPITAL', 'PHARMACY'],
        stages: ['READY'],
        waitingDaysAtLeast: 30,
        withoutVendor: true,
        gained: { measure: 'OPERATING', since: '2021-07-05' },
      },
      words,
    );
    expect(chips.map((chip) => chip.label)).toEqual([
      '"歯科"',
      'HOSPITAL',
      'PHARMACY',
      'next READY',
      '30 days',
      'no vendor',
      '+OPERATING 2021-07-05',
    ]);
  });

  it('removing one leaves all the others as they were', () => {
    const [first, second] = chipsOf({ types: ['HOSPITAL', 'PHARMACY'], search: 'a' }, words).slice(1);
    expect(addressOfFilter(first!.without).toString()).toBe('type=PHARMACY&q=a');
    expect(addressOfFilter(second!.without).toString()).toBe('type=HOSPITAL&q=a');
  });

  it('removing the last value of a field lifts the condition', () => {
    const [chip] = chipsOf({ prefectures: ['13'] }, words);
    expect(addressOfFilter(chip!.without).toString()).toBe('');
  });
});
