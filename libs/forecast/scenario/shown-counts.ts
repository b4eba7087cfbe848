import { bandOf, bandOfCounts } from '../quantiles.rules.js';
import { NATION } from '../simulation/groups.rules.js';
import type { Bands, RunCounts } from '../simulation/tallies.rules.js';
import type { NationCounter } from '../simulation/vendor-pass.rules.js';
import type { Gain } from './scenario.types.js';

/** What the country reaches by each day shown, by run and group: a forecast's, or how far a scenario differs from it. */
export class ShownCounts implements NationCounter {
  /** [run][group][day shown], since the as-of day. */
  readonly counts: Int32Array;
  /** By day offset, the first day shown that is not before it. */
  private readonly shownFrom: Int16Array;
  private readonly isCounted: Uint8Array;
  private sign = 1;

  constructor(
    readonly groups: number,
    readonly runs: number,
    readonly offsets: readonly number[],
    length: number,
  ) {
    this.counts = new Int32Array(groups * runs * offsets.length);
    this.isCounted = new Uint8Array(groups);
    this.shownFrom = Int16Array.from({ length }, (_, day) => offsets.findIndex((offset) => offset >= day));
  }

  /** Of a whole forecast. */
  static of(all: RunCounts, offsets: readonly number[]): ShownCounts {
    const shown = new ShownCounts(all.groups, all.runs, offsets, all.length);
    all.forEach((run, group, day, count) => shown.addMany(run, group, day, count));
    return shown;
  }

  /** From here on what is drawn is added (1), or taken away (-1). */
  counting(sign: 1 | -1): void {
    this.sign = sign;
  }

  addFacility(run: number, type: number, prefecture: number, day: number): void {
    this.addMany(run, NATION, day, this.sign);
    this.addMany(run, type, day, this.sign);
    this.addMany(run, prefecture, day, this.sign);
  }

  /** @param base reached on the as-of day; null: nothing of the group was counted here, it is as beneath */
  bands(group: number, base: number, beneath: ShownCounts): Bands | null {
    if (this.isCounted[group] === 0) return null;
    const shown = this.offsets.length;
    const bands = { p10: new Int32Array(shown), p50: new Int32Array(shown), p90: new Int32Array(shown) };
    const sums = new Int32Array(this.runs);
    for (let index = 0; index < shown; index += 1) {
      for (let run = 0; run < this.runs; run += 1) {
        const at = (run * this.groups + group) * shown + index;
        sums[run]! += this.counts[at]! + beneath.counts[at]!;
      }
      [bands.p10[index], bands.p50[index], bands.p90[index]] = bandOfCounts(sums, base);
    }
    return bands;
  }

  /** Of the nation until a day shown. */
  gain(until: number): Gain {
    const shown = this.offsets.length;
    const gains = new Int32Array(this.runs);
    for (let run = 0; run < this.runs; run += 1)
      for (let index = 0; index < shown && this.offsets[index]! <= until; index += 1)
        gains[run]! += this.counts[(run * this.groups + NATION) * shown + index]!;
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / this.runs;
    const [p10, p50, p90] = bandOf(gains);
    return { p10, p50, p90, mean };
  }

  private addMany(run: number, group: number, day: number, count: number): void {
    const shown = this.shownFrom[day]!;
    if (shown < 0) return;
    this.counts[(run * this.groups + group) * this.offsets.length + shown]! += count;
    this.isCounted[group] = 1;
  }
}
