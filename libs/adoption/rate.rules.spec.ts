import { countReaching, divideHalfUp, divideToTenth, ratePercent, reaches } from './rate.rules.js';

describe('a rate', () => {
  it.each([
    [130_416, 228_400, 57.1],
    [90_441, 112_153, 80.6],
    [90_441, 130_416, 69.3],
    [90_441, 228_400, 39.6],
    // 0.35 % is 0.34999… as a float and would be printed as 0.3
    [7, 2000, 0.4],
    [569, 2000, 28.5],
    [0, 5, 0],
    [5, 5, 100],
  ])('of %i in %i is %f %%, rounded half up', (numerator, denominator, percent) => {
    expect(ratePercent(numerator, denominator)).toBe(percent);
  });

  it('of nothing is none', () => expect(ratePercent(0, 0)).toBeNull());
});

describe('a quotient', () => {
  it('is rounded half up', () => expect([divideHalfUp(89_380, 87), divideHalfUp(5, 2)]).toEqual([1027, 3]));
  it('to a tenth keeps its sign', () =>
    expect([divideToTenth(329, 14), divideToTenth(-5, 4)]).toEqual([23.5, -1.3]));
});

describe('a threshold', () => {
  it('is reached by the exact ratio, not by the printed one', () => {
    expect(reaches({ numerator: 6996, denominator: 10_000 }, 70)).toBe(false);
    expect(reaches({ numerator: 7, denominator: 10 }, 70)).toBe(true);
  });
  it('is not reached by nothing of nothing', () =>
    expect(reaches({ numerator: 0, denominator: 0 }, 0)).toBe(false));
  it('includes those that reach a higher one', () => {
    const figures = [71, 65, 50].map((numerator) => ({ numerator, denominator: 100 }));
    expect(countReaching(figures, [70, 60])).toEqual([1, 2]);
  });
});
