import { grouped } from './grouped.js';

function recorder(lanes: number, most = 100) {
  const groups: number[][] = [];
  const open: (() => void)[] = [];
  const ask = grouped<number, number>(
    async (questions) => {
      groups.push([...questions]);
      await new Promise<void>((resolve) => open.push(resolve));
      return questions.map((question) => question * 10);
    },
    { lanes, most },
  );
  return { groups, open, ask };
}
const tick = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('questions', () => {
  it('of one tick go together and each gets its own answer', async () => {
    const { groups, open, ask } = recorder(1);
    const answers = Promise.all([1, 2, 3].map(ask));
    await tick();
    expect(groups).toEqual([[1, 2, 3]]);
    open[0]!();
    expect(await answers).toEqual([10, 20, 30]);
  });

  it('that come while every lane is busy wait and then go together', async () => {
    const { groups, open, ask } = recorder(2);
    const first = ask(1);
    await tick();
    const second = ask(2);
    await tick();
    const rest = Promise.all([ask(3), ask(4)]);
    await tick();
    expect(groups).toEqual([[1], [2]]);
    open[0]!();
    expect(await first).toBe(10);
    await tick();
    expect(groups).toEqual([[1], [2], [3, 4]]);
    open.slice(1).forEach((resolve) => resolve());
    expect(await second).toBe(20);
    expect(await rest).toEqual([30, 40]);
  });

  it('never make a group larger than the most', async () => {
    const { groups, open, ask } = recorder(3, 2);
    const answers = Promise.all([1, 2, 3].map(ask));
    await tick();
    await tick();
    expect(groups).toEqual([[1, 2], [3]]);
    open.forEach((resolve) => resolve());
    expect(await answers).toEqual([10, 20, 30]);
  });

  it('fail together, and the next group is asked again', async () => {
    let broken = true;
    const ask = grouped<number, number>(
      async (questions) => {
        if (broken) throw new Error('away');
        return [...questions];
      },
      { lanes: 1, most: 10 },
    );
    const results = await Promise.allSettled([ask(1), ask(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await ask(3)).toBe(3);
  });
});
