import type { ForecastHistory } from './history/history.js';
import type { ForecastResult } from './run/forecast-result.js';

/** A forecast of a past day beside what became of it. Unit: facilities that became ready after the as-of day. */
export interface Score {
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

/**
 * READY of the country and of every vendor with a queue, at each horizon.
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
  const before = countReady(known, asOf);
  return horizons.flatMap((weeks) => {
    const offset = 7 * weeks;
    if (asOf + offset > truth.asOf || offset > result.job.horizon) return [];
    const after = countReady(truth, asOf + offset);
    const nation = { vendor: 0, bands: result.groups[0]!.ready };
    const vendors = result.vendors
      .filter(({ vendor, queue }) => vendor !== 0 && queue > 0)
      .map(({ vendor, bands }) => ({ vendor, bands: bands.ready }));
    return [nation, ...vendors].map(({ vendor, bands }) => {
      const had = before.get(vendor) ?? 0;
      const actual = (after.get(vendor) ?? 0) - had;
      const [p10, p50, p90] = [bands.p10, bands.p50, bands.p90].map((band) => band[offset]! - had) as [
        number,
        number,
        number,
      ];
      return { vendor, weeks, p10, p50, p90, actual, inBand: p10 <= actual && actual <= p90 };
    });
  });
}

/** By the vendor served by; under 0 all. */
function countReady({ rows, vendor, ready }: ForecastHistory, day: number): Map<number, number> {
  const counts = new Map<number, number>([[0, 0]]);
  for (let row = 0; row < rows; row += 1) {
    if (ready[row]! > day) continue;
    counts.set(0, counts.get(0)! + 1);
    if (vendor[row] !== 0) counts.set(vendor[row]!, (counts.get(vendor[row]!) ?? 0) + 1);
  }
  return counts;
}
