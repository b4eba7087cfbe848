import { NEVER } from '#calendar';
import type { FacilityFilter, ProgressColumns } from '#adoption';
import { Lags } from '../fit/survival.rules.js';
import { keptBeside } from './kept-beside.js';
import { STEPS, waitingFilter, waitOf, type Step } from './steps.rules.js';

/** A step of the way of those that applied. Unit: facilities, calendar days. */
export interface FunnelStep {
  readonly step: Step;
  /** Wait at it now, and the list of them. */
  readonly waiting: number;
  readonly waitingFilter: FacilityFilter;
  /** Days they have waited so far, all together, and its share of that of all steps, 0 … 1. */
  readonly waitedDays: number;
  readonly share: number;
  /** Kaplan–Meier, those still waiting counted as such; null: so many never got that far within what was seen. */
  readonly median: number | null;
  readonly p75: number | null;
  /** Waits it was estimated from, and those of them that ended. */
  readonly cases: number;
  readonly finished: number;
}

/** A bar of the funnel: who has come so far. */
export interface FunnelBar {
  readonly has: NonNullable<FacilityFilter['has']>;
  readonly count: number;
  /** Of the bar before, 0 … 1; null: the first, or that one is empty. */
  readonly conversion: number | null;
}

export interface Funnel {
  readonly bars: readonly FunnelBar[];
  readonly steps: readonly FunnelStep[];
  /** The step with the largest share of the waiting; null: nobody waits. */
  readonly bottleneck: Step | null;
}

const BARS: readonly FunnelBar['has'][] = [
  [],
  ['APPLIED'],
  ['APPLIED', 'VENDOR_CONTACTED'],
  ['APPLIED', 'VENDOR_CONTACTED', 'ORDERED'],
  ['APPLIED', 'VENDOR_CONTACTED', 'ORDERED', 'DELIVERED'],
  ['APPLIED', 'READY'],
  ['APPLIED', 'OPERATING'],
];

export const funnelOf = keptBeside((progress): Funnel => {
  const drafts = STEPS.map((step) => stepOf(progress, step));
  const total = drafts.reduce((sum, { waitedDays }) => sum + waitedDays, 0);
  const steps = drafts.map((draft) => ({ ...draft, share: total === 0 ? 0 : draft.waitedDays / total }));
  const worst = [...steps].sort((a, b) => b.share - a.share)[0]!;
  return { bars: barsOf(progress), steps, bottleneck: total === 0 ? null : worst.step };
});

function stepOf(progress: ProgressColumns, step: Step): Omit<FunnelStep, 'share'> {
  const lags = new Lags();
  let waiting = 0;
  let waitedDays = 0;
  for (let row = 0; row < progress.rows; row += 1) {
    const wait = waitOf(progress, step, row);
    if (!wait) continue;
    lags.add(wait.days, wait.finished);
    if (!wait.waiting) continue;
    waiting += 1;
    waitedDays += wait.days;
  }
  const curve = lags.curve();
  return {
    step,
    waiting,
    waitingFilter: waitingFilter(step),
    waitedDays,
    median: curve.quantile(0.5),
    p75: curve.quantile(0.75),
    cases: curve.cases,
    finished: curve.events,
  };
}

function barsOf({ rows, since }: ProgressColumns): FunnelBar[] {
  const counts = BARS.map((has) => {
    const columns = has.map((milestone) => since[milestone as keyof typeof since]);
    let count = 0;
    for (let row = 0; row < rows; row += 1) if (columns.every((column) => column[row] !== NEVER)) count += 1;
    return count;
  });
  return BARS.map((has, index) => ({
    has,
    count: counts[index]!,
    conversion: index === 0 || counts[index - 1] === 0 ? null : counts[index]! / counts[index - 1]!,
  }));
}
