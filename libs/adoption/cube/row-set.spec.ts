import fc from 'fast-check';
import { RowSet } from './row-set.js';

const ROWS = 200;
const row = fc.integer({ min: 0, max: ROWS - 1 });

describe('a set of rows', () => {
  it('has its members alone, and gives those below a row in ascending order', () => {
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 0, max: ROWS }), (members, end) => {
        const rows = new RowSet(ROWS);
        for (const member of members) rows.add(member);
        const ascending = Array.from({ length: ROWS }, (_, index) => index).filter((index) =>
          members.includes(index),
        );
        expect([...rows.rowsBelow(end)]).toEqual(ascending.filter((index) => index < end));
        expect(ascending.every((index) => rows.has(index) === 1)).toBe(true);
      }),
    );
  });

  it('keeps its members of a list, in the order of the list', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (members, list) => {
        const rows = new RowSet(ROWS);
        for (const member of members) rows.add(member);
        const kept = Int32Array.from(list);
        const count = rows.keepMembers(kept);
        expect([...kept.subarray(0, count)]).toEqual(list.filter((index) => members.includes(index)));
      }),
    );
  });
});
