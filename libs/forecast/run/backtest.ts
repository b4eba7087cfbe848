import type { Day } from '#calendar';
import type { ClientBase } from 'pg';
import { scoreForecast, type Score } from '../backtest.rules.js';
import { loadHistory } from '../history/load-history.js';
import type { ForecastJob } from './forecast-result.js';
import { makeForecast } from './make-forecast.rules.js';

/** Weeks ahead at which a past forecast is compared with what became of it. */
export const BACKTEST_WEEKS = [4, 8, 13] as const;
/** Weeks back from the as-of day: the first origin can be scored at 13 weeks, the last one at four. */
const ORIGINS = { first: 14, last: 4 };
/** Bands of fewer runs are as wide, and eleven origins are to be made. */
const RUNS = 300;

export interface OriginScore extends Score {
  /** As-of day of the forecast. */
  readonly origin: Day;
}

/** Walks forward through the log: forecasts of past weeks, each from what was known then, and how they came out. */
export async function backtest(client: ClientBase, job: ForecastJob): Promise<OriginScore[]> {
  const truth = await loadHistory(client, job.asOf, { kind: 'NOW' });
  const scores: OriginScore[] = [];
  for (let weeks = ORIGINS.first; weeks >= ORIGINS.last; weeks -= 1) {
    const origin = job.asOf - 7 * weeks;
    if (origin <= truth.logBeganOn) continue;
    const known = await loadHistory(client, origin, { kind: 'DAY', day: origin });
    const forecast = makeForecast(known, { ...job, asOf: origin, runs: RUNS, horizon: 7 * 13 });
    for (const score of scoreForecast(forecast, known, truth, BACKTEST_WEEKS))
      scores.push({ origin, ...score });
  }
  return scores;
}
