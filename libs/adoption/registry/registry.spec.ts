import fc from 'fast-check';
import { FacilityDirectory } from './facility-directory.js';
import { NameIndex } from './name-index.js';

const entry = (id: number, code: string, earlierCodes: string[] = []) => ({
  id,
  code,
  name: `n${id}`,
  phone: '',
  earlierCodes,
});

describe('the directory', () => {
  it('keeps the order of codes when codes change and facilities join', () => {
    const directory = new FacilityDirectory();
    directory.put(entry(11, '0110000001'));
    directory.put(entry(12, '1310000001'));
    directory.put(entry(13, '4710000001'));
    expect(idsInOrder(directory)).toEqual([11, 12, 13]);
    directory.put(entry(11, '2010000001', ['0110000001']));
    directory.put(entry(9000, '0110000009'));
    expect(idsInOrder(directory)).toEqual([9000, 12, 11, 13]);
  });

  it.each([
    ['1310112489', [1]],
    ['130112489', [1]],
    ['0112489', [1, 2]],
    // ten digits without the zero Excel has eaten
    ['110112489', [2]],
    ['4710000001', [1]],
    ['12489', []],
  ])('finds %s by present and earlier codes', (digits, ids) => {
    const directory = new FacilityDirectory();
    directory.put(entry(1, '1310112489', ['4710000001']));
    directory.put(entry(2, '0110112489'));
    expect(directory.rowsByCode(digits).map((row) => directory.idOf(row))).toEqual(ids);
  });

  it('is the same whether facilities come one by one or as a whole register', () => {
    const entries = [entry(12, '0110000001'), entry(11, '1310000001'), entry(13, '4710000001')];
    const directory = new FacilityDirectory();
    directory.load(3, (row) => ({ id: entries[row]!.id, code: Number(entries[row]!.code) }));
    expect(idsInOrder(directory)).toEqual([12, 11, 13]);
    expect(directory.rowsByCode('1310000001').map((row) => directory.idOf(row))).toEqual([11]);
    expect([...directory.placesByCode()]).toEqual([0, 1, 2]);
    directory.put(entry(11, '0110000000'));
    expect(idsInOrder(directory)).toEqual([11, 12, 13]);
    expect([...directory.placesByCode()]).toEqual([1, 0, 2]);
    directory.put(entry(14, '0210000001'));
    expect([...directory.placesByCode()]).toEqual([1, 0, 3, 2]);
  });

  it('does not know a facility it was not told of', () => expect(new FacilityDirectory().rowOf(5)).toBe(-1));
});

function idsInOrder(directory: FacilityDirectory): number[] {
  return Array.from(directory.inOrderOfCode(), (row) => directory.idOf(row));
}

describe('the name index', () => {
  const names = fc.array(
    fc.tuple(fc.nat(5), fc.string({ unit: fc.constantFrom('東', '院', 'a'), maxLength: 4 })),
  );

  it('finds what a look at every name finds, before and after the text is rebuilt', () => {
    fc.assert(
      fc.property(
        names,
        names,
        fc.string({ unit: fc.constantFrom('東', '院', 'a'), minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (old, changes, part, rebuilt) => {
          const index = new NameIndex();
          const plain = new Map<number, string>();
          const put = ([row, name]: [number, string]): void => {
            index.put(row, name);
            plain.set(row, name);
          };
          // half of them as a load brings them: read when first looked for
          const loaded = old.filter(([row]) => row < 3);
          const atFirst = new Map(loaded);
          loaded.forEach(([row, name]) => plain.set(row, name));
          index.load(atFirst.size === 0 ? 0 : 3, () => [0, 1, 2].map((row) => atFirst.get(row) ?? ''));
          old.filter(([row]) => row >= 3).forEach(put);
          if (rebuilt) index.rebuild();
          changes.forEach(put);
          const found: number[] = [];
          index.find(part, (row) => found.push(row));
          expect(found.sort()).toEqual(
            [...plain.keys()].filter((row) => plain.get(row)!.includes(part)).sort(),
          );
        },
      ),
    );
  });
});
