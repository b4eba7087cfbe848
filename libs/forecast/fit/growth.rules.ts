/** How the national pace changes, from whole weeks before the as-of day. */
export interface Growth {
  /** Change of the logarithm of the pace, a week. */
  readonly rate: number;
  readonly deviation: number;
  /** Deviation of the logarithm of a single week's pace from the line: first of a month, holidays, chance. */
  readonly weeklyNoise: number;
  /** Weeks it was estimated from. */
  readonly weeks: number;
}

/** What one would say of a rate without any data: no change, a tenth a week either way. */
const PRIOR_DEVIATION = 0.1;
const NOISE = { least: 0.05, most: 0.3 };

/**
 * A line through the logarithms of the weekly pace, weeks weighed by their counts, drawn to no change as far as they say little.
 * @param counts set-ups reported, the latest week first
 * @param exposures what the counts would be at an even pace, late reports allowed for
 */
export function weeklyGrowth(counts: ArrayLike<number>, exposures: ArrayLike<number>): Growth {
  const points = Array.from({ length: counts.length }, (_, week) => ({
    x: -week,
    y: Math.log((counts[week]! + 0.5) / exposures[week]!),
    weight: counts[week]! + 0.5,
    count: counts[week]!,
    exposure: exposures[week]!,
  })).filter(({ exposure }) => exposure > 0);
  if (points.length < 3 || points.every(({ count }) => count === 0))
    return { rate: 0, deviation: PRIOR_DEVIATION, weeklyNoise: NOISE.most, weeks: points.length };
  const weights = points.reduce((sum, { weight }) => sum + weight, 0);
  const x = points.reduce((sum, point) => sum + point.weight * point.x, 0) / weights;
  const y = points.reduce((sum, point) => sum + point.weight * point.y, 0) / weights;
  const spread = points.reduce((sum, point) => sum + point.weight * (point.x - x) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + point.weight * (point.x - x) * (point.y - y), 0) / spread;
  const misfit = points.reduce(
    (sum, point) => sum + point.weight * (point.y - y - slope * (point.x - x)) ** 2,
    0,
  );
  const dispersion = Math.max(1, misfit / Math.max(1, points.length - 2));
  const precision = spread / dispersion;
  const prior = 1 / PRIOR_DEVIATION ** 2;
  const mean = weights / points.length;
  return {
    rate: (slope * precision) / (precision + prior),
    deviation: 1 / Math.sqrt(precision + prior),
    weeklyNoise: Math.min(NOISE.most, Math.max(NOISE.least, Math.sqrt((dispersion - 1) / mean))),
    weeks: points.length,
  };
}
