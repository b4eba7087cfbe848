import type { Day } from '#calendar';
import type { ForecastResult, VendorOutlook } from '../run/forecast-result.js';
import { NOT_WITHIN } from '../simulation/tallies.rules.js';

/** What a forecast says of the queue a vendor has on the as-of day. Unit: facilities. */
export interface QueueOutlook {
  /** When as many are set up as stand in the queue now, P10, P50 and P90; null: later than the horizon. */
  readonly finish: readonly [Day | null, Day | null, Day | null];
  /** Of the queue, ready by the target day on the average of the runs; null: nobody waits. */
  readonly chance: number | null;
}

export function queueOutlook(
  { job }: ForecastResult,
  vendor: VendorOutlook,
  chance: number | null,
): QueueOutlook {
  const { p10, p50, p90 } = vendor.bands.ready;
  // many ready means early: the upper band gives the early day
  const day = (band: Int32Array): Day | null => {
    if (vendor.queue === 0) return null;
    const offset = band.findIndex((count) => count >= vendor.before.ready + vendor.queue);
    return offset < 0 ? null : job.asOf + offset;
  };
  return { finish: [day(p90), day(p50), day(p10)], chance };
}

/** By vendor, the mean chance of those in its queue. */
export function chancesByVendor({ job, vendor, outcomes }: ForecastResult): Map<number, number> {
  const sums = new Map<number, { made: number; count: number }>();
  const { made, simulated } = outcomes.ready;
  for (let row = 0; row < vendor.length; row += 1) {
    if (simulated[row] === 0) continue;
    const sum = sums.get(vendor[row]!) ?? { made: 0, count: 0 };
    sum.made += made[row]!;
    sum.count += 1;
    sums.set(vendor[row]!, sum);
  }
  return new Map([...sums].map(([id, { made: all, count }]) => [id, all / (count * job.runs)]));
}

/** Whether a facility will be ready by the target day: in eight of ten runs, in two of ten or fewer, or nobody can tell. */
export const OUTLOOKS = ['LIKELY', 'UNCERTAIN', 'UNLIKELY'] as const;
export type Outlook = (typeof OUTLOOKS)[number];
const LIKELY = 0.8;

export function outlookOf(chance: number): Outlook {
  if (chance >= LIKELY) return 'LIKELY';
  return chance > 1 - LIKELY + 1e-9 ? 'UNCERTAIN' : 'UNLIKELY';
}

export interface QueueQuestion {
  readonly vendorId: number | null;
  /** 0 … 3. */
  readonly type: number | null;
  /** 1 … 47. */
  readonly prefecture: number | null;
}

/** Rows in a queue that a question is about, by outlook; the soonest first, those later than the horizon last. */
export function queuedRows(
  { job, vendor, type, prefecture, outcomes }: ForecastResult,
  question: QueueQuestion,
  sees: (vendor: number) => boolean,
): Record<Outlook, number[]> {
  const { made, p50, simulated } = outcomes.ready;
  const found: Record<Outlook, number[]> = { LIKELY: [], UNCERTAIN: [], UNLIKELY: [] };
  for (let row = 0; row < vendor.length; row += 1) {
    if (simulated[row] === 0 || !sees(vendor[row]!)) continue;
    if (question.vendorId !== null && vendor[row] !== question.vendorId) continue;
    if (question.type !== null && type[row] !== question.type) continue;
    if (question.prefecture !== null && prefecture[row] !== question.prefecture) continue;
    found[outlookOf(made[row]! / job.runs)].push(row);
  }
  const when = (row: number) => (p50[row] === NOT_WITHIN ? Infinity : p50[row]!);
  for (const rows of Object.values(found))
    rows.sort((a, b) => (when(a) === when(b) ? made[b]! - made[a]! || a - b : when(a) - when(b)));
  return found;
}
