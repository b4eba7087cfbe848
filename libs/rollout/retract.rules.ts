import {
  accepted,
  alreadySaid,
  openSpan,
  retractEvent,
  withEvents,
  type Decision,
  type FacilityCase,
  type SaidEvent,
} from './facility-case.rules.js';
import { retractions } from './fold.rules.js';
import { whatFallsWith } from './dependence.rules.js';
import { KIND } from './milestone.rules.js';
import { inputProblem, notFound } from './rollout-result.js';

const LONGEST_REASON = 500;

/**
 * "It was never true." Retracting a retraction makes the event stand again.
 * @param mayRetract whether the one who asks may take back this event
 */
export function decideRetract(
  facility: FacilityCase,
  eventId: number,
  reason: string | null,
  mayRetract: (event: SaidEvent) => boolean,
): Decision {
  const target = facility.events.find((event) => event.id === eventId);
  if (!target) return notFound('EVENT_NOT_FOUND');
  if (!mayRetract(target)) return inputProblem('event', 'MAY_NOT_SAY');
  if (reason !== null && reason.length > LONGEST_REASON) return inputProblem('reason', 'REASON_TOO_LONG');
  const already = retractions(facility.events).get(eventId);
  if (already !== undefined) return alreadySaid(already);
  const closed = !openSpan(facility.history, KIND.REGISTERED);
  if (closed && target.kind !== KIND.REGISTERED) return inputProblem('facilityCode', 'FACILITY_CLOSED');
  const event = retractEvent(target, reason);
  const after = withEvents(facility, [event]);
  const fallen = whatFallsWith(facility, after, target.day);
  return fallen.problem ?? accepted([event], fallen.warnings, after);
}
