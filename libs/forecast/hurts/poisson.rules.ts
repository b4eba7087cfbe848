/** Chance of at most `count` where `mean` are expected. */
export function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k += 1) sum += term *= mean / k;
  return Math.min(1, sum);
}

/** Chance of at least `count` where `mean` are expected. */
export function atLeast(count: number, mean: number): number {
  return count <= 0 ? 1 : 1 - atMost(count - 1, mean);
}
