import { whatFallsWith } from './dependence.rules.js';
import {
  accepted,
  openSpan,
  retractEvent,
  withEvents,
  type Decision,
  type FacilityCase,
  type SaidEvent,
} from './facility-case.rules.js';
import { since } from './correction.rules.js';
import { withoutRetracted } from './fold.rules.js';
import { KIND, VERB, type Kind } from './milestone.rules.js';
import { inputProblem } from './rollout-result.js';

/** "What stands there was never true": every SET of the present hold is retracted, if it is the person's to take back. */
export function decideWithdrawal(
  facility: FacilityCase,
  kind: Kind,
  mayRetract: (event: SaidEvent) => boolean,
): Decision {
  const from = since(facility, kind);
  if (from === null) return inputProblem('milestone', 'NOT_HOLDING');
  if (!openSpan(facility.history, KIND.REGISTERED)) return inputProblem('facilityCode', 'FACILITY_CLOSED');
  const said = withoutRetracted(facility.events).filter(
    (event) => event.kind === kind && event.verb === VERB.SET && event.day >= from,
  );
  if (!said.every(mayRetract)) return inputProblem('milestone', 'SAID_BY_ANOTHER_SIDE');
  const events = said.map((event) => retractEvent(event));
  const after = withEvents(facility, events);
  const fallen = whatFallsWith(facility, after, from);
  return fallen.problem ?? accepted(events, fallen.warnings, after);
}
