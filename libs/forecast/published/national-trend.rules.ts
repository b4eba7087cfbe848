import { dayFromIso, type Day } from '#calendar';
import {
  FIRST_OPERATION,
  PUBLISHED_CEILINGS,
  PUBLISHED_STARTS,
  type PublishedCount,
} from './published-starts.js';
import { publishedTrend, type TrendBand } from './published-trend.rules.js';

const SEED = 20_210_705;
const RUNS = 3_000;
const LAST_DAY = dayFromIso('2022-01-31');

export interface NationalTrend {
  readonly asOf: Day;
  readonly seed: number;
  readonly runs: number;
  readonly published: readonly PublishedCount[];
  /** Every seventh day after the last published count, the end of the adoption period and the last day. */
  readonly bands: readonly TrendBand[];
}

let made: NationalTrend | undefined;

/** 全国傾向（公表値）, as of 2021-07-05: from the national counts published until then and nothing else. */
export function nationalTrend(): NationalTrend {
  if (made) return made;
  const asOf = PUBLISHED_STARTS.at(-1)!.day;
  const days = new Set([dayFromIso('2021-09-30'), LAST_DAY]);
  for (let day = asOf; day < LAST_DAY; day += 7) days.add(day);
  const bands = publishedTrend({
    counts: PUBLISHED_STARTS,
    ceilings: PUBLISHED_CEILINGS,
    firstOperation: FIRST_OPERATION,
    days: [...days].sort((a, b) => a - b),
    runs: RUNS,
    seed: SEED,
  });
  made = { asOf, seed: SEED, runs: RUNS, published: PUBLISHED_STARTS, bands };
  return made;
}
