/** Deterministic random numbers: the same seed and stream name give the same country on every machine. */
export class Random {
  private state: number;

  /** One stream per subject: a draw added to one leaves the others as they were. */
  constructor(seed: number, stream: string) {
    let hash = seed ^ 0x9e3779b9;
    for (let i = 0; i < stream.length; i += 1)
      hash = Math.imul(hash ^ stream.charCodeAt(i), 0x85ebca6b) ^ (hash >>> 13);
    this.state = hash | 0;
  }

  /** 0 <= x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number, from <= x <= to. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** Exponentially distributed waiting time in whole days. */
  waiting(mean: number): number {
    return Math.floor(-Math.log(1 - this.next()) * mean);
  }

  /** About normal, mean 0, deviation 1 (sum of four uniforms: no platform-dependent cosine). */
  normal(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * 1.7320508;
  }

  /** The first `count` of `items` become a random choice of them; returns `items`. */
  choose<T extends { length: number; [index: number]: number }>(items: T, count: number): T {
    for (let i = 0; i < count; i += 1) {
      const j = i + Math.floor(this.next() * (items.length - i));
      const taken = items[j]!;
      items[j] = items[i]!;
      items[i] = taken;
    }
    return items;
  }
}

/** Picks index i with probability weights[i] / sum. */
export class Lottery {
  private readonly cumulative: Float64Array;

  constructor(weights: ArrayLike<number>) {
    this.cumulative = new Float64Array(weights.length);
    let sum = 0;
    for (let i = 0; i < weights.length; i += 1) this.cumulative[i] = sum += weights[i]!;
  }

  draw(random: Random): number {
    const target = random.next() * this.cumulative[this.cumulative.length - 1]!;
    let low = 0;
    let high = this.cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cumulative[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Splits `total` in proportion to `weights` into whole numbers that add up to it (largest remainder). */
export function apportion(total: number, weights: ArrayLike<number>): number[] {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += weights[i]!;
  const exact = Array.from(weights, (weight) => (sum === 0 ? 0 : (total * weight) / sum));
  const whole = exact.map(Math.floor);
  let rest = total - whole.reduce((a, b) => a + b, 0);
  const order = exact
    .map((_, i) => i)
    .sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const i of order) {
    if (rest <= 0) break;
    whole[i]! += 1;
    rest -= 1;
  }
  return whole;
}
