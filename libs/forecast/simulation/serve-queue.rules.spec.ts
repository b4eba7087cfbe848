import { BEYOND, QueueServer, Served, type Queue } from './serve-queue.rules.js';

const EVERY_DAY = Float64Array.from({ length: 10 }, (_, day) => day);
const queue = (able: number[], more: Partial<Queue> = {}): Queue => ({
  size: able.length,
  ableFrom: (member) => able[member] ?? 0,
  leavesOn: () => BEYOND,
  nextArrival: () => BEYOND,
  ...more,
});
function served(of: Queue, supply = EVERY_DAY, perUnit = 1): [member: number, day: number][] {
  const found = new Served();
  new QueueServer().serve(of, supply, perUnit, () => 1, found);
  return Array.from({ length: found.count }, (_, index) => [found.member[index]!, found.day[index]!]);
}

describe('a queue served in order of contact', () => {
  it('passes over who cannot be set up yet, and takes them first once they can', () => {
    expect(served(queue([4, 0, 0, 0, 0]))).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [0, 4],
      [4, 5],
    ]);
  });

  it('loses the work of days on which nobody can be set up', () => {
    expect(served(queue([3, 3]))).toEqual([
      [0, 3],
      [1, 4],
    ]);
  });

  it('leaves out who left before its turn, and whoever never can', () => {
    const leaving = queue([0, 0, BEYOND, 0], { leavesOn: (member) => (member === 1 ? 2 : BEYOND) });
    expect(served(leaving)).toEqual([
      [0, 1],
      [3, 2],
    ]);
  });

  it('takes later arrivals after everybody before them, not before they come', () => {
    const days = [1, 5];
    const growing = queue([0, 6], { nextArrival: () => days.shift() ?? BEYOND });
    expect(served(growing)).toEqual([
      [0, 1],
      [2, 2],
      [3, 5],
      [1, 6],
    ]);
  });

  it('does several a day in order', () => {
    expect(served(queue([0, 0, 0, 0, 0]), EVERY_DAY, 3).map(([, day]) => day)).toEqual([1, 1, 1, 2, 2]);
  });
});
