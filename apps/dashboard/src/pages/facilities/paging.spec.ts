import { describe, expect, it } from '@jest/globals';
import { afterOfAddress, rangeOf } from './paging.js';

describe('a page of the list', () => {
  it('begins after the cursor of the address, or at the start', () => {
    expect(afterOfAddress(new URLSearchParams('after=c300'))).toBe('c300');
    expect(afterOfAddress(new URLSearchParams('after='))).toBeNull();
  });

  it.each([
    [0, 50, { from: 1, to: 50, page: 1 }],
    [50, 7, { from: 51, to: 57, page: 2 }],
    // rows were added before a place in a list: it no longer begins at a full page
    [52, 50, { from: 53, to: 102, page: 3 }],
    [0, 0, { from: 0, to: 0, page: 1 }],
  ])('with %i rows before it and %i on it', (rowsBefore, rows, range) => {
    expect(rangeOf(rowsBefore, rows)).toEqual(range);
  });
});
