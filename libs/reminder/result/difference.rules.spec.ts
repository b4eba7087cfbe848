import { differenceOf, verdictOf, wilson, type Share } from './difference.rules.js';

const share = (done: number, of: number): Share => ({ done, of });

describe('Wilson’s interval', () => {
  // R: prop.test(81, 263, correct = FALSE), binom::binom.wilson; Newcombe 1998, table I
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d', (done, of, lower, upper) => {
    expect(wilson(share(done, of)).lower).toBeCloseTo(lower, 4);
    expect(wilson(share(done, of)).upper).toBeCloseTo(upper, 4);
  });

  it('of nobody is everything', () => expect(wilson(share(0, 0))).toEqual({ lower: 0, upper: 1 }));
});

describe('Newcombe’s interval of a difference', () => {
  // Newcombe 1998, table II, method 10
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [10, 10, 0, 20, 1, 0.6791, 1],
  ])('of %d in %d against %d in %d', (a, m, b, n, difference, lower, upper) => {
    const found = differenceOf(share(a, m), share(b, n))!;
    expect(found.difference).toBeCloseTo(difference, 4);
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  it('is none where one group is nobody', () => expect(differenceOf(share(3, 9), share(0, 0))).toBeNull());
});

describe('what is said of it', () => {
  it.each([
    ['clearly more', share(300, 1000), share(20, 100), 'MORE'],
    ['clearly less', share(100, 1000), share(30, 100), 'LESS'],
    ['a little more, which may be chance', share(230, 1000), share(20, 100), 'NOT_SHOWN'],
    ['nothing at all', share(0, 1000), share(0, 100), 'NOT_SHOWN'],
    ['all of a handful', share(1000, 1000), share(0, 29), 'TOO_FEW'],
    ['nobody held out', share(10, 1000), share(0, 0), 'TOO_FEW'],
  ])('%s', (_what, reminded, heldOut, verdict) => expect(verdictOf(reminded, heldOut)).toBe(verdict));
});
