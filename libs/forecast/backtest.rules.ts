import type { ForecastMilestone } from './forecast.types.js';
import type { ForecastHistory } from './history/history.js';
import type { ForecastResult } from './run/forecast-result.js';
import type { Bands } from './simulation/tallies.rules.js';

/** A forecast of a past day beside what became of it. Unit: facilities that reached the milestone after the as-of day. */
export interface Score {
  readonly milestone: ForecastMilestone;
  /** 0: the whole country. */
  readonly vendor: number;
  readonly weeks: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly actual: number;
  /** p10 <= actual <= p90. */
  readonly inBand: boolean;
}

const MILESTONES = [
  { milestone: 'READY', column: 'ready' },
  { milestone: 'OPERATING', column: 'operating' },
] as const;

/**
 * READY and OPERATING of the country and of every vendor with a queue, at each horizon.
 * @param truth what is known now
 * @param known what was known on the forecast's as-of day: what had been reported by then is not forecast
 */
export function scoreForecast(
  result: ForecastResult,
  known: ForecastHistory,
  truth: ForecastHistory,
  horizons: readonly number[],
): Score[] {
  const { asOf } = result.job;
  return MILESTONES.flatMap(({ milestone, column }) => {
    const before = countBy(known, column, asOf);
    return horizons.flatMap((weeks) => {
      const offset = 7 * weeks;
      if (asOf + offset > truth.asOf || offset > result.job.horizon) return [];
      const after = countBy(truth, column, asOf + offset);
      const nation = { vendor: 0, bands: result.groups[0]![column] };
      const vendors = result.vendors
        .filter(({ vendor, queue }) => vendor !== 0 && queue > 0)
        .map(({ vendor, bands }) => ({ vendor, bands: bands[column] }));
      return [nation, ...vendors].map(({ vendor, bands }) => {
        const had = before.get(vendor) ?? 0;
        const actual = (after.get(vendor) ?? 0) - had;
        return { milestone, vendor, weeks, ...judged(bands, offset, had, actual) };
      });
    });
  });
}

function judged(bands: Bands, offset: number, had: number, actual: number) {
  const [p10, p50, p90] = [bands.p10, bands.p50, bands.p90].map((band) => band[offset]! - had) as [
    number,
    number,
    number,
  ];
  return { p10, p50, p90, actual, inBand: p10 <= actual && actual <= p90 };
}

/** By the vendor served by; under 0 all. */
function countBy(history: ForecastHistory, column: 'ready' | 'operating', day: number): Map<number, number> {
  const { rows, vendor } = history;
  const on = history[column];
  const counts = new Map<number, number>([[0, 0]]);
  for (let row = 0; row < rows; row += 1) {
    if (on[row]! > day) continue;
    counts.set(0, counts.get(0)! + 1);
    if (vendor[row] !== 0) counts.set(vendor[row]!, (counts.get(vendor[row]!) ?? 0) + 1);
  }
  return counts;
}
