import type { Day } from '#calendar';
import {
  accepted,
  alreadySaid,
  openSpan,
  retractEvent,
  whyNotOn,
  type Decision,
  type FacilityCase,
  type Moment,
} from '../facility-case.rules.js';
import { retractions, spanOn } from '../fold.rules.js';
import { KIND, MILESTONE_GRAPH, MILESTONES, VERB, type Milestone } from '../milestone.rules.js';
import { decideForm, plannedStarts, type MilestoneStatement } from '../record.rules.js';
import { inputProblem } from '../rollout-result.js';

/** What 「設定と接続テストは終わりましたか」 says in one: who answers yes has the reader in hand and saw the test pass. */
export const SET_UP_SAYS: readonly Milestone[] = ['SHIPPED', 'DELIVERED', 'READY'];

/**
 * What a start of operation on that day still lacks, hard prerequisites only, in the order of the way. What a milestone
 * already reached stands on is not asked for again.
 */
export function lackingForStart(facility: FacilityCase, day: Day): Milestone[] {
  const lacking = new Set<Milestone>();
  const look = (milestone: Milestone): void => {
    if (spanOn(facility.history.get(KIND[milestone]), day)) return;
    lacking.add(milestone);
    MILESTONE_GRAPH[milestone].requires.forEach(look);
  };
  MILESTONE_GRAPH.OPERATING.requires.forEach(look);
  return MILESTONES.filter((milestone) => lacking.has(milestone));
}

/**
 * The operation start date with what its form asks: where the set-up was never reported, `setUpAndTested` states it in
 * the same form, for today or for the start if that is earlier.
 */
export function decideStart(
  facility: FacilityCase,
  { day, setUpAndTested }: { readonly day: Day; readonly setUpAndTested: boolean },
  moment: Moment,
): Decision {
  const closed = whyNotOn(facility, day, moment, true);
  if (closed) return closed;
  const open = openSpan(facility.history, KIND.OPERATING);
  if (open && open.from <= moment.today && open.from !== day) return inputProblem('day', 'OPERATION_BEGAN');
  const on = Math.min(day, moment.today);
  const lacking = lackingForStart(facility, on);
  if (
    lacking.length > 0 &&
    !setUpAndTested &&
    lacking.every((milestone) => SET_UP_SAYS.includes(milestone))
  ) {
    return saidLater(facility, day) ?? inputProblem('setUpAndTested', 'SET_UP_NOT_CONFIRMED');
  }
  // what is recorded for a later day is not unreported: then it is the start that lies too early
  const unreported = (milestone: Milestone): boolean =>
    !facility.history.get(KIND[milestone])?.some((span) => span.from > on);
  const alongside: MilestoneStatement[] = lacking
    .filter((milestone) => setUpAndTested && SET_UP_SAYS.includes(milestone) && unreported(milestone))
    .map((milestone) => ({ milestone, day: on }));
  return decideForm(facility, { milestone: 'OPERATING', day }, alongside, moment);
}

/** The set-up is recorded, only for after that day: it is the day that is wrong, not the set-up. */
function saidLater(facility: FacilityCase, day: Day): Decision | null {
  const ready = facility.history.get(KIND.READY)?.find((span) => span.from > day);
  return ready ? { outcome: 'ORDER_PROBLEM', code: 'DAY_BEFORE_PREREQUISITE', missing: ['READY'] } : null;
}

/** A start that is still to come is taken back: it was never true. From its day on operation ends, it is not undone. */
export function decideTakeBack(facility: FacilityCase, moment: Moment): Decision {
  const refused = whyNotOn(facility, moment.today, moment);
  if (refused) return refused;
  const planned = plannedStarts(facility, moment.today);
  if (planned.length > 0) return accepted(planned.map((event) => retractEvent(event)));
  if (openSpan(facility.history, KIND.OPERATING)) return inputProblem('day', 'OPERATION_BEGAN');
  const before = [...retractions(facility.events)].filter(([target]) =>
    facility.events.some(
      ({ id, kind, verb }) => id === target && kind === KIND.OPERATING && verb === VERB.SET,
    ),
  );
  const latest = Math.max(0, ...before.map(([, retraction]) => retraction));
  return latest > 0 ? alreadySaid(latest) : inputProblem('day', 'START_NOT_PLANNED');
}
