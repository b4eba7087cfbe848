import { VERB, type Kind, type LogEvent, type Verb } from '#rollout';
import type { EventLog } from './event-log.js';

/** The log in the order it was written in: id = position + 1, ids rise with the instant learnt. */
export class WrittenLog {
  /** Index into the columns of `log` by position. */
  readonly order: Int32Array;
  /** Id by index into the columns of `log`. */
  readonly ids: Int32Array;
  /** Positions of facility f lie in [starts[f], starts[f + 1]) of `byFacility`, ascending. */
  private readonly starts: Int32Array;
  private readonly byFacility: Int32Array;

  constructor(
    readonly log: EventLog,
    readonly facilityCount: number,
  ) {
    this.order = log.inOrderLearnt();
    this.ids = new Int32Array(log.length);
    this.starts = new Int32Array(facilityCount + 2);
    this.byFacility = new Int32Array(log.length);
    this.order.forEach((index, position) => (this.ids[index] = position + 1));
    for (let i = 0; i < log.length; i += 1) this.starts[log.facility[i]! + 1]! += 1;
    for (let f = 0; f <= facilityCount; f += 1) this.starts[f + 1]! += this.starts[f]!;
    const next = this.starts.slice();
    for (const index of this.order) this.byFacility[next[log.facility[index]!]!++] = index;
  }

  /** Events of a facility (id) learnt before `until` (seconds since the log began), as the fold takes them. */
  eventsOf(facility: number, until = Infinity): LogEvent[] {
    const events: LogEvent[] = [];
    for (let i = this.starts[facility]!; i < this.starts[facility + 1]!; i += 1) {
      const index = this.byFacility[i]!;
      if (this.log.learnt[index]! >= until) break;
      events.push(this.eventAt(index));
    }
    return events;
  }

  private eventAt(index: number): LogEvent {
    const { log } = this;
    const retracts = log.retracts[index]!;
    const retracting = log.verb[index] === VERB.RETRACT;
    return {
      id: this.ids[index]!,
      kind: log.kind[index] as Kind,
      verb: log.verb[index] as Verb,
      day: log.day[index]!,
      value: log.value[index]!,
      retracts: retracting ? this.ids[retracts]! : 0,
    };
  }
}
