import { describe, expect, it } from '@jest/globals';
import { sortRows } from './sort-rows.js';

describe('sorting a table', () => {
  const rows = [{ rate: 9.5 }, { rate: null }, { rate: 80.6 }];

  it('orders numbers as numbers and leaves what has none to the end, either way', () => {
    expect(sortRows(rows, ({ rate }) => rate, 'ascending').map(({ rate }) => rate)).toEqual([
      9.5,
      80.6,
      null,
    ]);
    expect(sortRows(rows, ({ rate }) => rate, 'descending').map(({ rate }) => rate)).toEqual([
      80.6,
      9.5,
      null,
    ]);
  });

  it('leaves the rows it was given as they were', () => {
    sortRows(rows, ({ rate }) => rate, 'ascending');
    expect(rows[0]).toEqual({ rate: 9.5 });
  });
});
