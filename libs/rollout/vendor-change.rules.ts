import { ALWAYS, type Day } from '#calendar';
import {
  accepted,
  alreadySaid,
  endEvent,
  openSpan,
  saysTheSame,
  setEvent,
  whyNotOn,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
} from './facility-case.rules.js';
import { KIND, type Kind } from './milestone.rules.js';
import { sameSet } from './record.rules.js';
import { decideEnd } from './end.rules.js';
import { inputProblem } from './rollout-result.js';

/** What was arranged with a vendor ends with the vendor: its place in the next queue begins with a new contact. */
const ENDS_WITH_VENDOR: readonly Kind[] = [KIND.VENDOR_CONTACTED, KIND.ORDERED, KIND.SETUP_SCHEDULED];

/** Another vendor from a day on, or none (null). */
export function decideVendor(
  facility: FacilityCase,
  vendorId: number | null,
  day: Day,
  moment: Moment,
): Decision {
  const refused = whyNotOn(facility, day, moment);
  if (refused) return refused;
  const current = openSpan(facility.history, KIND.VENDOR);
  if (vendorId === null && !current) return decideEnd(facility, KIND.VENDOR, day, moment);
  if (current && vendorId === current.value && current.from <= day) {
    const same = sameSet(facility, KIND.VENDOR, day, vendorId);
    return same ? alreadySaid(same) : inputProblem('vendor', 'ALREADY_HOLDS');
  }
  const arranged = ENDS_WITH_VENDOR.filter((kind) => openSpan(facility.history, kind));
  if ([KIND.VENDOR, ...arranged].some((kind) => (openSpan(facility.history, kind)?.from ?? ALWAYS) > day)) {
    return inputProblem('day', 'DAY_BEFORE_START');
  }
  const change = vendorId === null ? endEvent(KIND.VENDOR, day) : setEvent(KIND.VENDOR, day, vendorId);
  const events = [...arranged.map((kind) => endEvent(kind, day)), change];
  const after = withEvents(facility, events);
  if (saysTheSame(facility.history, after.history, KIND.VENDOR))
    return inputProblem('vendor', 'ALREADY_HOLDS');
  return accepted(events, [], after);
}
