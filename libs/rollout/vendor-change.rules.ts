import { ALWAYS, type Day } from '#calendar';
import {
  accepted,
  alreadySaid,
  endEvent,
  openSpan,
  saysTheSame,
  selfSetupEnded,
  setEvent,
  whyNotOn,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
} from './facility-case.rules.js';
import { withoutRetracted } from './fold.rules.js';
import { KIND, VERB, type Kind } from './milestone.rules.js';
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
  const alone = vendorId === null ? [] : selfSetupEnded(facility, day);
  const change = vendorId === null ? endEvent(KIND.VENDOR, day) : setEvent(KIND.VENDOR, day, vendorId);
  const events = [...arranged.map((kind) => endEvent(kind, day)), ...alone, change];
  const after = withEvents(facility, events);
  if (saysTheSame(facility.history, after.history, KIND.VENDOR))
    return inputProblem('vendor', 'ALREADY_HOLDS');
  return accepted(events, [], after);
}

/** 自院で設定: no vendor from a day on, and none that is missing. */
export function decideSelfSetup(facility: FacilityCase, day: Day, moment: Moment): Decision {
  const refused = whyNotOn(facility, day, moment);
  if (refused) return refused;
  if (openSpan(facility.history, KIND.SELF_SETUP)) {
    const said = withoutRetracted(facility.events).filter(
      ({ kind, verb }) => kind === KIND.SELF_SETUP && verb === VERB.SET,
    );
    return alreadySaid(said.at(-1)!.id);
  }
  const alone = setEvent(KIND.SELF_SETUP, day, null);
  if (!openSpan(facility.history, KIND.VENDOR)) return accepted([alone]);
  const without = decideVendor(facility, null, day, moment);
  return without.outcome === 'ACCEPTED' ? accepted([...without.events, alone], without.warnings) : without;
}
