import type { Day } from '#calendar';
import {
  accepted,
  alreadySaid,
  endEvent,
  openSpan,
  whyNotOn,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
} from './facility-case.rules.js';
import { spanOn, withoutRetracted } from './fold.rules.js';
import { VERB, type Kind } from './milestone.rules.js';
import { inputProblem } from './rollout-result.js';
import { whatFallsWith } from './dependence.rules.js';

/** "It was true until that day": a cancelled application, a stopped operation, a blocker that is gone. */
export function decideEnd(facility: FacilityCase, kind: Kind, day: Day, moment: Moment): Decision {
  const refused = whyNotOn(facility, day, moment);
  if (refused) return refused;
  const spans = facility.history.get(kind);
  const holding = spanOn(spans, day);
  if (!holding) {
    const same = sameEnd(facility, kind, day);
    if (same) return alreadySaid(same);
    const later = spans?.some((span) => span.from > day) ?? false;
    return later ? inputProblem('day', 'DAY_BEFORE_START') : inputProblem('milestone', 'NOT_HOLDING');
  }
  const event = endEvent(kind, day);
  const after = withEvents(facility, [event]);
  // a later SET of the same span would open it again the day it was said for: nothing would have ended
  const reopened = openSpan(facility.history, kind) && openSpan(after.history, kind);
  if (reopened && spans!.at(-1) === holding) return inputProblem('day', 'LATER_ENTRY_STANDS');
  const fallen = whatFallsWith(facility, after, day);
  return fallen.problem ?? accepted([event], fallen.warnings);
}

function sameEnd(facility: FacilityCase, kind: Kind, day: Day): number | undefined {
  const standing = withoutRetracted(facility.events);
  return standing.find((event) => event.kind === kind && event.verb === VERB.END && event.day === day)?.id;
}
