import { isGuessing, windowOf } from './guess.rules.js';

describe('guessing', () => {
  it.each([
    [{ checks: 30, misses: 30 }, true],
    [{ checks: 29, misses: 29 }, false],
    [{ checks: 59, misses: 30 }, true],
    [{ checks: 60, misses: 30 }, false],
    [{ checks: 2_000, misses: 60 }, false],
    [{ checks: 5_000, misses: 5_000 }, true],
  ])('%o: %s', (window, guessing) => expect(isGuessing(window)).toBe(guessing));

  it('is counted in windows of ten minutes', () => {
    const at = Date.UTC(2021, 6, 12, 3, 10);
    expect(windowOf(at)).toBe(at);
    expect(windowOf(at + 599_999)).toBe(at);
    expect(windowOf(at + 600_000)).toBe(at + 600_000);
  });
});
