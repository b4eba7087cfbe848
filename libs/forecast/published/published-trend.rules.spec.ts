import { dayFromIso } from '#calendar';
import { FIRST_OPERATION, PUBLISHED_CEILINGS, PUBLISHED_STARTS } from './published-starts.js';
import { grown, publishedTrend } from './published-trend.rules.js';

const ask = (iso: string[]) =>
  publishedTrend({
    counts: PUBLISHED_STARTS,
    ceilings: PUBLISHED_CEILINGS,
    firstOperation: FIRST_OPERATION,
    days: iso.map(dayFromIso),
    runs: 3_000,
    seed: 20_210_705,
  });

describe('the national trend from published figures', () => {
  it('knows nothing published after the declaration', () => {
    expect(Math.max(...PUBLISHED_STARTS.map(({ day }) => day))).toBe(dayFromIso('2021-07-05'));
  });

  it('begins at the last count and widens with time', () => {
    const [first, month, half] = ask(['2021-07-05', '2021-08-05', '2022-01-05']);
    expect(first).toMatchObject({ p10: 1_061, p50: 1_061, p90: 1_061 });
    expect(month!.p10).toBeGreaterThan(1_061);
    expect(half!.p90 / half!.p10).toBeGreaterThan(month!.p90 / month!.p10);
    expect(half!.p90).toBeLessThan(PUBLISHED_CEILINGS.facilities);
  });

  it('made from what was published before, holds the counts that followed', () => {
    for (const known of [3, 4]) {
      const next = PUBLISHED_STARTS[known]!;
      const [band] = publishedTrend({
        counts: PUBLISHED_STARTS.slice(0, known),
        ceilings: PUBLISHED_CEILINGS,
        firstOperation: FIRST_OPERATION,
        days: [next.day],
        runs: 3_000,
        seed: 1,
      });
      expect(band!.p10).toBeLessThanOrEqual(next.operating);
      expect(band!.p90).toBeGreaterThanOrEqual(next.operating);
    }
  });

  it('each curve grows at the present rate at first and never past its ceiling', () => {
    for (const curve of ['LOGISTIC', 'GOMPERTZ', 'POWER'] as const) {
      expect(grown(curve, 0.02, 0.005, 120, 0.01) / 0.01).toBeCloseTo(0.02, 4);
      if (curve !== 'POWER') expect(grown(curve, 0.02, 0.005, 120, 9_999)).toBeCloseTo(-Math.log(0.005), 5);
    }
    expect(grown('GOMPERTZ', 0.02, 0.005, 120, 90)).toBeLessThan(grown('LOGISTIC', 0.02, 0.005, 120, 90));
    expect(grown('POWER', 0.02, 0.005, 120, 90)).toBeLessThan(grown('GOMPERTZ', 0.02, 0.005, 120, 90));
  });
});
