import { bandOfCounts, bandOfHistogram } from '../quantiles.rules.js';
import { NATION } from './groups.rules.js';

/** As many as fit a line of the processor's cache. */
const DAYS_AT_A_TIME = 32;

/** A day by which nothing is reached within the horizon. */
export const NOT_WITHIN = -1;

/** Bands of cumulative counts by day offset. */
export interface Bands {
  readonly p10: Int32Array;
  readonly p50: Int32Array;
  readonly p90: Int32Array;
}

/** Counts by group, run and day offset: how many reached something on that day. */
export class RunCounts {
  private readonly counts: Uint16Array;

  constructor(
    readonly groups: number,
    readonly runs: number,
    readonly length: number,
  ) {
    this.counts = new Uint16Array(groups * runs * length);
  }

  clear(): void {
    this.counts.fill(0);
  }

  /** Runs are outermost: what a run touches lies together. */
  add(run: number, group: number, offset: number): void {
    this.counts[(run * this.groups + group) * this.length + offset]! += 1;
  }

  /** One facility for the nation and the groups of its type and its prefecture at once. */
  addFacility(run: number, type: number, prefecture: number, offset: number): void {
    const { counts, length } = this;
    const first = run * this.groups * length + offset;
    counts[first + NATION * length]! += 1;
    counts[first + type * length]! += 1;
    counts[first + prefecture * length]! += 1;
  }

  /** Every count that is not 0. */
  forEach(visit: (run: number, group: number, offset: number, count: number) => void): void {
    for (let at = 0; at < this.counts.length; at += 1) {
      const count = this.counts[at]!;
      if (count === 0) continue;
      const line = Math.floor(at / this.length);
      visit(Math.floor(line / this.groups), line % this.groups, at % this.length, count);
    }
  }

  /** Of each run, what a group has reached by the end of a day, in ascending order. */
  reached(group: number, base: number, offset: number): Int32Array {
    const sums = new Int32Array(this.runs).fill(base);
    for (let run = 0; run < this.runs; run += 1) {
      const start = (run * this.groups + group) * this.length;
      for (let day = 0; day <= Math.min(offset, this.length - 1); day += 1)
        sums[run]! += this.counts[start + day]!;
    }
    return sums.sort();
  }

  /** @param base reached before the first day */
  bands(group: number, base: number): Bands {
    const { runs, length } = this;
    const bands = { p10: new Int32Array(length), p50: new Int32Array(length), p90: new Int32Array(length) };
    const sums = new Int32Array(runs);
    // by day, then run; some days at a time: each run's counts lie together, and far from the next run's
    const reached = new Int32Array(DAYS_AT_A_TIME * runs);
    for (let from = 0; from < length; from += DAYS_AT_A_TIME) {
      const until = Math.min(length, from + DAYS_AT_A_TIME);
      for (let run = 0; run < runs; run += 1) {
        const start = (run * this.groups + group) * length;
        let sum = sums[run]!;
        for (let offset = from; offset < until; offset += 1)
          reached[(offset - from) * runs + run] = sum += this.counts[start + offset]!;
        sums[run] = sum;
      }
      for (let offset = from; offset < until; offset += 1) {
        const of = reached.subarray((offset - from) * runs, (offset - from + 1) * runs);
        [bands.p10[offset], bands.p50[offset], bands.p90[offset]] = bandOfCounts(of, base);
      }
    }
    return bands;
  }
}

/** Per facility: day offsets of P10, P50 and P90 ({@link NOT_WITHIN}: later than the horizon), and runs that made the target. */
export class FacilityOutcomes {
  readonly p10: Int16Array;
  readonly p50: Int16Array;
  readonly p90: Int16Array;
  /** Runs in which it was reached by the target day. */
  readonly made: Uint16Array;
  /** 1: it was looked at; else it is reached already, or nobody can tell. */
  readonly simulated: Uint8Array;

  constructor(rows: number) {
    this.p10 = new Int16Array(rows).fill(NOT_WITHIN);
    this.p50 = new Int16Array(rows).fill(NOT_WITHIN);
    this.p90 = new Int16Array(rows).fill(NOT_WITHIN);
    this.made = new Uint16Array(rows);
    this.simulated = new Uint8Array(rows);
  }

  /** @param days runs by day offset of the member at `start` */
  note(row: number, days: Uint16Array, start: number, length: number, runs: number, target: number): void {
    const band = bandOfHistogram(days, start, length, runs, NOT_WITHIN);
    [this.p10[row], this.p50[row], this.p90[row]] = band;
    let made = 0;
    for (let offset = 0; offset <= Math.min(target, length - 1); offset += 1) made += days[start + offset]!;
    this.made[row] = made;
    this.simulated[row] = 1;
  }
}
