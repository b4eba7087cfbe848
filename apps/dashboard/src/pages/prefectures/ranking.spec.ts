import { describe, expect, it } from '@jest/globals';
import { atLeast, ends, pointsBetween, rank, scaleEnd, type Cell } from './ranking.js';

const cell = (numerator: number, denominator: number): Cell => ({
  numerator,
  denominator,
  rate: denominator ? Math.round((numerator * 1000) / denominator) / 10 : null,
});

const cells = (entries: Record<string, [number, number]>): Map<string, Cell> =>
  new Map(Object.entries(entries).map(([code, [n, d]]) => [code, cell(n, d)]));

const codes = (rows: { code: string }[]): string[] => rows.map(({ code }) => code);

describe('ranking', () => {
  it('puts the higher share first though both print the same rate', () => {
    const rows = rank(cells({ p1: [49_961, 100_000], p2: [49_964, 100_000] }));
    expect(rows.map(({ cell: { rate } }) => rate)).toEqual([50, 50]);
    expect(codes(rows)).toEqual(['p2', 'p1']);
  });

  it('gives equal shares equal ranks and goes on counting after them', () => {
    const rows = rank(cells({ p1: [1, 2], p2: [2, 4], p3: [1, 4] }));
    expect(rows.map(({ code, rank: place }) => [code, place])).toEqual([
      ['p1', 1],
      ['p2', 1],
      ['p3', 3],
    ]);
  });

  it('puts a prefecture with nothing to divide by last and without a rank', () => {
    const rows = rank(cells({ p1: [0, 0], p2: [0, 5] }));
    expect(rows.map(({ code, rank: place }) => [code, place])).toEqual([
      ['p2', 1],
      ['p1', null],
    ]);
  });

  it('marks denominators in which one facility is worth a point', () => {
    const rows = rank(cells({ p1: [50, 99], p2: [50, 100] }));
    expect(Object.fromEntries(rows.map(({ code, small }) => [code, small]))).toEqual({ p1: true, p2: false });
  });
});

describe('threshold', () => {
  it('counts who is exactly on it and not who only rounds to it', () => {
    const rows = rank(cells({ p1: [70, 100], p2: [69_996, 100_000], p3: [0, 0] }));
    expect(codes(atLeast(rows, 70))).toEqual(['p1']);
  });
});

describe('top and bottom', () => {
  it('leaves out who has no rate', () => {
    const rows = rank(cells({ p1: [9, 10], p2: [5, 10], p3: [1, 10], p4: [0, 10], p5: [0, 0] }));
    const { top, bottom } = ends(rows, 2);
    expect([codes(top), codes(bottom)]).toEqual([
      ['p1', 'p2'],
      ['p3', 'p4'],
    ]);
  });

  it('never shows a prefecture at both ends', () => {
    expect(ends(rank(cells({ p1: [9, 10], p2: [5, 10], p3: [1, 10] })), 2).bottom).toEqual([]);
  });
});

describe('scale', () => {
  it.each([
    [72.3, 80],
    [100, 100],
    [0.7, 0.7],
    [0.43, 0.5],
    [4.2, 4.5],
    [0, 10],
  ])('ends just above %s', (rate, expected) => {
    const rows = [{ code: '01', cell: { numerator: 1, denominator: 100, rate }, rank: 1, small: false }];
    expect(scaleEnd(rows)).toBe(expected);
  });
});

describe('points', () => {
  it('are the difference of what is printed', () => {
    expect(pointsBetween(49.5, 57.1)).toBe(-7.6);
    expect(pointsBetween(null, 57.1)).toBeNull();
  });
});
