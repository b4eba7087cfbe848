import { batched } from './batched.js';

describe('batched look-ups', () => {
  it('of one tick are one call, each key once', async () => {
    const calls: number[][] = [];
    const load = batched(
      async (keys: readonly number[]) => {
        calls.push([...keys]);
        return new Map(keys.filter((key) => key !== 3).map((key) => [key, key * 10]));
      },
      () => null as number | null,
    );
    expect(await Promise.all([load(1), load(2), load(1), load(3)])).toEqual([10, 20, 10, null]);
    expect(calls).toEqual([[1, 2, 3]]);
    expect(await load(2)).toBe(20);
    expect(calls).toHaveLength(1);
  });

  it('fail together and leave the next tick alone', async () => {
    let fail = true;
    const load = batched(
      async (keys: readonly number[]) => {
        if (fail) throw new Error('database gone');
        return new Map(keys.map((key) => [key, key]));
      },
      () => 0,
    );
    await expect(Promise.all([load(1), load(2)])).rejects.toThrow('database gone');
    fail = false;
    expect(await load(3)).toBe(3);
  });
});
