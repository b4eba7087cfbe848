import { ACTOR_OF_STAGE, type Actor } from '../../view/actor-of-stage.js';
import type { Stage } from '../facilities/filter-values.js';

export interface NextThing {
  stage: Stage;
  actor: Actor;
  /** The visit somebody promised, when the next thing is to do the set-up. */
  visitOn: string | null;
  /** The promised visit is over and nothing was reported: ask, do not wait. */
  visitPassed: boolean;
  /** Entered ahead: the day operation is planned to start. */
  startsOn: string | null;
}

/**
 * What has to happen next and who must act.
 *
 * @param today the day asked for (as-of), YYYY-MM-DD
 * @param startsOn planned start of operation after that day, if one is entered
 */
export function nextThing(
  facility: { stage: Stage; visitOn: string | null },
  today: string,
  startsOn: string | null,
): NextThing {
  const { stage } = facility;
  const visitOn = stage === 'READY' ? facility.visitOn : null;
  const waitsForItsDay = stage === 'OPERATING' && startsOn !== null;
  return {
    stage,
    actor: waitsForItsDay ? 'NOBODY' : ACTOR_OF_STAGE[stage],
    visitOn,
    visitPassed: visitOn !== null && visitOn < today,
    startsOn: waitsForItsDay ? startsOn : null,
  };
}
