import type { Stage } from '../facilities/filter-values.js';

/** Who has to act for the next step. AGENCY: 支払基金・国保中央会 as 実施機関 (readers, certificates). */
export type Actor = 'FACILITY' | 'VENDOR' | 'AGENCY' | 'NOBODY';

/** The one next thing of a stage; the words are in the dictionary under the same stage. */
export const ACTOR_OF_STAGE: Readonly<Record<Stage, Actor>> = {
  ACCOUNT_CREATED: 'FACILITY',
  APPLIED: 'FACILITY',
  VENDOR_CONTACTED: 'FACILITY',
  ORDERED: 'FACILITY',
  SHIPPED: 'AGENCY',
  DELIVERED: 'AGENCY',
  USE_APPLIED: 'FACILITY',
  CERTIFICATE_ISSUED: 'AGENCY',
  SETUP_SCHEDULED: 'VENDOR',
  READY: 'VENDOR',
  OPERATING: 'FACILITY',
  DONE: 'NOBODY',
};

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
