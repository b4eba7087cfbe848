import { weeklyGrowth } from './growth.rules.js';

const weeks = (count: (ago: number) => number, length = 12) => Array.from({ length }, (_, ago) => count(ago));
const even = weeks(() => 5);

describe('growth of the national pace', () => {
  it('is found where the counts show it', () => {
    const { rate, deviation } = weeklyGrowth(
      weeks((ago) => Math.round(400 * Math.exp(-0.08 * ago))),
      even,
    );
    expect(rate).toBeCloseTo(0.08, 2);
    expect(deviation).toBeLessThan(0.02);
  });

  it('is not made of late reports: a young week counts with what is reported of it', () => {
    const reported = weeks((ago) => (ago === 0 ? 0.5 : 1));
    const counts = reported.map((share) => 200 * share);
    const exposures = reported.map((share) => 5 * share);
    expect(weeklyGrowth(counts, exposures).rate).toBeCloseTo(0, 2);
  });

  it('a handful of counts says little', () => {
    const { rate, deviation } = weeklyGrowth(
      weeks((ago) => (ago < 2 ? 2 : 0)),
      even,
    );
    expect(rate).toBeLessThan(0.15);
    expect(deviation).toBeGreaterThan(0.04);
    expect(
      weeklyGrowth(
        weeks(() => 0),
        even,
      ),
    ).toMatchObject({ rate: 0 });
  });
});
