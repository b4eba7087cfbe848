import { describe, expect, it } from '@jest/globals';
import { atLeast, rank } from './ranking.js';
import { thresholdsFor } from './thresholds.js';

const rows = (numerator: number, denominator: number) =>
  rank(
    new Map([['01', { numerator, denominator, rate: Math.round((numerator * 1000) / denominator) / 10 }]]),
  );

describe('the marks offered', () => {
  it.each([
    [741, [50, 60, 70, 80], 70],
    [147, [10, 20, 30, 40], 20],
    [13, [0.5, 1, 2, 5], 1],
    [2, [0.1, 0.2, 0.5, 1], 0.5],
    [0, [0.1, 0.2, 0.5, 1], 0.5],
  ])('suit a highest rate of %i in a thousand', (numerator, offered, usual) => {
    expect(thresholdsFor(rows(numerator, 1000))).toEqual({ offered, usual });
  });

  it('are exact also below a percent', () => {
    expect(atLeast(rows(1, 1000), 0.1)).toHaveLength(1);
    expect(atLeast(rows(3, 1000), 0.3)).toHaveLength(1);
    expect(atLeast(rows(2, 1001), 0.2)).toHaveLength(0);
  });
});
