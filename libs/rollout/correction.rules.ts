import type { Day } from '#calendar';
import { whatFallsWith } from './dependence.rules.js';
import {
  accepted,
  openSpan,
  retractEvent,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
  type SaidEvent,
} from './facility-case.rules.js';
import { heldSince, withoutRetracted } from './fold.rules.js';
import { KIND, VERB, type Kind } from './milestone.rules.js';
import { everythingRequiring } from './prerequisite.rules.js';
import { decideMilestone, type MilestoneStatement } from './record.rules.js';
import { inputProblem } from './rollout-result.js';

/**
 * "It was met on that day, and not on the one that stands there": what a table with one cell for the day says. Where a
 * plain SET leads there it is one; else what the present hold began with is retracted first, if it is the person's to
 * take back (`mayRetract`), and the day stated anew in the same write.
 */
export function decideCorrection(
  facility: FacilityCase,
  said: MilestoneStatement,
  moment: Moment,
  mayRetract: (event: SaidEvent) => boolean,
): Decision {
  const kind = KIND[said.milestone];
  const plain = decideMilestone(facility, said, moment);
  const after = plain.outcome === 'ACCEPTED' ? (plain.after ?? facility) : facility;
  if (plain.outcome === 'ACCEPTED' && saysSo(after, said)) return plain;
  const began = beginningOf(facility, kind);
  const refusedOtherwise = plain.outcome !== 'ACCEPTED' && plain.code !== 'ALREADY_HOLDS';
  if (began.length === 0 || refusedOtherwise) return plain;
  if (!began.every(mayRetract)) return inputProblem('milestone', 'SAID_BY_ANOTHER_SIDE');
  const retracts = began.map((event) => retractEvent(event));
  const without = withEvents(facility, retracts);
  const anew = decideMilestone(without, said, moment);
  if (anew.outcome !== 'ACCEPTED') return anew;
  const events = [...retracts, ...anew.events];
  const corrected = anew.after ?? without;
  const fallen = whatFallsWith(facility, corrected, said.day - 1);
  if (fallen.problem) return fallen.problem;
  const early = everythingRequiring(said.milestone).some(
    (other) => (since(corrected, KIND[other]) ?? said.day) < said.day,
  );
  return accepted(events, early ? [...anew.warnings, 'LATER_MILESTONE_HOLDS'] : anew.warnings, corrected);
}

/** Since when a kind holds without a break for as far as the log can see; null: it does not. */
export function since({ history }: FacilityCase, kind: Kind): Day | null {
  const open = openSpan(history, kind);
  return open ? heldSince(kind, history.get(kind)!, open.from) : null;
}

function saysSo(facility: FacilityCase, { milestone, day, value }: MilestoneStatement): boolean {
  const kind = KIND[milestone];
  const open = openSpan(facility.history, kind);
  return since(facility, kind) === day && (value == null || open?.value === value);
}

/** Standing SETs of the present hold. */
function beginningOf(facility: FacilityCase, kind: Kind): SaidEvent[] {
  const from = since(facility, kind);
  if (from === null) return [];
  return withoutRetracted(facility.events).filter(
    (event) => event.kind === kind && event.verb === VERB.SET && event.day >= from,
  );
}
