import { ratePercent } from '#adoption';
import type { Score } from './backtest.rules.js';
import type { Coverage, ForecastMilestone } from './forecast.types.js';

/** How often vendors fell into their bands; the country, vendor 0, is not among them. */
export function coverageOf(scores: readonly Score[], milestone: ForecastMilestone, weeks: number): Coverage {
  const vendors = scores.filter(
    (score) => score.vendor !== 0 && score.weeks === weeks && score.milestone === milestone,
  );
  const mean = (value: (score: Score) => number) =>
    vendors.length === 0 ? 0 : vendors.reduce((sum, score) => sum + value(score), 0) / vendors.length;
  const inBand = vendors.filter((score) => score.inBand).length;
  return {
    weeks,
    cases: vendors.length,
    inBand,
    inBandRate: ratePercent(inBand, vendors.length),
    meanError: mean(({ p50, actual }) => Math.abs(p50 - actual)),
    bias: mean(({ p50, actual }) => p50 - actual),
    meanActual: mean(({ actual }) => actual),
  };
}
