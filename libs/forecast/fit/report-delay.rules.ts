import { NEVER } from '#calendar';
import type { ForecastHistory } from '../history/history.js';

/** Reports that come later than this are not waited for. */
const LONGEST = 60;
/** Set-ups older than this have been reported, practically all. */
const SETTLED_DAYS = 45;
const LOOKS_BACK_DAYS = 150;
/** Fewer settled reports than this say too little: younger ones are counted too, though their late ones lack. */
const ENOUGH = 40;

/** By days since a set-up, the share of set-ups that are reported by then. */
export function reportedShare(history: ForecastHistory): Float64Array {
  const settled = lagsOf(history, SETTLED_DAYS);
  const lags = settled.length >= ENOUGH ? settled : lagsOf(history, 0);
  const share = new Float64Array(LONGEST + 1);
  for (const lag of lags) share[Math.min(LONGEST, Math.max(0, lag))]! += 1;
  let sum = 0;
  for (let lag = 0; lag <= LONGEST; lag += 1) {
    sum += share[lag]!;
    share[lag] = lags.length === 0 ? 1 : sum / lags.length;
  }
  return share;
}

function lagsOf({ asOf, rows, ready, readyLearnt }: ForecastHistory, youngest: number): number[] {
  const lags: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const age = asOf - ready[row]!;
    if (readyLearnt[row] !== NEVER && age >= youngest && age <= LOOKS_BACK_DAYS)
      lags.push(readyLearnt[row]! - ready[row]!);
  }
  return lags;
}
