import { describe, expect, it } from '@jest/globals';
import { causesThere, heldFor } from './quality-columns.js';

const week = (causes: number[], held: number) => ({
  monday: '2021-07-05',
  complete: true,
  rows: 10,
  held,
  perTenThousand: null,
  causes,
});

describe('the causes of a league', () => {
  const causes = [
    { cause: 'OVERLAP' as const, name: '重なり' },
    { cause: 'VERY_OLD' as const, name: '115歳' },
    { cause: 'SEX_DIFFERS' as const, name: '性別' },
  ];

  it('are those that held a row in some week, with their places', () => {
    const there = causesThere({ causes, weeks: [week([0, 0, 1], 1), week([2, 0, 0], 2)] });
    expect(there.map(({ cause, place }) => [cause, place])).toEqual([
      ['OVERLAP', 0],
      ['SEX_DIFFERS', 2],
    ]);
  });

  it('count rows: one row with two causes stands under both, and once in all', () => {
    expect(heldFor(week([1, 0, 1], 1), null)).toBe(1);
    expect(heldFor(week([1, 0, 1], 1), 2)).toBe(1);
  });
});
