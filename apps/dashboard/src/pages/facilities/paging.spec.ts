import { describe, expect, it } from '@jest/globals';
import { nextPage, placeOfAddress, previousPage, rangeOf } from './paging.js';

describe('paging by cursor', () => {
  it('finds its way back over the pages it came by', () => {
    const first = { after: null, page: 1 };
    const second = nextPage(first, null, 'c50');
    const third = nextPage(second.place, second.state, 'c100');
    expect(third.place).toEqual({ after: 'c100', page: 3 });
    const back = previousPage(third.place, third.state);
    expect(back.place).toEqual({ after: 'c50', page: 2 });
    expect(previousPage(back.place, back.state).place).toEqual(first);
  });

  it('goes to the first page from a shared address, whose way here nobody knows', () => {
    const move = previousPage(placeOfAddress(new URLSearchParams('after=c300&page=7')), null);
    expect(move.place).toEqual({ after: null, page: 1 });
    expect(move.isFirst).toBe(true);
  });

  it('counts the rows of a short last page', () => {
    expect(rangeOf({ after: 'c50', page: 2 }, 7)).toEqual({ from: 51, to: 57 });
    expect(rangeOf({ after: null, page: 1 }, 0).from).toBe(0);
  });
});
