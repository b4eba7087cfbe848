import { scopeOf, type Viewer } from '#access';
import type { KeptForecast } from './forecasts.js';
import type { ExpectedDays, ForecastOrigin } from './forecast.types.js';
import type { ForecastJob } from './run/forecast-result.js';
import { NOT_WITHIN, type FacilityOutcomes } from './simulation/tallies.rules.js';

/** Vendors whose queues one may see: the ministry and the call centre all, a vendor its own; null: none. */
export function vendorsSeen(viewer: Viewer): ((vendor: number) => boolean) | null {
  const scope = scopeOf(viewer);
  if (scope.kind === 'ALL') return () => true;
  return scope.kind === 'VENDOR' ? (vendor) => vendor === scope.vendorId : null;
}

export function originOf({ result, computedAt, outdated }: KeptForecast): ForecastOrigin {
  const { job, growth, plans, leadTimes } = result;
  const { asOf, seed, runs, target } = job;
  return { asOf, computedAt, outdated, seed, runs, targetDay: target, growth, plans, leadTimes };
}

/** null: it was not looked at: reached already, or in no queue. */
export function expectedDays(
  all: FacilityOutcomes,
  row: number,
  { asOf, runs }: ForecastJob,
): ExpectedDays | null {
  if (all.simulated[row] === 0) return null;
  const day = (offset: number) => (offset === NOT_WITHIN ? null : asOf + offset);
  return {
    p10: day(all.p10[row]!),
    p50: day(all.p50[row]!),
    p90: day(all.p90[row]!),
    chance: all.made[row]! / runs,
  };
}
