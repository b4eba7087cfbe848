import { TextStore } from './text-store.js';

describe('texts kept as bytes', () => {
  it('come back by their index, however many and however long', () => {
    const store = new TextStore();
    const texts = Array.from({ length: 10_000 }, (_, n) =>
      n % 1_000 === 7 ? '長'.repeat(400_000 + n) : `${n}番 𠮷`,
    );
    texts.forEach((text) => store.add(text));
    for (const index of [0, 7, 8, 1_007, 1_008, 4_096, 9_999])
      expect(store.get(index) === texts[index]).toBe(true);
    expect(store.get(9_007)).toHaveLength(409_007);
  });

  it('of an index that is none are empty', () => {
    const store = new TextStore();
    store.add('');
    expect([-1, 0, 1, NaN, 0.5, Infinity].map((index) => store.get(index))).toEqual(['', '', '', '', '', '']);
  });
});
