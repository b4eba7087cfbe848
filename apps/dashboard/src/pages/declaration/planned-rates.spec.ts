import { describe, expect, it } from '@jest/globals';
import { isRecorded, plannedRates } from './planned-rates.js';

const planned = (denominator: number, rate: number) => [
  { key: 'facilities', value: 228_400, denominator: null, rate: null },
  { key: 'plannedByTarget', value: 90_441, denominator, rate },
];

describe('the declaration', () => {
  it('has no record where the server knows no figure of the publication', () => {
    expect(isRecorded({ published: [] })).toBe(false);
  });

  it('takes the planned facilities of each denominator, not another figure', () => {
    const rates = plannedRates({
      ofOpen: planned(228_400, 39.6),
      ofApplied: planned(130_416, 69.3),
      ofAnswered: planned(112_153, 80.6),
    });
    expect([rates.OPEN?.rate, rates.APPLIED?.rate, rates.PLAN_ANSWERED?.rate]).toEqual([39.6, 69.3, 80.6]);
  });
});
