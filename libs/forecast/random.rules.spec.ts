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
});
