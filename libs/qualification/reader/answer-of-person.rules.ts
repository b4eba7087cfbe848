import type { Day } from '#calendar';
import { VALIDITY, type Answer, type Candidate } from '../coverage/answer.rules.js';
import { isCovered } from '../coverage/coverage-span.rules.js';

/**
 * The answer about a person who is known by the card itself: whatever holds on the day, the latest where two do. Without
 * any that holds the last one is shown as ended; without any at all nobody insures this person here.
 */
export function answerOfPerson<C extends Candidate>(coverages: readonly C[], day: Day): Answer<C> {
  const latest = (some: readonly C[]): C | undefined =>
    some.reduce<C | undefined>((best, one) => (!best || one.from > best.from ? one : best), undefined);
  const holding = latest(coverages.filter((one) => isCovered(one, day)));
  if (holding) return { validity: VALIDITY.VALID, coverage: holding };
  const last = latest(coverages);
  return last
    ? { validity: VALIDITY.INVALID, coverage: last }
    : { validity: VALIDITY.NOT_FOUND, coverage: null };
}
