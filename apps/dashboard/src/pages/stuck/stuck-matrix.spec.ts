import { describe, expect, it } from '@jest/globals';
import type { StuckStagesQuery } from '../../generated/pages/graphql.js';
import { matrixRows, worst } from './stuck-matrix.js';

const cells = (counts: Record<string, number>) => ({
  cells: Object.entries(counts).map(([stage, numerator]) => ({ stage, numerator })),
});
const answer = {
  all: cells({ APPLIED: 9, ORDERED: 5, READY: 0, DONE: 100 }),
  days14: cells({ APPLIED: 4, ORDERED: 5 }),
  days30: cells({ APPLIED: 1, ORDERED: 3 }),
  days60: cells({}),
  days90: cells({}),
} as unknown as StuckStagesQuery;

describe('the stages in which facilities wait', () => {
  it('are those with somebody waiting, without those that operate', () => {
    expect(matrixRows(answer)).toEqual([
      { stage: 'APPLIED', counts: [9, 4, 1, 0, 0] },
      { stage: 'ORDERED', counts: [5, 5, 3, 0, 0] },
    ]);
  });

  it('are worst where most wait for long', () => {
    expect(worst(matrixRows(answer), 2)?.stage).toBe('ORDERED');
    expect(worst(matrixRows(answer), 4)).toBeUndefined();
  });
});
