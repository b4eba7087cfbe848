import { BAND, bandOfHistogram } from '../quantiles.rules.js';
import { groupOfType, NATION, TYPES } from './groups.rules.js';

/** Values of histograms worked on at once: as many as stay in the processor's cache. */
const CACHED = 8_192;

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

  /** One facility for the groups of its type and its prefecture at once; {@link sumNation} when all are counted. */
  addFacility(run: number, type: number, prefecture: number, offset: number): void {
    const { counts, length } = this;
    const first = run * this.groups * length + offset;
    counts[first + type * length]! += 1;
    counts[first + prefecture * length]! += 1;
  }

  /** The nation is the sum of its types. */
  sumNation(): void {
    const { counts, length } = this;
    for (let run = 0; run < this.runs; run += 1) {
      const first = run * this.groups * length;
      for (let offset = first; offset < first + length; offset += 1) {
        let sum = 0;
        for (let type = 0; type < TYPES; type += 1) sum += counts[offset + groupOfType(type) * length]!;
        counts[offset + NATION * length] = sum;
      }
    }
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
    const { counts, runs } = this;
    const days = Math.min(offset + 1, this.length);
    const sums = new Int32Array(runs);
    for (let run = 0; run < runs; run += 1) {
      const start = (run * this.groups + group) * this.length;
      let sum = base;
      for (let at = start; at < start + days; at += 1) sum += counts[at]!;
      sums[run] = sum;
    }
    return sums.sort();
  }

  /** @param base reached before the first day */
  bands(group: number, base: number): Bands {
    const { counts, runs, length } = this;
    const bands = { p10: new Int32Array(length), p50: new Int32Array(length), p90: new Int32Array(length) };
    const sums = new Int32Array(runs);
    const width = this.reached(group, 0, length).at(-1)! + 1;
    // by day and value, how many runs have reached so much; as many days at a time as stay in the processor's cache
    const daysAtATime = Math.max(1, Math.floor(CACHED / width));
    const histograms = new Int32Array(daysAtATime * width);
    for (let from = 0; from < length; from += daysAtATime) {
      const days = Math.min(length - from, daysAtATime);
      const least = sums.reduce((one, other) => Math.min(one, other));
      histograms.fill(0);
      for (let run = 0; run < runs; run += 1) {
        const start = (run * this.groups + group) * length + from;
        let sum = sums[run]!;
        for (let day = 0; day < days; day += 1) {
          sum += counts[start + day]!;
          histograms[day * width + sum]! += 1;
        }
        sums[run] = sum;
      }
      for (let day = 0; day < days; day += 1) {
        const [p10, p50, p90] = bandOfHistogram(histograms, day * width + least, width - least, runs, 0);
        bands.p10[from + day] = base + least + p10;
        bands.p50[from + day] = base + least + p50;
        bands.p90[from + day] = base + least + p90;
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

  /**
   * @param days runs by day offset and member: `members` values a day
   * @param first the member of the first row; the others follow it
   */
  note(rows: Int32Array, days: Uint16Array, { members, first, length, runs, target }: Noted): void {
    const seen = new Uint16Array(rows.length);
    const [p10, p50, p90] = BAND.map((share) => share * runs) as [number, number, number];
    for (let offset = 0; offset < length; offset += 1) {
      const start = offset * members + first;
      for (let index = 0; index < rows.length; index += 1) {
        const count = days[start + index]!;
        if (count === 0) continue;
        const before = seen[index]!;
        const after = before + count;
        seen[index] = after;
        const row = rows[index]!;
        if (before < p10 && after >= p10) this.p10[row] = offset;
        if (before < p50 && after >= p50) this.p50[row] = offset;
        if (before < p90 && after >= p90) this.p90[row] = offset;
        if (offset <= target) this.made[row] = after;
      }
    }
    for (const row of rows) this.simulated[row] = 1;
  }
}

/** Where in the days the rows stand, and what they are of. */
interface Noted {
  readonly members: number;
  readonly first: number;
  readonly length: number;
  readonly runs: number;
  readonly target: number;
}
