import type { EntityManager } from 'typeorm';
import { isoFromDay } from '#calendar';
import { KIND, VERB } from '#rollout';
import { PLAN_ANCHOR } from './anchors.js';
import type { PublishedFigure } from './published-figures.js';

export interface FigureInLog {
  /** Hospital, medical clinic, dental clinic, pharmacy. */
  readonly byType: readonly number[];
  readonly total: number;
}

/**
 * Figures by plain SQL over the log, in the order given: of the facilities registered on a figure's day, those whose
 * last standing event of the kind up to that day is a SET. Takes seconds; independent of fold and cube, to check them by.
 * @param knownAt instant before which an event was learnt; null: as known now
 */
export async function figuresInLog(
  manager: EntityManager,
  figures: readonly PublishedFigure[],
  knownAt: Date | null,
): Promise<FigureInLog[]> {
  const rows = await manager.query<{ n: number; type: number; count: number }[]>(COUNTS, [
    figures.map(({ kind }) => kind),
    figures.map(({ day }) => isoFromDay(day)),
    figures.map(({ counts }) => counts),
    knownAt ?? 'infinity',
    PLAN_ANCHOR.target,
  ]);
  return figures.map((_, i) => {
    const byType = [0, 1, 2, 3].map(
      (type) => rows.find((row) => row.n === i + 1 && row.type === type)?.count ?? 0,
    );
    return { byType, total: byType.reduce((a, b) => a + b, 0) };
  });
}

const COUNTS = `with figure as (
    select * from unnest($1::smallint[], $2::date[], $3::text[]) with ordinality as f(kind, day, counts, n)
  ), standing as (
    select facility_id, kind, verb, value, id, coalesce(day, '-infinity') as day from milestone_event e
    where verb <> ${VERB.RETRACT} and learnt_at < $4::timestamptz and (kind = ${KIND.REGISTERED} or kind = any($1))
      and not exists (select from milestone_event r where r.retracts = e.id and r.learnt_at < $4::timestamptz)
  ), span as (
    select *, lead(day, 1, 'infinity') over (partition by facility_id, kind order by day, id) as until from standing
  )
  select figure.n::int, registered.value / 100 as type,
    (case when figure.counts = 'READERS' then sum(held.value) else count(*) end)::int as count
  from figure
  join span held on held.kind = figure.kind and held.verb = ${VERB.SET} and held.day <= figure.day and figure.day < held.until
  join span registered on registered.facility_id = held.facility_id and registered.kind = ${KIND.REGISTERED}
    and registered.verb = ${VERB.SET} and registered.day <= figure.day and figure.day < registered.until
  where figure.counts <> 'PLANNED_BY_TARGET' or held.value <= $5
  group by figure.n, figure.counts, 2`;
