import { TAIL } from './exponential.rules.js';
import { SeededRandom } from './random.rules.js';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const draws = (draw: (random: SeededRandom) => number, seed = 1) => {
  const random = new SeededRandom(seed, 7);
  return Array.from({ length: 20_000 }, () => draw(random));
};

describe('seeded random numbers', () => {
  it('are the same for a seed and stream, and others for another of either', () => {
    const first = (seed: number, stream: number) => new SeededRandom(seed, stream).next();
    expect(first(1, 2)).toBe(first(1, 2));
    expect(first(1, 2)).not.toBe(first(1, 3));
    expect(first(1, 2)).not.toBe(first(2, 2));
  });

  it.each([
    ['exponential', (random: SeededRandom) => random.exponential(), 1, 1],
    ['normal', (random: SeededRandom) => random.normal(), 0, 1],
    ['gamma of shape 4', (random: SeededRandom) => random.gamma(4), 4, 4],
    ['gamma of shape 0.3', (random: SeededRandom) => random.gamma(0.3), 0.3, 0.3],
  ])('%s has its mean and variance', (_name, draw, expectedMean, variance) => {
    const values = draws(draw);
    const found = mean(values);
    expect(Math.abs(found - expectedMean)).toBeLessThan(0.06);
    expect(mean(values.map((value) => (value - found) ** 2)) / variance).toBeCloseTo(1, 0);
  });

  // Kolmogorov and Smirnov: the largest distance of n draws from their distribution is below 1.95 / √n in 999 of 1,000 cases
  it('exponential draws lie as e^-x has it, the rare large ones too', () => {
    const values = draws((random) => random.exponential()).sort((a, b) => a - b);
    const distance = values.map((value, index) =>
      Math.abs(-Math.expm1(-value) - (index + 0.5) / values.length),
    );
    expect(Math.max(...distance)).toBeLessThan(1.95 / Math.sqrt(values.length));
    const random = new SeededRandom(3, 1);
    const beyond = [5, TAIL, 9].map((from) => ({ from, count: 0 }));
    for (let draw = 0; draw < 2_000_000; draw += 1) {
      const value = random.exponential();
      for (const each of beyond) if (value > each.from) each.count += 1;
    }
    for (const { from, count } of beyond) {
      const expected = 2_000_000 * Math.exp(-from);
      expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });
});
