import type { RankedRow } from './ranking.js';

/** One class of the tile map: from <= rate < until; the last one includes `until`. */
export interface RateClass {
  from: number;
  until: number;
  count: number;
}

const MOST_CLASSES = 5;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** At most five classes of one round width that hold every printed rate, lowest first; empty without any rate. */
export function classesOf(rows: readonly RankedRow[]): RateClass[] {
  const rates = rows.flatMap(({ cell }) => cell.rate ?? []);
  if (rates.length === 0) return [];
  const lowest = Math.min(...rates);
  const highest = Math.max(...rates);
  const step = STEPS.find((size) => countOf(lowest, highest, size) <= MOST_CLASSES) ?? 20;
  const start = Math.floor(tenths(lowest) / tenths(step));
  return Array.from({ length: countOf(lowest, highest, step) }, (_, index) => {
    const from = (tenths(step) * (start + index)) / 10;
    const until = (tenths(step) * (start + index + 1)) / 10;
    return { from, until, count: rates.filter((rate) => from <= rate && rate < until).length };
  });
}

/** Index of the class a rate falls in; -1 without a rate. */
export function classIndex(classes: readonly RateClass[], rate: number | null): number {
  return rate === null ? -1 : classes.findIndex(({ from, until }) => from <= rate && rate < until);
}

/** Shade 0 … 4 of a class: the darkest is always the highest class, however few there are. */
export function shadeOf(classes: readonly RateClass[], rate: number | null): number | null {
  const index = classIndex(classes, rate);
  return index < 0 ? null : MOST_CLASSES - classes.length + index;
}

function countOf(lowest: number, highest: number, step: number): number {
  return Math.floor(tenths(highest) / tenths(step)) - Math.floor(tenths(lowest) / tenths(step)) + 1;
}

/** Rates have one decimal: counted in tenths they are whole, and 57.1 falls on the side it prints on. */
function tenths(rate: number): number {
  return Math.round(rate * 10);
}
