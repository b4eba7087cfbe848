import type { Day } from '#calendar';
import { openSpan, type FacilityCase } from './facility-case.rules.js';
import { spanOn } from './fold.rules.js';
import { KIND, MILESTONES, type Milestone } from './milestone.rules.js';
import { everythingRequiredBy, everythingRequiring } from './prerequisite.rules.js';
import { inputProblem, type InputProblem } from './rollout-result.js';
import type { WarningCode } from './rollout-code.js';

const OPERATION_STANDS_ON = everythingRequiredBy('OPERATING');

/**
 * What follows when something that was said ceases to hold: refused while the facility operates (or is about to)
 * on top of it, warned about while another milestone stands on it.
 * @param day from when it ceases
 */
export function whatFallsWith(
  before: FacilityCase,
  after: FacilityCase,
  day: Day,
): { problem: InputProblem | null; warnings: WarningCode[] } {
  const lost = MILESTONES.filter(
    (milestone) => holdsAtEnd(before, milestone) && !holdsAtEnd(after, milestone),
  );
  const gapped = MILESTONES.filter(
    (milestone) => holdsOn(before, milestone, day) && !holdsOn(after, milestone, day),
  );
  const underOperation = (milestones: Milestone[]): boolean =>
    milestones.some((milestone) => OPERATION_STANDS_ON.includes(milestone));
  const operates =
    (holdsAtEnd(after, 'OPERATING') && underOperation(lost)) ||
    (holdsOn(after, 'OPERATING', day) && underOperation(gapped));
  if (operates) return { problem: inputProblem('milestone', 'OPERATION_NOT_ENDED'), warnings: [] };
  const standing = lost.some((milestone) =>
    everythingRequiring(milestone).some((other) => holdsAtEnd(after, other)),
  );
  return { problem: null, warnings: standing ? ['LATER_MILESTONE_HOLDS'] : [] };
}

function holdsAtEnd(facility: FacilityCase, milestone: Milestone): boolean {
  return openSpan(facility.history, KIND[milestone]) !== undefined;
}

function holdsOn(facility: FacilityCase, milestone: Milestone, day: Day): boolean {
  return spanOn(facility.history.get(KIND[milestone]), day) !== undefined;
}
