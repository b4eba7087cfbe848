import { ALWAYS, type Day } from '#calendar';
import { withoutRetracted, type LogEvent } from './fold.rules.js';
import { KIND, VERB } from './milestone.rules.js';

/** The complete entry a SET of REGISTERED carries in `detail`; later ones amend from their day. */
export interface RegisterEntry {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly postalCode: string | null;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Hospital or clinic was read from the name. */
  readonly typeInferred: boolean;
}

export interface RegisterEvent extends LogEvent {
  readonly detail: RegisterEntry | null;
}

export interface CodeSpan {
  readonly code: string;
  /** null: since the facility is known. */
  readonly validFrom: Day | null;
  /** First day on which it is no longer the code; null: it is the code. */
  readonly validUntil: Day | null;
}

/** SETs of the register that stand, in order of (day, id). */
export function standingEntries(events: readonly RegisterEvent[]): RegisterEvent[] {
  return withoutRetracted(events.filter((event) => event.kind === KIND.REGISTERED))
    .filter((event) => event.verb === VERB.SET && event.detail)
    .sort((a, b) => a.day - b.day || a.id - b.id);
}

/** The entry that holds for as far as the log can see; undefined where no registration stands. */
export function entryOf(events: readonly RegisterEvent[]): RegisterEntry | undefined {
  return standingEntries(events).at(-1)?.detail ?? undefined;
}

/** The codes of a facility with their spans: one begins where the one before ends. */
export function codeSpansOf(events: readonly RegisterEvent[]): CodeSpan[] {
  const starts = new Map<Day, string>();
  for (const { day, detail } of standingEntries(events)) starts.set(day, detail!.code);
  const changes = [...starts].filter(([, code], index, all) => all[index - 1]?.[1] !== code);
  return changes.map(([day, code], index) => ({
    code,
    validFrom: day === ALWAYS ? null : day,
    validUntil: changes[index + 1]?.[0] ?? null,
  }));
}
