import { NEVER } from '#calendar';
import type { ForecastHistory } from '../history/history.js';
import { BEYOND } from '../simulation/serve-queue.rules.js';
import type { SeededRandom } from '../random.rules.js';
import { Lags, type SurvivalCurve } from './survival.rules.js';

/** Who is ready and starts is a matter of weeks: older behaviour says little of now. */
const PERIOD_DAYS = 28;
/** Weeks whose starts are compared with what the curve says of them. */
const WEEKS = 8;
/** Deviation of the logarithm of how readily the ready start, of a whole run: as observed, within these. */
const SPREAD = { least: 0.1, most: 0.6 };

/**
 * From READY to OPERATING in two steps, because a start date is entered ahead: until it is said (entered, or begun
 * without a word), and from then to the day. Whoever has said nothing so far has let those pass who did.
 */
export class StartTimes {
  constructor(
    readonly untilSaid: SurvivalCurve,
    /** Days from saying to starting, of those said lately. */
    private readonly ahead: Int16Array,
    readonly spread: number,
  ) {}

  /** Until the start is said, as in one run: there the ready start more, or less, readily. */
  ofRun(random: SeededRandom): SurvivalCurve {
    return this.untilSaid.power(Math.exp(this.spread * random.normal()));
  }

  /**
   * Days from now to the start of one that has waited `waited` days and said nothing (-1: ready now).
   * @param untilSaid of the run
   */
  draw(waited: number, untilSaid: SurvivalCurve, random: SeededRandom): number {
    const said = untilSaid.remaining(waited, random.next(), BEYOND);
    if (said >= BEYOND) return BEYOND;
    return said + (this.ahead.length === 0 ? 0 : this.ahead[random.below(this.ahead.length)]!);
  }
}

export function startTimes(history: ForecastHistory): StartTimes {
  const { asOf, rows, ready, operating } = history;
  const lags = new Lags();
  const ahead: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (ready[row] === NEVER) continue;
    const said = saidOn(history, row);
    const isSaid = said <= asOf;
    lags.add((isSaid ? said : asOf) - ready[row]!, isSaid, asOf - PERIOD_DAYS - ready[row]!);
    if (isSaid && said > asOf - PERIOD_DAYS) ahead.push(Math.min(BEYOND, operating[row]! - said));
  }
  const curve = lags.curve();
  return new StartTimes(curve, Int16Array.from(ahead), spreadOf(history, curve));
}

/** The day on which one knew of a start: entered ahead, or it began. */
function saidOn({ operating, operatingLearnt }: ForecastHistory, row: number): number {
  return Math.min(operating[row]!, operatingLearnt[row]!);
}

/** How far the weeks differ from the curve beyond chance, as a deviation of the logarithm. */
function spreadOf(history: ForecastHistory, curve: SurvivalCurve): number {
  const { asOf, rows, ready } = history;
  const seen = new Float64Array(WEEKS);
  const expected = new Float64Array(WEEKS);
  for (let row = 0; row < rows; row += 1) {
    if (ready[row] === NEVER) continue;
    const said = saidOn(history, row);
    for (let week = 0; week < WEEKS; week += 1) {
      const end = asOf - 7 * week;
      const begin = Math.max(end - 7, ready[row]! - 1);
      if (begin >= end || said <= begin) continue;
      if (said <= end) seen[week]! += 1;
      const waiting = curve.at(begin - ready[row]!);
      if (waiting > 0) expected[week]! += 1 - curve.at(Math.min(end, said) - ready[row]!) / waiting;
    }
  }
  let excess = 0;
  let squares = 0;
  for (let week = 0; week < WEEKS; week += 1) {
    excess += (seen[week]! - expected[week]!) ** 2 - expected[week]!;
    squares += expected[week]! ** 2;
  }
  const deviation = squares === 0 ? SPREAD.most : Math.sqrt(Math.max(0, excess / squares));
  return Math.min(SPREAD.most, Math.max(SPREAD.least, deviation));
}
