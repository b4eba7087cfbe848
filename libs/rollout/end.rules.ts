import { NEVER, type Day } from '#calendar';
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
import { spanOn, withoutRetracted, type Span } from './fold.rules.js';
import { VERB, type Kind } from './milestone.rules.js';
import { inputProblem } from './rollout-result.js';
import { whatFallsWith } from './dependence.rules.js';

/** "It was true until that day": a cancelled application, a stopped operation, a blocker that is gone. */
export function decideEnd(facility: FacilityCase, kind: Kind, day: Day, moment: Moment): Decision {
  const spans = facility.history.get(kind);
  const holding = spanOn(spans, day);
  const same = holding ? undefined : sameEnd(facility, kind, day);
  if (same) return alreadySaid(same);
  const refused = whyNotOn(facility, day, moment);
  if (refused) return refused;
  if (!holding) {
    const later = spans?.some((span) => span.from > day) ?? false;
    return later ? inputProblem('day', 'DAY_BEFORE_START') : inputProblem('milestone', 'NOT_HOLDING');
  }
  const event = endEvent(kind, day);
  const after = withEvents(facility, [event]);
  // a later SET within the same stretch would open it again on its day: nothing would have ended
  if (holdsUnbrokenFrom(spans!, holding) && openSpan(after.history, kind)) {
    return inputProblem('day', 'LATER_ENTRY_STANDS');
  }
  const fallen = whatFallsWith(facility, after, day);
  return fallen.problem ?? accepted([event], fallen.warnings, after);
}

/** Whether the stretch that begins with this span lasts, in whatever values, as far as the log can see. */
function holdsUnbrokenFrom(spans: readonly Span[], first: Span): boolean {
  const rest = spans.slice(spans.indexOf(first));
  return rest.every((span, index) => span.until === (rest[index + 1]?.from ?? NEVER));
}

function sameEnd(facility: FacilityCase, kind: Kind, day: Day): number | undefined {
  const standing = withoutRetracted(facility.events);
  return standing.find((event) => event.kind === kind && event.verb === VERB.END && event.day === day)?.id;
}
