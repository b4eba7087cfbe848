import { describe, expect, it } from '@jest/globals';
import { groupRows, weekRows, type Line, type Outcome } from './compare-rows.js';

const line = (of: Partial<Line>, base: number[], changed: number[]): Line => ({
  type: null,
  prefecture: null,
  vendor: null,
  base: { p50: base },
  changed: { p50: changed },
  ...of,
});
const outcome = (...lines: Line[]): Outcome => ({
  origin: null,
  days: ['2021-07-11', '2021-09-30'],
  concerned: 0,
  gain: null,
  lines,
});
const vendor = (id: number) => ({ vendor: { id, name: `業者${id}` } });

describe('two scenarios side by side', () => {
  const a = outcome(line({}, [5, 10], [5, 14]), line(vendor(1), [1, 2], [1, 6]));
  const b = outcome(line({}, [5, 10], [5, 9]), line(vendor(2), [3, 4], [3, 3]));

  it('stand beside the forecast by day', () => {
    expect(weekRows(a, b).map(({ day, base, a: one, b: other }) => [day, base, one, other])).toEqual([
      ['2021-07-11', 5, 5, 5],
      ['2021-09-30', 10, 14, 9],
    ]);
  });

  it('show a vendor that only one of them touches, for the other as it is', () => {
    expect(
      groupRows(a, b, 'VENDOR', 1).map(({ key, base, a: one, b: other }) => [key, base, one, other]),
    ).toEqual([
      ['1', 2, 6, 2],
      ['2', 4, 4, 3],
    ]);
  });
});
