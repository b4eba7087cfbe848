/** Longest lag looked at; what has not happened by then is taken never to happen. */
const LONGEST = 420;
/** Steps of the share that still waits, by which a lag is found. */
const STEPS = 256;

/** Lags in days, the unfinished counted as such. */
export class Lags {
  private readonly happened = new Float64Array(LONGEST + 1);
  private readonly censored = new Float64Array(LONGEST + 1);
  private readonly entered = new Float64Array(LONGEST + 1);

  /**
   * @param lag days; negative ones count as 0
   * @param seenFrom days it had waited when one began to look: before, it could not have been seen to finish
   */
  add(lag: number, happened: boolean, seenFrom = 0): void {
    const at = Math.max(0, lag);
    if (seenFrom > at || seenFrom > LONGEST) return;
    this.entered[Math.max(0, seenFrom)]! += 1;
    if (at > LONGEST) this.censored[LONGEST]! += 1;
    else (happened ? this.happened : this.censored)[at]! += 1;
  }

  /** The Kaplan–Meier estimate: of those still waiting after each day, which share went on the next. */
  curve(): SurvivalCurve {
    let atRisk = 0;
    let cases = 0;
    let events = 0;
    const survival = new Float64Array(LONGEST + 1);
    let share = 1;
    for (let lag = 0; lag <= LONGEST; lag += 1) {
      atRisk += this.entered[lag]!;
      cases += this.entered[lag]!;
      events += this.happened[lag]!;
      if (atRisk > 0) share *= 1 - this.happened[lag]! / atRisk;
      atRisk -= this.happened[lag]! + this.censored[lag]!;
      survival[lag] = share;
    }
    return new SurvivalCurve(survival, cases, events);
  }
}

export class SurvivalCurve {
  /** By step k: the first lag after which no more than k / STEPS still wait; the last lag where more do. */
  private readonly lagOfStep: Uint16Array;

  /**
   * @param survival by lag in days: the share that still waits when that day is over
   * @param cases waits it was estimated from, finished or not
   * @param events finished ones
   */
  constructor(
    private readonly survival: Float64Array,
    readonly cases: number,
    readonly events: number,
  ) {
    this.lagOfStep = new Uint16Array(STEPS + 1);
    let lag = 0;
    for (let step = STEPS; step >= 0; step -= 1) {
      while (lag < survival.length - 1 && survival[lag]! > step / STEPS) lag += 1;
      this.lagOfStep[step] = lag;
    }
  }

  /** The same waits where everybody goes on so much more readily on each day: what still waits, to that power. */
  power(readiness: number): SurvivalCurve {
    return new SurvivalCurve(
      this.survival.map((share) => share ** readiness),
      this.cases,
      this.events,
    );
  }

  /** Share still waiting after `lag` days. */
  at(lag: number): number {
    return lag < 0 ? 1 : this.survival[Math.min(lag, this.survival.length - 1)]!;
  }

  /** First lag by which `share` of all have finished; null: not within what was seen. */
  quantile(share: number): number | null {
    const lag = this.survival.findIndex((waiting) => waiting <= 1 - share + 1e-12);
    return lag < 0 ? null : lag;
  }

  /**
   * Further days of one who has waited `waited` days (-1: begins now), for a uniform draw.
   * @returns at least 1 for who has waited; `never` where the curve ends before
   */
  remaining(waited: number, uniform: number, never: number): number {
    const { survival } = this;
    const last = survival.length - 1;
    if (waited >= last) return never;
    const goal = this.at(waited) * (1 - uniform);
    if (survival[last]! > goal) return never;
    const step = Math.floor(goal * STEPS);
    let low = Math.max(waited + 1, this.lagOfStep[Math.min(step + 1, STEPS)]!);
    let high = this.lagOfStep[step]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (survival[middle]! <= goal) high = middle;
      else low = middle + 1;
    }
    return waited < 0 ? low : low - waited;
  }
}
