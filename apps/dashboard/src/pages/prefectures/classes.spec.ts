import { describe, expect, it } from '@jest/globals';
import { classesOf, classIndex, shadeOf } from './classes.js';
import type { RankedRow } from './ranking.js';

const rows = (...rates: (number | null)[]): RankedRow[] =>
  rates.map((rate, index) => ({
    code: String(index),
    cell: { numerator: 0, denominator: 1, rate },
    rank: rate === null ? null : 1,
    small: false,
  }));

describe('classes of the tile map', () => {
  it('are at most five, of one round width, and hold every prefecture that has a rate', () => {
    const classes = classesOf(rows(32.1, 45, 49.9, 50, 72.3, null));
    expect(classes.map(({ from, until }) => [from, until])).toEqual([
      [30, 40],
      [40, 50],
      [50, 60],
      [60, 70],
      [70, 80],
    ]);
    expect(classes.map(({ count }) => count)).toEqual([1, 2, 1, 0, 1]);
  });

  it('are narrow where all rates are small', () => {
    expect(classesOf(rows(0.2, 0.4, 0.9)).map(({ from }) => from)).toEqual([0.2, 0.4, 0.6, 0.8]);
  });

  it('hold a hundred', () => {
    const classes = classesOf(rows(97, 100));
    expect(classIndex(classes, 100)).toBe(classes.length - 1);
  });

  it('give the highest class the darkest shade, and no shade without a rate', () => {
    const classes = classesOf(rows(41, 59));
    expect(shadeOf(classes, 59)).toBe(4);
    expect(shadeOf(classes, null)).toBeNull();
  });

  it('are none without any rate', () => {
    expect(classesOf(rows(null))).toEqual([]);
  });
});
