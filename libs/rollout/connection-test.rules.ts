import {
  accepted,
  alreadySaid,
  openSpan,
  setEvent,
  whyNotOn,
  type Decision,
  type FacilityCase,
  type Moment,
} from './facility-case.rules.js';
import { withoutRetracted } from './fold.rules.js';
import { KIND } from './milestone.rules.js';

/** 接続テスト合格 as of today; where it is said already, that entry stands. */
export function decideConnectionTest(facility: FacilityCase, moment: Moment): Decision {
  const refused = whyNotOn(facility, moment.today, moment);
  if (refused) return refused;
  if (openSpan(facility.history, KIND.CONNECTION_TESTED)) {
    const said = withoutRetracted(facility.events).findLast(({ kind }) => kind === KIND.CONNECTION_TESTED);
    if (said) return alreadySaid(said.id);
  }
  return accepted([setEvent(KIND.CONNECTION_TESTED, moment.today, null)]);
}
