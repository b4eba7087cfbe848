import type { Day } from '#calendar';
import { KIND, SOURCES, VERB, type Kind, type Source } from '#rollout';
import {
  ACCOUNT_ANCHORS,
  APPLIED_ANCHORS,
  LOG_BEGAN_ON,
  OPERATING_ANCHORS,
  PLAN_ANCHOR,
  READER_ANCHORS,
} from './anchors.js';
import type { EventLog } from './event-log.js';
import { LAST_SECOND, latestInstantFor, workday } from './learning.rules.js';
import type { Random } from './random.js';

/** Days on which a kind's count was published: no correction may carry a fact across one of them. */
const PUBLISHED_DAYS = new Map<Kind, readonly Day[]>([
  [KIND.ACCOUNT_CREATED, ACCOUNT_ANCHORS.map(({ day }) => day)],
  [KIND.APPLIED, APPLIED_ANCHORS.map(({ day }) => day)],
  [KIND.OPERATING, OPERATING_ANCHORS.map(({ day }) => day)],
  [KIND.PLANNED_MONTH, [PLAN_ANCHOR.day]],
  [KIND.SHIPPED, READER_ANCHORS.map(({ day }) => day)],
]);

/** Writes facts down as events; facilities are given as 0-based indices. */
export class Scribe {
  constructor(
    readonly log: EventLog,
    readonly random: Random,
  ) {}

  set(
    kind: Kind,
    facility: number,
    day: Day,
    value: number,
    learnt: number,
    source: Source,
    batch = 0,
  ): number {
    return this.log.add({
      kind,
      verb: VERB.SET,
      facility: facility + 1,
      day,
      value,
      learnt,
      source: SOURCES[source],
      batch,
    });
  }

  end(kind: Kind, facility: number, day: Day, learnt: number, source: Source, batch = 0): number {
    return this.log.add({
      kind,
      verb: VERB.END,
      facility: facility + 1,
      day,
      value: 0,
      learnt,
      source: SOURCES[source],
      batch,
    });
  }

  /** It was never true. */
  retract(index: number, learnt: number, source: Source, batch = 0): number {
    if (index < 0) return index;
    return this.log.add({
      kind: this.log.kind[index] as Kind,
      verb: VERB.RETRACT,
      facility: this.log.facility[index]!,
      day: LOG_BEGAN_ON,
      value: 0,
      learnt,
      source: SOURCES[source],
      batch,
      retracts: index,
    });
  }

  /** A SET that was first entered for a wrong day and put right days or weeks later. */
  setAfterMistake(
    kind: Kind,
    facility: number,
    day: Day,
    wrongDay: Day,
    value: number,
    learnt: number,
    source: Source,
  ): void {
    if (wrongDay === day || this.publishedBetween(kind, day, wrongDay)) {
      this.set(kind, facility, day, value, learnt, source);
      return;
    }
    const corrected = this.laterThan(learnt);
    const wrong = this.set(kind, facility, wrongDay, value, learnt, source);
    this.retract(wrong, corrected, 'CALL_CENTRE');
    this.set(kind, facility, day, value, corrected, 'CALL_CENTRE');
  }

  /** A SET that was meant for somebody else and was taken back, before any published figure counted it. */
  setByMistake(kind: Kind, facility: number, day: Day, value: number, learnt: number, source: Source): void {
    const wrong = this.set(kind, facility, day, value, learnt, source);
    this.retract(
      wrong,
      Math.max(learnt + 600, Math.min(this.laterThan(learnt), latestInstantFor(this.random, day))),
      'CALL_CENTRE',
    );
  }

  private publishedBetween(kind: Kind, a: Day, b: Day): boolean {
    const [from, to] = a < b ? [a, b] : [b, a];
    return (PUBLISHED_DAYS.get(kind) ?? []).some((day) => from <= day && day < to);
  }

  /** Days to weeks later; one in seven only after the declaration, on the log's last Friday or Saturday afternoon. */
  private laterThan(learnt: number): number {
    const last = LAST_SECOND - this.random.int(1, 2) * 86_400 - this.random.int(18_000, 39_600);
    if (this.random.chance(0.14)) return Math.max(learnt + 600, last);
    const day =
      workday(Math.floor(learnt / 86_400) + LOG_BEGAN_ON + 2 + this.random.waiting(16)) - LOG_BEGAN_ON;
    return Math.max(learnt + 600, Math.min(last, day * 86_400 + 34_000 + this.random.int(0, 27_000)));
  }
}
