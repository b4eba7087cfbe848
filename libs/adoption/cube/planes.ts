import { ALWAYS, type Day } from '#calendar';
import { PLANES } from '../measure.rules.js';
import { CELL_COUNT } from './cell.js';
import type { ToggleSink } from './toggles.js';

/** Far below 65,536, so that edits between two rebuilds cannot reach it. */
const FITS_16_BITS = 50_000;

/**
 * Counts of open facilities by plane, cell and day: any cell of any day is one read. Filled as differences by
 * {@link toggle}, then summed up once by {@link cumulate}; from then on {@link correct} keeps them right.
 */
export class Planes implements ToggleSink {
  /** Layout: [plane][cell][day]. */
  readonly counts: Uint16Array | Uint32Array;

  /**
   * @param begin first day counted; what held before it holds on it
   * @param days how many days there are
   * @param facilities how many facilities a cell may hold at most
   */
  constructor(
    readonly begin: Day,
    readonly days: number,
    facilities: number,
  ) {
    const length = PLANES.length * CELL_COUNT * days;
    this.counts = facilities < FITS_16_BITS ? new Uint16Array(length) : new Uint32Array(length);
  }

  get end(): Day {
    return this.begin + this.days - 1;
  }

  /** Add the day (less `begin`) for the index into {@link counts}. */
  offset(plane: number, cell: number): number {
    return (plane * CELL_COUNT + cell) * this.days;
  }

  toggle(plane: number, cell: number, day: Day, delta: 1 | -1): void {
    if (day > this.end) return;
    // below zero wraps around and comes back when summed up
    this.counts[this.offset(plane, cell) + Math.max(0, day - this.begin)]! += delta;
  }

  cumulate(): void {
    for (let start = 0; start < this.counts.length; start += this.days) {
      for (let index = start + 1; index < start + this.days; index += 1) {
        this.counts[index]! += this.counts[index - 1]!;
      }
    }
  }

  correct(plane: number, cell: number, day: Day, delta: number): void {
    const start = this.offset(plane, cell);
    const end = start + this.days;
    for (let index = start + Math.max(0, day - this.begin); index < end; index += 1)
      this.counts[index]! += delta;
  }
}

/** What an edit of one facility changes in the planes: its toggles after less its toggles before. */
export class PlaneDifference {
  private readonly deltas = new Map<number, number>();

  readonly before: ToggleSink = { toggle: (plane, cell, day, delta) => this.add(plane, cell, day, -delta) };
  readonly after: ToggleSink = { toggle: (plane, cell, day, delta) => this.add(plane, cell, day, delta) };

  private add(plane: number, cell: number, day: Day, delta: number): void {
    const key = ((day - ALWAYS) * CELL_COUNT + cell) * PLANES.length + plane;
    const sum = (this.deltas.get(key) ?? 0) + delta;
    if (sum === 0) this.deltas.delete(key);
    else this.deltas.set(key, sum);
  }

  applyTo(planes: Planes): void {
    for (const [key, delta] of this.deltas) {
      const plane = key % PLANES.length;
      const cellAndDay = (key - plane) / PLANES.length;
      const cell = cellAndDay % CELL_COUNT;
      planes.correct(plane, cell, (cellAndDay - cell) / CELL_COUNT + ALWAYS, delta);
    }
    this.deltas.clear();
  }
}
