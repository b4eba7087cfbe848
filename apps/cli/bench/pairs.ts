export interface Side {
  readonly name: string;
  /** Runs once and answers its figure, higher is better (throughput) unless the caller says otherwise. */
  run(): Promise<number>;
}

export interface PairedResult {
  readonly ours: number;
  readonly limit: number;
  /** Median of the ratios of the pairs, not the ratio of the medians: what the machine did meanwhile cancels out. */
  readonly ratio: number;
  readonly pairs: number;
}

/** Runs ours and the limit alternately, swapping who goes first, after one unmeasured pair to warm both. */
export async function alternate(ours: Side, limit: Side, pairs = 7): Promise<PairedResult> {
  await ours.run();
  await limit.run();
  const measured: { ours: number; limit: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = pair % 2 === 0 ? [ours, limit] : [limit, ours];
    const one = await first.run();
    const two = await second.run();
    measured.push(pair % 2 === 0 ? { ours: one, limit: two } : { ours: two, limit: one });
  }
  return {
    ours: median(measured.map((pair) => pair.ours)),
    limit: median(measured.map((pair) => pair.limit)),
    ratio: median(measured.map((pair) => pair.ours / pair.limit)),
    pairs,
  };
}

/** Middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Linear between the neighbours; 0.99 for a p99. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (position - below);
}
