/** The chances of a band: P10, P50 and P90. */
export const BAND = [0.1, 0.5, 0.9] as const;

/** Lower, middle and upper value of numbers: the smallest with at least that share of them at or below it. Sorts `values`. */
export function bandOf(values: Float64Array | Int32Array): [number, number, number] {
  values.sort();
  return BAND.map((share) => values[Math.max(0, Math.ceil(share * values.length) - 1)]!) as [
    number,
    number,
    number,
  ];
}

/**
 * The same of counts by value (histogram[v] of `total` draws had the value v), for values that may be missing: draws in
 * no bin lie beyond the last one. `beyond` where the share is reached nowhere.
 */
export function bandOfHistogram(
  histogram: ArrayLike<number>,
  start: number,
  bins: number,
  total: number,
  beyond: number,
): [number, number, number] {
  const band: [number, number, number] = [beyond, beyond, beyond];
  let seen = 0;
  let next = 0;
  for (let bin = 0; bin < bins && next < 3; bin += 1) {
    seen += histogram[start + bin]!;
    while (next < 3 && seen >= BAND[next]! * total) band[next++] = bin;
  }
  return band;
}

/** {@link bandOf} of whole numbers that lie near each other, `base` more each; sorts nothing. */
export function bandOfCounts(counts: Int32Array, base: number): [number, number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index]!;
    if (count < least) least = count;
    if (count > most) most = count;
  }
  const histogram = new Int32Array(most - least + 1);
  for (let index = 0; index < counts.length; index += 1) histogram[counts[index]! - least]! += 1;
  const [p10, p50, p90] = bandOfHistogram(histogram, 0, histogram.length, counts.length, 0);
  return [base + least + p10, base + least + p50, base + least + p90];
}
