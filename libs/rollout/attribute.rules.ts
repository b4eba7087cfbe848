import { isoFromDay, type Day } from '#calendar';
import {
  accepted,
  alreadySaid,
  saysTheSame,
  setEvent,
  whyNotOn,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
} from './facility-case.rules.js';
import { BLOCKERS, KIND, type Blocker } from './milestone.rules.js';
import { sameSet } from './record.rules.js';
import { inputProblem } from './rollout-result.js';

/** Months one can plan for: from the opening of applications until ten years on. */
const FIRST_MONTH = 202008;
const LAST_MONTH = 203012;

/** The answer to the planned-month question, as yyyymm (202109). */
export function decidePlannedMonth(
  facility: FacilityCase,
  month: number,
  day: Day,
  moment: Moment,
): Decision {
  const ofYear = month % 100;
  if (!Number.isInteger(month) || ofYear < 1 || ofYear > 12 || month < FIRST_MONTH || month > LAST_MONTH) {
    return inputProblem('month', 'MONTH_INVALID');
  }
  const decision = decideValue(facility, KIND.PLANNED_MONTH, month, day, moment);
  const past = month < Number(isoFromDay(moment.today).slice(0, 7).replace('-', ''));
  return decision.outcome === 'ACCEPTED' && past && decision.repeats === null
    ? accepted(decision.events, ['PLANNED_MONTH_PAST'], decision.after)
    : decision;
}

/** What holds the facility up (滞留理由). */
export function decideBlocker(facility: FacilityCase, blocker: Blocker, day: Day, moment: Moment): Decision {
  return decideValue(facility, KIND.BLOCKER, BLOCKERS[blocker], day, moment);
}

function decideValue(
  facility: FacilityCase,
  kind: typeof KIND.PLANNED_MONTH | typeof KIND.BLOCKER,
  value: number,
  day: Day,
  moment: Moment,
): Decision {
  const refused = whyNotOn(facility, day, moment);
  if (refused) return refused;
  const event = setEvent(kind, day, value);
  const after = withEvents(facility, [event]);
  if (!saysTheSame(facility.history, after.history, kind)) return accepted([event], [], after);
  const same = sameSet(facility, kind, day, value);
  return same ? alreadySaid(same) : inputProblem('value', 'ALREADY_HOLDS');
}
