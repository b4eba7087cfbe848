import { height, LAYERS, sure, TAIL, width } from './exponential.rules.js';

/** Random numbers of a stated seed: the same on every machine, and one stream a purpose so that none disturbs another. */
export class SeededRandom {
  private state = 0;
  private spare = NaN;

  /** @param stream e.g. a vendor's id: its numbers stay the same whatever is drawn for the others */
  constructor(seed: number, stream: number) {
    this.restart(seed, stream);
  }

  /** From here on the numbers of another stream, from its first. */
  restart(seed: number, stream: number): void {
    this.spare = NaN;
    let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 0x7f4a7c15, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
    this.state = (hash ^ (hash >>> 15)) | 0;
  }

  /** 32 uniform bits (mulberry32). */
  private whole(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** 0 <= x < 1. */
  next(): number {
    return this.whole() / 4294967296;
  }

  /** Whole number, 0 <= x < below. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Exponential with mean 1. */
  exponential(): number {
    for (;;) {
      const draw = this.whole();
      const layer = draw & (LAYERS - 1);
      const value = draw * width[layer]!;
      if (draw < sure[layer]!) return value;
      if (layer === 0) return TAIL - Math.log(1 - this.next());
      const below = height[layer]! + this.next() * (height[layer - 1]! - height[layer]!);
      if (below < Math.exp(-value)) return value;
    }
  }

  /** Normal with mean 0 and deviation 1 (Marsaglia's polar method). */
  normal(): number {
    if (!Number.isNaN(this.spare)) {
      const spare = this.spare;
      this.spare = NaN;
      return spare;
    }
    for (;;) {
      const x = 2 * this.next() - 1;
      const y = 2 * this.next() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare = y * factor;
      return x * factor;
    }
  }

  /** Gamma with mean `shape` (Marsaglia and Tsang 2000). */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (1 - this.next()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v <= 0) continue;
      const u = 1 - this.next();
      if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }
}
