import { scaleOf, windowOf, type Result } from './result-window.js';

const result = (lower: number | null, upper: number | null) =>
  ({ windows: [{ days: 14, lower, upper }] }) as unknown as Result;

describe('the scale of differences', () => {
  it('holds both ends of every interval, in steps of five', () => {
    expect(scaleOf([result(-3.2, 11.4), result(-0.5, 2)], 14)).toBe(15);
  });

  it('is five points where there is nothing to show', () => {
    expect(scaleOf([result(null, null)], 14)).toBe(5);
    expect(scaleOf([result(-30, 30)], 7)).toBe(5);
  });

  it('knows no window of a campaign that asks for nothing', () => {
    expect(windowOf({ windows: [] } as unknown as Result, 14)).toBeUndefined();
  });
});
