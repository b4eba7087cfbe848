import type { Day } from '#calendar';
import type { Kind, LogEvent, Verb } from '#rollout/bare';
import { extended } from '../extended.js';

const VERB_FACTOR = 32;

/** Events of a whole log in columns, and in order of facility once {@link sort} has run. Thrown away after the load. */
export class EventBatch {
  size = 0;
  private row: Int32Array;
  private kindAndVerb: Uint8Array;
  private day: Int16Array;
  private value: Int32Array;
  private id: Float64Array;
  private readonly retracts = new Map<number, number>();
  /** Indexes of events, those of row r from starts[r] to starts[r + 1]. */
  private byRow = new Int32Array(0);
  private starts = new Int32Array(0);

  /** @param expected events there is room for at first */
  constructor(expected = 1024) {
    this.row = new Int32Array(expected);
    this.kindAndVerb = new Uint8Array(expected);
    this.day = new Int16Array(expected);
    this.value = new Int32Array(expected);
    this.id = new Float64Array(expected);
  }

  /** @param kindAndVerb kind + 32 × verb */
  add(row: number, kindAndVerb: number, day: Day, value: number, id: number, retracts: number): void {
    if (this.size === this.row.length) this.extend();
    const index = this.size++;
    this.row[index] = row;
    this.kindAndVerb[index] = kindAndVerb;
    this.day[index] = day;
    this.value[index] = value;
    this.id[index] = id;
    if (retracts !== 0) this.retracts.set(index, retracts);
  }

  /** A counting sort: 1.3 million events in some 30 ms, where the server's sort takes more than a second. */
  sort(rows: number): void {
    const starts = new Int32Array(rows + 1);
    for (let index = 0; index < this.size; index += 1) starts[this.row[index]! + 1]! += 1;
    for (let row = 0; row < rows; row += 1) starts[row + 1]! += starts[row]!;
    const next = starts.slice();
    this.byRow = new Int32Array(this.size);
    for (let index = 0; index < this.size; index += 1) this.byRow[next[this.row[index]!]!++] = index;
    this.starts = starts;
  }

  eventsOf(row: number): LogEvent[] {
    const events: LogEvent[] = [];
    for (let place = this.starts[row]!; place < this.starts[row + 1]!; place += 1) {
      const index = this.byRow[place]!;
      const code = this.kindAndVerb[index]!;
      events.push({
        id: this.id[index]!,
        kind: (code % VERB_FACTOR) as Kind,
        verb: ((code / VERB_FACTOR) | 0) as Verb,
        day: this.day[index]!,
        value: this.value[index]!,
        retracts: this.retracts.get(index) ?? 0,
      });
    }
    return events;
  }

  private extend(): void {
    const length = this.size * 2;
    this.row = extended(this.row, new Int32Array(length));
    this.kindAndVerb = extended(this.kindAndVerb, new Uint8Array(length));
    this.day = extended(this.day, new Int16Array(length));
    this.value = extended(this.value, new Int32Array(length));
    this.id = extended(this.id, new Float64Array(length));
  }
}
