import type { RankedRow } from './ranking.js';

export interface Thresholds {
  /** Percent, rising. */
  offered: readonly number[];
  /** The one that is asked for when the address says none. */
  usual: number;
}

/** The declaration's marks where some prefecture has come that far, smaller ones where the measure is young. */
const SCALES: readonly { from: number; thresholds: Thresholds }[] = [
  { from: 50, thresholds: { offered: [50, 60, 70, 80], usual: 70 } },
  { from: 10, thresholds: { offered: [10, 20, 30, 40], usual: 20 } },
  { from: 1, thresholds: { offered: [0.5, 1, 2, 5], usual: 1 } },
  { from: 0, thresholds: { offered: [0.1, 0.2, 0.5, 1], usual: 0.5 } },
];

export function thresholdsFor(rows: readonly RankedRow[]): Thresholds {
  const highest = Math.max(0, ...rows.map(({ cell }) => cell.rate ?? 0));
  return SCALES.find(({ from }) => highest >= from)!.thresholds;
}
