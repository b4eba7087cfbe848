import { rowOfEntry } from './begin-days.js';
import type { RowSet } from './row-set.js';

/** Between two days few facilities begin or end to wait: the others wait since when they did. */
export class InheritedWaiting {
  constructor(
    readonly waiting: Int16Array,
    readonly changed: RowSet,
  ) {}

  addChanged(entries: Int32Array, ...rows: (Int32Array | number[])[]): void {
    for (let index = 0; index < entries.length; index += 1) this.changed.add(rowOfEntry(entries[index]!));
    for (const some of rows) for (const row of some) this.changed.add(row);
  }
}
