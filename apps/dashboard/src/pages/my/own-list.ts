import { ACTOR_OF_STAGE } from '../../view/actor-of-stage.js';
import { STAGES, type Stage } from '../facilities/filter-values.js';

interface Standing {
  stage: Stage;
  /** YYYY-MM-DD, planned or begun. */
  startsOn: string | null;
}

/** The facility itself has to do the next thing: a start date that is entered leaves nothing but the day. */
export function waitsForItself({ stage, startsOn }: Standing): boolean {
  return startsOn === null && ACTOR_OF_STAGE[stage] === 'FACILITY';
}

/** Those with something to do first, the one nearest to operation on top; then those that wait for others; then the rest. */
export function byUrgency(one: Standing, other: Standing): number {
  return rank(one) - rank(other) || STAGES.indexOf(other.stage) - STAGES.indexOf(one.stage);
}

function rank(standing: Standing): number {
  if (waitsForItself(standing)) return 0;
  if (standing.stage === 'DONE') return 3;
  return standing.startsOn === null ? 1 : 2;
}
