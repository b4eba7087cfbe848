import { NEVER, type Day } from '#calendar';
import { KIND, VERB, type Kind, type Verb } from './milestone.rules.js';

/** One event of one facility, as far as its history needs it. */
export interface LogEvent {
  id: number;
  kind: Kind;
  verb: Verb;
  /** ALWAYS where an opening day is unknown. */
  day: Day;
  /** 0 where the kind has no value. */
  value: number;
  /** Event this one retracts; 0 unless verb is RETRACT. */
  retracts: number;
}

/** True on every day d with from <= d < until. */
export interface Span {
  from: Day;
  until: Day;
  value: number;
}

/** Spans of one facility by kind, in order of time, none empty, none overlapping; adjoining ones differ in value. */
export type History = ReadonlyMap<Kind, readonly Span[]>;

/**
 * The history a facility's events add up to. An event is void while a RETRACT that is not itself void names it;
 * the others are read in order of (day, id): SET opens a span or changes its value, END closes it.
 * The state row, the cube and `verify` all stand on this one function.
 */
export function foldFacility(events: readonly LogEvent[]): History {
  const history = new Map<Kind, Span[]>();
  for (const event of inOrderOfDay(withoutRetracted(events))) {
    const spans = history.get(event.kind) ?? [];
    if (event.verb === VERB.SET) applySet(spans, event);
    else applyEnd(spans, event);
    history.set(event.kind, spans);
  }
  return history;
}

/** Void events left out, RETRACTs with them: what is left is SETs and ENDs that stand. */
export function withoutRetracted<E extends LogEvent>(events: readonly E[]): E[] {
  if (!events.some((event) => event.verb === VERB.RETRACT)) return [...events];
  const voided = retractions(events);
  return events.filter((event) => event.verb !== VERB.RETRACT && !voided.has(event.id));
}

/**
 * By void event, the RETRACT that voids it. A RETRACT names an earlier event, so newest to oldest each is judged
 * before it judges.
 */
export function retractions(events: readonly LogEvent[]): ReadonlyMap<number, number> {
  const voided = new Map<number, number>();
  const retracts = events.filter((event) => event.verb === VERB.RETRACT).sort((a, b) => b.id - a.id);
  for (const event of retracts) if (!voided.has(event.id)) voided.set(event.retracts, event.id);
  return voided;
}

function inOrderOfDay(events: LogEvent[]): LogEvent[] {
  return events.sort((a, b) => a.day - b.day || a.id - b.id);
}

function applySet(spans: Span[], { day, value }: LogEvent): void {
  if (spans.at(-1)?.until === NEVER) {
    if (spans.at(-1)!.value === value) return;
    closeAt(spans, day);
  }
  const before = spans.at(-1);
  // ended, or changed and changed back, on one day: it never stopped
  if (before?.until === day && before.value === value) before.until = NEVER;
  else spans.push({ from: day, until: NEVER, value });
}

function applyEnd(spans: Span[], { day }: LogEvent): void {
  if (spans.at(-1)?.until === NEVER) closeAt(spans, day);
}

function closeAt(spans: Span[], day: Day): void {
  const last = spans.at(-1)!;
  if (last.from >= day) spans.pop();
  else last.until = day;
}

/** The span that holds on a day, if any. */
export function spanOn(spans: readonly Span[] | undefined, day: Day): Span | undefined {
  return spans?.find((span) => span.from <= day && day < span.until);
}

/**
 * Since when a kind has held without a break, for the span that holds on `day`. A changed quantity or visit day
 * does not restart the wait; another vendor does, because its queue begins with the contact with *that* vendor.
 */
export function heldSince(kind: Kind, spans: readonly Span[], day: Day): Day {
  let index = spans.findIndex((span) => span.from <= day && day < span.until);
  if (index < 0) return NEVER;
  const restarts = kind === KIND.VENDOR_CONTACTED || kind === KIND.ORDERED;
  while (!restarts && index > 0 && spans[index - 1]!.until === spans[index]!.from) index -= 1;
  return spans[index]!.from;
}

/** Register value → type and prefecture; the inverse of {@link registerValue}. */
export function typeOfRegister(value: number): number {
  return Math.floor(value / 100);
}
export function prefectureOfRegister(value: number): number {
  return value % 100;
}
export function registerValue(type: number, prefecture: number): number {
  return type * 100 + prefecture;
}
