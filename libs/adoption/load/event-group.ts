import { ALWAYS, type Day } from '#calendar';
import { VERB, type Kind, type LogEvent, type Verb } from '#rollout';
import type { ClientBase } from 'pg';
import { readRows } from './read-rows.js';

const BYTES = 22;
/** Facility, day, value (or the event a RETRACT names: it has no use for a value), id: {@link BYTES} of them. */
const EVENT = `int4send(e.facility_id) || int2send(coalesce(e.day - date '1970-01-01', ${ALWAYS})::smallint)
  || int8send(coalesce(e.retracts, e.value, 0)) || int8send(e.id)`;

/** All events of one kind and verb, in the order the server came upon them. */
export class EventGroup {
  readonly size: number;
  private readonly view: DataView;

  constructor(
    readonly kind: Kind,
    readonly verb: Verb,
    bytes: Buffer,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.size = bytes.length / BYTES;
  }

  facilityOf(index: number): number {
    return this.view.getInt32(index * BYTES);
  }

  dayOf(index: number): Day {
    return this.view.getInt16(index * BYTES + 4);
  }

  /** Of a RETRACT: the event it names. */
  valueOf(index: number): number {
    return this.bigint(index * BYTES + 6);
  }

  eventOf(index: number): LogEvent {
    const retract = this.verb === VERB.RETRACT;
    const value = this.valueOf(index);
    return {
      id: this.bigint(index * BYTES + 14),
      kind: this.kind,
      verb: this.verb,
      day: this.dayOf(index),
      value: retract ? 0 : value,
      retracts: retract ? value : 0,
    };
  }

  /** Exact below 2^53. */
  private bigint(at: number): number {
    return this.view.getInt32(at) * 4294967296 + this.view.getUint32(at + 4);
  }
}

/** @param from SQL after FROM, with the events as `e` */
export async function readEventGroups(client: ClientBase, from: string): Promise<EventGroup[]> {
  const rows = await readRows(
    client,
    `SELECT e.kind, e.verb, string_agg(${EVENT}, '') FROM ${from} GROUP BY e.kind, e.verb`,
  );
  return rows.map(
    ([kind, verb, events]) =>
      new EventGroup(kind!.readInt16BE() as Kind, verb!.readInt16BE() as Verb, events!),
  );
}
