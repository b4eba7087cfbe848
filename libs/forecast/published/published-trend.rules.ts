import type { Day } from '#calendar';
import { bandOf } from '../quantiles.rules.js';
import { SeededRandom } from '../random.rules.js';
import type { PublishedCount } from './published-starts.js';

/** A band of facilities operating, by day. */
export interface TrendBand {
  readonly day: Day;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface TrendQuestion {
  readonly counts: readonly PublishedCount[];
  /** Fewest and most facilities that could ever operate, as known on that day. */
  readonly ceilings: { readonly applied: number; readonly facilities: number };
  readonly firstOperation: Day;
  readonly days: readonly Day[];
  readonly runs: number;
  readonly seed: number;
}

/**
 * How growth goes on from a share of the ceiling `s0` at relative rate `rate` a day, as ln(N/N0) after `t` days:
 * LOGISTIC (as fast as now until the ceiling is felt), GOMPERTZ (the rate falls with every doubling) and POWER (the pace
 * grows with the time since the first day `age` days ago, so the rate falls as 1/t). The three span what a young curve
 * cannot tell apart; each has a third of the runs.
 */
export const CURVES = ['LOGISTIC', 'GOMPERTZ', 'POWER'] as const;
type Curve = (typeof CURVES)[number];

export function grown(curve: Curve, rate: number, s0: number, age: number, t: number): number {
  if (t <= 0) return 0;
  switch (curve) {
    case 'LOGISTIC': {
      const k = rate / (1 - s0);
      return -Math.log(s0 + (1 - s0) * Math.exp(-k * t));
    }
    case 'GOMPERTZ': {
      const distance = -Math.log(s0);
      return distance * (1 - Math.exp((-rate * t) / distance));
    }
    case 'POWER':
      return rate * age * Math.log(1 + t / age);
  }
}

/** Announced counts are of weeks with and without a first of a month: the relative error of an increase. */
const COUNTING_ERROR = 0.15;
/** Deviation of the log of the level after a year from what a curve says: promotion, shortage, policy. */
const YEARLY_DRIFT = 0.5;

/**
 * 全国傾向（公表値）: facilities operating as bands, from published national counts alone. The present growth rate is that of
 * the last two intervals, weighed by what they could count; its spread is how far the two differ and the counting
 * error. Which curve follows, where its ceiling is (between those that applied and all) and the drift are drawn.
 * @returns a band a day; the last published count where the day is not after it
 */
export function publishedTrend(question: TrendQuestion): TrendBand[] {
  const { counts, ceilings, firstOperation, days, runs, seed } = question;
  const last = counts.at(-1)!;
  const { rate, deviation } = presentRate(counts);
  const random = new SeededRandom(seed, 1);
  const age = Math.max(7, last.day - firstOperation);
  const draws = days.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run += 1) {
    const curve = CURVES[run % CURVES.length]!;
    const drawn = Math.max(0.0005, rate + deviation * random.normal());
    const ceiling = ceilings.applied * (ceilings.facilities / ceilings.applied) ** random.next();
    const share = Math.min(0.99, last.operating / ceiling);
    const drift = YEARLY_DRIFT * random.normal();
    days.forEach((day, index) => {
      const t = day - last.day;
      const log = grown(curve, drawn, share, age, t) + drift * Math.sqrt(Math.max(0, t) / 365);
      draws[index]![run] = Math.min(ceiling, last.operating * Math.exp(Math.max(0, log)));
    });
  }
  return days.map((day, index) => {
    const [p10, p50, p90] = bandOf(draws[index]!).map(Math.round) as [number, number, number];
    return { day, p10, p50, p90 };
  });
}

/** Relative growth a day now, and how sure that is. */
export function presentRate(counts: readonly PublishedCount[]): { rate: number; deviation: number } {
  const intervals = counts.slice(1).map((to, index) => {
    const from = counts[index]!;
    const length = to.day - from.day;
    const gained = Math.max(1, to.operating - from.operating);
    const error = Math.sqrt(1 / gained + COUNTING_ERROR ** 2);
    return { rate: Math.log(to.operating / from.operating) / length, error };
  });
  const recent = intervals.slice(-2);
  const weights = recent.map(({ rate, error }) => 1 / (rate * error) ** 2);
  const sum = weights.reduce((a, b) => a + b, 0);
  const rate = recent.reduce((total, interval, index) => total + (weights[index]! / sum) * interval.rate, 0);
  const between = Math.max(...recent.map((interval) => Math.abs(interval.rate - rate)));
  return { rate, deviation: Math.sqrt(1 / sum + between ** 2) };
}
