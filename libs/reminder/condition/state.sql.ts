import { KIND, VERB, type Kind, type Milestone } from '#rollout';

/** What a statement about facilities (`f`) looks from. */
export interface Look {
  /** Of the domain clock, an SQL date. */
  readonly today: string;
  /** An SQL integer array: only these facilities are asked about; null: all. */
  readonly only: string | null;
  /** SQL jsonb, as `lastChecksJson` writes it: day of the last check by facility. A parameter nobody uses is refused. */
  readonly lastChecks: () => string;
}

const columnOf = (milestone: Milestone): string => `f.${milestone.toLowerCase()}_on`;

export function open({ today }: Look): string {
  return `(f.opened_on IS NULL OR f.opened_on <= ${today}) AND (f.closed_on IS NULL OR f.closed_on > ${today})`;
}

export function has(milestone: Milestone, { today }: Look): string {
  return `${columnOf(milestone)} <= ${today}`;
}

export function lacks(milestone: Milestone, { today }: Look): string {
  return `(${columnOf(milestone)} IS NULL OR ${columnOf(milestone)} > ${today})`;
}

/**
 * What the log says of a kind on a day, for what has no column of the state row and for past days: facility_id, value and
 * day of the last standing statement up to the day, where that is a SET. As libs/rollout/fold.rules.ts has it.
 * @param day an SQL date
 */
export function heldOn(kind: Kind, day: string, only: string | null): string {
  return `(SELECT h.facility_id, h.value, h.day FROM (
    SELECT DISTINCT ON (e.facility_id) e.facility_id, e.value, e.day, e.verb FROM milestone_event e
    WHERE e.kind = ${kind} AND e.verb <> ${VERB.RETRACT} AND coalesce(e.day, '-infinity') <= ${day}
      ${only === null ? '' : `AND e.facility_id = ANY(${only})`}
      AND NOT EXISTS (SELECT FROM milestone_event r
        WHERE r.verb = ${VERB.RETRACT} AND r.retracts = e.id AND event_stands(r.id))
    ORDER BY e.facility_id, coalesce(e.day, '-infinity') DESC, e.id DESC) h WHERE h.verb = ${VERB.SET})`;
}

/** Day of the last qualification check of `f`; null: it has made none. */
export function lastCheck(look: Look): string {
  return `(${look.lastChecks()} ->> f.id::text)::date`;
}

/** 自院で設定: no vendor will come. */
export function setsUpAlone({ today, only }: Look): string {
  return `f.id IN (SELECT facility_id FROM ${heldOn(KIND.SELF_SETUP, today, only)} s)`;
}
