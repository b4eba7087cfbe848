import type { Day } from '#calendar';
import type { Kind, RegisterEntry, Verb } from '#rollout';
import { LAST_SECOND } from './learning.rules.js';

export interface NewEvent {
  kind: Kind;
  verb: Verb;
  /** 1-based id; 0 for an event about a vendor. */
  facility: number;
  vendor?: number;
  /** ALWAYS: stored as null. */
  day: Day;
  value: number;
  /** Seconds since the log began (00:00 in Japan on LOG_BEGAN_ON). */
  learnt: number;
  source: number;
  batch?: number;
  /** Index of the event this one retracts. */
  retracts?: number;
}

/** The demo's events in columns: 1.1 million objects would cost half a gigabyte and seconds of collecting. */
export class EventLog {
  length = 0;
  facility = new Int32Array(1 << 20);
  vendor = new Int16Array(1 << 20);
  kind = new Uint8Array(1 << 20);
  verb = new Uint8Array(1 << 20);
  day = new Int16Array(1 << 20);
  value = new Int32Array(1 << 20);
  learnt = new Int32Array(1 << 20);
  source = new Uint8Array(1 << 20);
  batch = new Int16Array(1 << 20);
  /** Index of the retracted event, -1 for none. */
  retracts = new Int32Array(1 << 20);
  /** Entries of REGISTERED events that differ from the facility's first one, by index. */
  readonly entries = new Map<number, RegisterEntry>();

  /** Returns the index of the event; -1 for what had not been learnt when the log ends, which is left out. */
  add(event: NewEvent): number {
    if (event.learnt > LAST_SECOND) return -1;
    const index = this.length;
    if (index === this.facility.length) this.grow();
    this.facility[index] = event.facility;
    this.vendor[index] = event.vendor ?? 0;
    this.kind[index] = event.kind;
    this.verb[index] = event.verb;
    this.day[index] = event.day;
    this.value[index] = event.value;
    this.learnt[index] = event.learnt;
    this.source[index] = event.source;
    this.batch[index] = event.batch ?? 0;
    this.retracts[index] = event.retracts ?? -1;
    this.length += 1;
    return index;
  }

  /** Indices in the order a log would have been written in: by instant learnt, then as added. */
  inOrderLearnt(): Int32Array {
    const keys = new Float64Array(this.length);
    for (let i = 0; i < this.length; i += 1) keys[i] = this.learnt[i]! * 4_194_304 + i;
    keys.sort();
    return Int32Array.from(keys, (key) => key % 4_194_304);
  }

  private grow(): void {
    const longer = <T extends Int32Array | Int16Array | Uint8Array>(column: T): T => {
      const copy = new (column.constructor as new (length: number) => T)(column.length * 2);
      copy.set(column);
      return copy;
    };
    this.facility = longer(this.facility);
    this.vendor = longer(this.vendor);
    this.kind = longer(this.kind);
    this.verb = longer(this.verb);
    this.day = longer(this.day);
    this.value = longer(this.value);
    this.learnt = longer(this.learnt);
    this.source = longer(this.source);
    this.batch = longer(this.batch);
    this.retracts = longer(this.retracts);
  }
}
