import type { EntityManager } from 'typeorm';
import { isoFromDay } from '#calendar';
import { KIND, VERB } from '#rollout';
import { PLAN_ANCHOR } from './anchors.js';
import type { PublishedFigure } from './published-figures.js';

export interface CountInLog {
  /** Hospital, medical clinic, dental clinic, pharmacy. */
  readonly byType: readonly number[];
  readonly total: number;
}

/**
 * A figure by plain SQL over the log: of the facilities registered on its day, those whose last standing event of the
 * kind up to that day is a SET. Slow (about half a second) and independent of fold and cube, to check them by.
 * @param knownAt instant before which an event was learnt; null: as known now
 */
export async function countInLog(
  manager: EntityManager,
  figure: PublishedFigure,
  knownAt: Date | null,
): Promise<CountInLog> {
  const rows = await manager.query<{ type: number; count: number }[]>(COUNT, [
    figure.kind,
    isoFromDay(figure.day),
    knownAt ?? 'infinity',
    figure.counts === 'PLANNED_BY_TARGET' ? PLAN_ANCHOR.target : null,
    figure.counts === 'READERS',
  ]);
  const byType = [0, 1, 2, 3].map((type) => rows.find((row) => row.type === type)?.count ?? 0);
  return { byType, total: byType.reduce((a, b) => a + b, 0) };
}

const LAST = `select distinct on (e.facility_id) e.facility_id, e.verb, e.value from milestone_event e
  where e.verb <> ${VERB.RETRACT} and e.learnt_at < $3::timestamptz and (e.day is null or e.day <= $2::date)
    and not exists (select from milestone_event r where r.retracts = e.id and r.learnt_at < $3::timestamptz)`;
const IN_ORDER = `order by e.facility_id, e.day desc nulls last, e.id desc`;
const COUNT = `with registered as (${LAST} and e.kind = ${KIND.REGISTERED} ${IN_ORDER}), held as (${LAST} and e.kind = $1 ${IN_ORDER})
  select registered.value / 100 as type, (case when $5 then sum(held.value) else count(*) end)::int as count
  from registered join held using (facility_id)
  where registered.verb = ${VERB.SET} and held.verb = ${VERB.SET} and ($4::int is null or held.value <= $4)
  group by 1`;
