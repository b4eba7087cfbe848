import type { Day } from '#calendar';

/** The spans of one facility in parallel arrays: filled anew for each row, so that a fold of 230,000 makes no garbage. */
export class RowSpans {
  count = 0;
  readonly kind: number[] = [];
  readonly from: Day[] = [];
  readonly until: Day[] = [];
  readonly value: number[] = [];

  clear(): void {
    this.count = 0;
  }

  add(kind: number, from: Day, until: Day, value: number): void {
    const index = this.count++;
    this.kind[index] = kind;
    this.from[index] = from;
    this.until[index] = until;
    this.value[index] = value;
  }
}
