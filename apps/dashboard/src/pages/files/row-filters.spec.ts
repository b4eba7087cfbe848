import { describe, expect, it } from '@jest/globals';
import { rowFilters, shownRows } from './row-filters.js';

const NONE = {
  rows: 0,
  change: 0,
  unchanged: 0,
  error: 0,
  stale: 0,
  backward: 0,
  fixed: 0,
  offered: 0,
  written: 0,
};

describe('rows of a file', () => {
  it('are shown errors first, then what others changed, then changes', () => {
    const counts = { ...NONE, rows: 10, change: 4, unchanged: 3, error: 2, stale: 1 };
    expect(rowFilters(counts).map(({ id }) => id)).toEqual(['ERROR', 'STALE', 'CHANGE', 'UNCHANGED', 'ALL']);
    expect(shownRows(counts, null)).toBe('ERROR');
    expect(shownRows({ ...counts, error: 0, stale: 0 }, null)).toBe('CHANGE');
  });

  it('of a kind that is no longer there give way to what there is', () => {
    expect(shownRows({ ...NONE, rows: 3, unchanged: 3 }, 'ERROR')).toBe('UNCHANGED');
    expect(shownRows({ ...NONE, rows: 3, change: 2, unchanged: 1 }, 'UNCHANGED')).toBe('UNCHANGED');
  });
});
