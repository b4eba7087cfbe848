import { describe, expect, it } from '@jest/globals';
import { byType } from './by-type-table.js';

const cell = (numerator: number) => ({ numerator, denominator: 10, rate: numerator * 10 });

describe('the table of prefectures and types', () => {
  const table = byType({
    all: { cells: [cell(9)] },
    byType: { cells: [{ ...cell(4), type: 'PHARMACY' }] },
    byPrefecture: {
      cells: [
        { ...cell(3), prefecture: '01' },
        { ...cell(2), prefecture: '47' },
      ],
    },
    byTypeAndPrefecture: { cells: [{ ...cell(1), prefecture: '47', type: 'PHARMACY' }] },
  });

  it('puts each figure in its row and column', () => {
    expect(table.nation.ALL?.numerator).toBe(9);
    expect(table.nation.PHARMACY?.numerator).toBe(4);
    expect(table.prefectures.get('47')?.PHARMACY?.numerator).toBe(1);
    expect(table.prefectures.get('47')?.ALL?.numerator).toBe(2);
  });

  it('shows nothing, not 0 %, where the server has no cell', () => {
    expect(table.prefectures.get('01')?.HOSPITAL).toBeUndefined();
  });
});
