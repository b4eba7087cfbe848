import { SeededRandom } from '../random.rules.js';
import { pooledPaces, type Seen } from './pooling.rules.js';

const vendor = (done: number, exposure: number, more: Partial<Seen> = {}): Seen => ({
  size: 100,
  region: 1,
  done,
  exposure,
  ...more,
});
const poisson = (random: SeededRandom, mean: number): number => {
  let count = 0;
  for (let sum = random.exponential(); sum < mean; sum += random.exponential()) count += 1;
  return count;
};

describe('paces pooled over vendors', () => {
  it('an empty queue is not low capacity: who could do nothing is taken to work as the others', () => {
    const paces = pooledPaces([...Array.from({ length: 20 }, () => vendor(50, 50)), vendor(0, 0)]);
    expect(paces.at(-1)!.mean).toBeCloseTo(1, 1);
    expect(paces.at(-1)!.priorShare).toBe(1);
  });

  it('who could work and did nothing is slow, the slower the longer', () => {
    const others = Array.from({ length: 20 }, (_, index) => vendor(30 + index * 2, 50));
    const [short, long] = pooledPaces([vendor(0, 5), vendor(0, 50), ...others]);
    expect(long!.mean).toBeLessThan(short!.mean);
    expect(long!.mean).toBeLessThan(0.6);
    expect(long!.priorShare).toBeLessThan(short!.priorShare);
  });

  it('much data speaks for itself, little hardly', () => {
    const others = Array.from({ length: 40 }, (_, index) => vendor(index % 2 ? 5 : 15, 10));
    const [much, little] = pooledPaces([vendor(180, 60), vendor(3, 1), ...others]);
    expect(Math.abs(much!.mean - 3)).toBeLessThan(0.4);
    expect(little!.mean).toBeLessThan(2.5);
  });

  it('finds how the pace goes with the size', () => {
    const random = new SeededRandom(3, 1);
    const sizes = Array.from({ length: 200 }, (_, index) => 5 + index * 5);
    const paces = pooledPaces(
      sizes.map((size) => vendor(poisson(random, 0.02 * size ** 0.7 * 60), 60, { size })),
    );
    const exponent = Math.log(paces[180]!.prior / paces[20]!.prior) / Math.log(sizes[180]! / sizes[20]!);
    expect(exponent).toBeCloseTo(0.7, 1);
  });

  it('where nobody has done anything nobody is given a capacity', () => {
    for (const { mean } of pooledPaces([vendor(0, 60), vendor(0, 60)]))
      expect(mean).toBeLessThanOrEqual(0.01);
  });
});
