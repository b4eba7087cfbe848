import { Lags } from './survival.rules.js';

const NEVER = 999;
function curve(...lags: [lag: number, happened: boolean][]) {
  const all = new Lags();
  for (const [lag, happened] of lags) all.add(lag, happened);
  return all.curve();
}

describe('lead times with unfinished ones', () => {
  it('are the product-limit estimate (worked by hand)', () => {
    const found = curve([1, true], [2, false], [3, true], [3, true], [5, false]);
    expect(found.at(0)).toBe(1);
    expect(found.at(1)).toBeCloseTo(0.8);
    expect(found.at(2)).toBeCloseTo(0.8);
    expect(found.at(3)).toBeCloseTo(0.8 / 3);
    expect(found.quantile(0.5)).toBe(3);
    expect(found.quantile(0.9)).toBeNull();
    expect([found.cases, found.events]).toEqual([5, 3]);
  });

  it('leaving the unfinished out would say all finish', () => {
    expect(curve([2, true], [2, false], [2, false], [2, false]).at(400)).toBeCloseTo(0.75);
  });

  it('count who was seen late only from then on', () => {
    const late = new Lags();
    late.add(1, true);
    late.add(5, true, 3);
    late.add(5, false, 3);
    expect(late.curve().at(2)).toBe(0);
    const both = new Lags();
    both.add(1, true);
    both.add(9, false);
    both.add(5, true, 3);
    both.add(2, true, 7);
    expect(both.curve().at(4)).toBeCloseTo(0.5);
    expect(both.curve().at(5)).toBeCloseTo(0.25);
    expect(both.curve().cases).toBe(3);
  });

  it('draws what is left for one who has waited, never the days that are over', () => {
    const found = curve([1, true], [10, true], [20, true], [20, true]);
    expect(found.remaining(-1, 0.1, NEVER)).toBe(1);
    expect(found.remaining(-1, 0.4, NEVER)).toBe(10);
    expect(found.remaining(5, 0.3, NEVER)).toBe(5);
    expect(found.remaining(5, 0.9, NEVER)).toBe(15);
    expect(found.remaining(15, 0.01, NEVER)).toBe(5);
  });

  it('draws never as often as the curve says', () => {
    const found = curve([1, true], [9, false], [9, false], [9, false]);
    expect(found.remaining(-1, 0.2, NEVER)).toBe(1);
    expect(found.remaining(-1, 0.3, NEVER)).toBe(NEVER);
    expect(found.remaining(2, 0.01, NEVER)).toBe(NEVER);
  });
});
