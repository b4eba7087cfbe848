import { ALWAYS, NEVER, type Day } from '#calendar';
import { foldFacility, typeOfRegister, type History, type LogEvent, type Span } from './fold.rules.js';
import { KIND, VERB, type Kind, type Verb } from './milestone.rules.js';
import { inputProblem, type RolloutProblem } from './rollout-result.js';
import type { WarningCode } from './rollout-code.js';

/** What an event looks like before the database numbers it. */
export interface NewEvent {
  readonly kind: Kind;
  readonly verb: Verb;
  readonly day: Day | null;
  readonly value: number | null;
  readonly retracts: number | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/** An event of the log with who said it. */
export interface SaidEvent extends LogEvent {
  readonly source: number;
}

/** Everything a decision about one facility may look at. */
export interface FacilityCase {
  readonly facilityId: number;
  readonly events: readonly SaidEvent[];
  readonly history: History;
}

/** When a decision is taken, and since when there is a log. */
export interface Moment {
  readonly today: Day;
  readonly logBeganOn: Day;
}

/** Unreasonably far ahead for a start or a visit: two years; the subsidy itself ends 2023-03-31. */
export const FURTHEST_AHEAD_DAYS = 731;

/** What a decision allows to be written. `repeats`: the event that already says it, so nothing is written. */
export interface Accepted {
  readonly outcome: 'ACCEPTED';
  readonly events: readonly NewEvent[];
  readonly repeats: number | null;
  readonly warnings: readonly WarningCode[];
  /** The case with the events, where the rule had to look at it anyway: folding it twice would cost twice. */
  readonly after?: FacilityCase;
}
export type Decision = Accepted | RolloutProblem;

export function accepted(
  events: readonly NewEvent[],
  warnings: readonly WarningCode[] = [],
  after?: FacilityCase,
): Accepted {
  return { outcome: 'ACCEPTED', events, repeats: null, warnings, after };
}

export function alreadySaid(event: number): Accepted {
  return { outcome: 'ACCEPTED', events: [], repeats: event, warnings: [] };
}

export function caseOf(facilityId: number, events: readonly SaidEvent[]): FacilityCase {
  return { facilityId, events, history: foldFacility(events) };
}

/** The case with events that are not numbered yet: they come after everything, as they will in the log. */
export function withEvents(facility: FacilityCase, added: readonly NewEvent[]): FacilityCase {
  if (added.length === 0) return facility;
  let id = facility.events.reduce((highest, event) => Math.max(highest, event.id), 0);
  const numbered = added.map((event) => ({
    id: ++id,
    kind: event.kind,
    verb: event.verb,
    day: event.day ?? ALWAYS,
    value: event.value ?? 0,
    retracts: event.retracts ?? 0,
    source: 0,
  }));
  return caseOf(facility.facilityId, [...facility.events, ...numbered]);
}

export function setEvent(
  kind: Kind,
  day: Day,
  value: number | null,
  detail: NewEvent['detail'] = null,
): NewEvent {
  return { kind, verb: VERB.SET, day, value, retracts: null, detail };
}

export function endEvent(kind: Kind, day: Day): NewEvent {
  return { kind, verb: VERB.END, day, value: null, retracts: null, detail: null };
}

export function retractEvent(target: LogEvent, reason?: string | null): NewEvent {
  const detail = reason ? { reason } : null;
  return { kind: target.kind, verb: VERB.RETRACT, day: null, value: null, retracts: target.id, detail };
}

/** The span that holds for as far as the log can see, if any. */
export function openSpan(history: History, kind: Kind): Span | undefined {
  const last = history.get(kind)?.at(-1);
  return last?.until === NEVER ? last : undefined;
}

/** A vendor that comes ends 自院で設定. */
export function selfSetupEnded(facility: FacilityCase, day: Day): NewEvent[] {
  return openSpan(facility.history, KIND.SELF_SETUP) ? [endEvent(KIND.SELF_SETUP, day)] : [];
}

/** Whether two histories say the same about a kind. */
export function saysTheSame(one: History, other: History, kind: Kind): boolean {
  const left = one.get(kind) ?? [];
  const right = other.get(kind) ?? [];
  return (
    left.length === right.length &&
    left.every((span, index) => {
      const against = right[index]!;
      return span.from === against.from && span.until === against.until && span.value === against.value;
    })
  );
}

/** Facility type, 0 … 3, as the register has it now. */
export function facilityType(facility: FacilityCase): number {
  return typeOfRegister(facility.history.get(KIND.REGISTERED)?.at(-1)?.value ?? 0);
}

/** Why nothing can be said about this facility for that day, if so. */
export function whyNotOn(
  facility: FacilityCase,
  day: Day,
  moment: Moment,
  ahead = false,
): RolloutProblem | null {
  const registered = facility.history.get(KIND.REGISTERED);
  if (!openSpan(facility.history, KIND.REGISTERED)) return inputProblem('facilityCode', 'FACILITY_CLOSED');
  if (day > moment.today && !ahead) return inputProblem('day', 'DAY_IN_FUTURE');
  if (day > moment.today + FURTHEST_AHEAD_DAYS) return inputProblem('day', 'DAY_TOO_FAR');
  if (day < moment.logBeganOn) return inputProblem('day', 'DAY_BEFORE_LOG');
  if (registered && !registered.some((span) => span.from <= day && day < span.until)) {
    return inputProblem('day', 'DAY_BEFORE_OPENING');
  }
  return null;
}
