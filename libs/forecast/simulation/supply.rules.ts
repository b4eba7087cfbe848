import { isBusinessDay } from '#calendar';
import type { ForecastModel } from '../fit/model.rules.js';
import { SeededRandom } from '../random.rules.js';

/** How much of a week's growth is left a week later where growth goes on by the same share; drawn between the two. */
const DAMPING = { least: 0.8, most: 0.97 };
/** What a week adds to the logarithm of the pace for good, either way: nothing in a log of months can tell; assumed. */
const WEEKLY_DRIFT = 0.07;
/** The pace of the country stays within this factor of today's, either way. */
const MOST_CHANGE = Math.log(12);

/** What a young log cannot tell apart, a third of the runs each: the pace stays, rises by as much a week, or by the same share. */
export const PACES = ['STAYS', 'LINEAR', 'DAMPED'] as const;

/**
 * What all vendors have in common in a run: by day offset (0: the as-of day), work done in units of a business day at
 * today's pace. At offset 0 stands what was done and is not reported yet. Each week has a luck of its own and moves the
 * level for the whole country. Run r is at r × length.
 */
export function nationalSupply(
  model: ForecastModel,
  seed: number,
  runs: number,
  length: number,
): Float64Array {
  const { growth, unreported, history } = model;
  const works = Uint8Array.from({ length }, (_, offset) => (isBusinessDay(history.asOf + offset) ? 1 : 0));
  const supply = new Float64Array(runs * length);
  const random = new SeededRandom(seed, 0);
  for (let run = 0; run < runs; run += 1) {
    const rate = growth.rate + growth.deviation * random.normal();
    const damping = DAMPING.least + (DAMPING.most - DAMPING.least) * random.next();
    const grown = growthAfter(PACES[run % PACES.length]!, rate, damping);
    let drift = 0;
    let pace = 1;
    let work = unreported;
    supply[run * length] = work;
    for (let offset = 1; offset < length; offset += 1) {
      if (offset % 7 === 1) {
        drift += WEEKLY_DRIFT * random.normal();
        const level = grown((offset + 6) / 7) + drift;
        const bounded = Math.min(MOST_CHANGE, Math.max(-MOST_CHANGE, level));
        pace = Math.exp(bounded + growth.weeklyNoise * random.normal());
      }
      if (works[offset]) work += pace;
      supply[run * length + offset] = work;
    }
  }
  return supply;
}

/** Logarithm of the pace after so many weeks, against today's. A pace that falls falls by shares: it cannot pass zero. */
function growthAfter(pace: (typeof PACES)[number], rate: number, damping: number): (weeks: number) => number {
  switch (pace) {
    case 'STAYS':
      return () => 0;
    case 'LINEAR':
      return rate > 0 ? (weeks) => Math.log1p(rate * weeks) : (weeks) => rate * weeks;
    case 'DAMPED':
      return (weeks) => (rate * damping * (1 - damping ** weeks)) / (1 - damping);
  }
}
