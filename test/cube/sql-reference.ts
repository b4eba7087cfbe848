import type { DataSource } from 'typeorm';
import type { Day } from '#calendar';
import type { Kind } from '#rollout';

/** By facility id and kind: what holds on a day, its value, and since when without a break. */
export type World = ReadonlyMap<number, ReadonlyMap<Kind, { value: number; since: Day }>>;

/** As plain as the sentence in the contract: an event is void while a RETRACT that is not itself void names it. */
const FUNCTIONS = [
  `CREATE FUNCTION reference_known(event milestone_event, point text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT point IS NULL OR EXISTS (SELECT FROM knowledge_point k WHERE k.id = point AND event.learnt_at < k.at
      AND (k.snapshot IS NULL OR pg_visible_in_snapshot(event.xid, k.snapshot))) $$`,
  `CREATE FUNCTION reference_stands(event bigint, point text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    BEGIN RETURN NOT EXISTS (SELECT FROM milestone_event r WHERE r.retracts = event
      AND reference_known(r, point) AND reference_stands(r.id, point)); END $$`,
];

/**
 * A kind holds on a day if its last standing event up to the day, in order (day, id), is a SET. It has held since the
 * day after the last one on whose end it did not; for contact and order (kinds 3, 4) another vendor counts as "not".
 */
const HOLDS = `
  WITH standing AS (
    SELECT e.facility_id, e.kind, e.verb, e.id, coalesce(e.value, 0) AS value,
      coalesce(e.day - date '1970-01-01', -32768) AS day
    FROM milestone_event e
    WHERE e.verb <> 3 AND reference_known(e, $2) AND reference_stands(e.id, $2)),
  ends_of_days AS (
    SELECT DISTINCT ON (facility_id, kind, day) * FROM standing WHERE day <= $1
    ORDER BY facility_id, kind, day, id DESC),
  present AS (
    SELECT DISTINCT ON (facility_id, kind) * FROM ends_of_days ORDER BY facility_id, kind, day DESC)
  SELECT p.facility_id, p.kind, p.value,
    (SELECT min(d.day) FROM ends_of_days d WHERE d.facility_id = p.facility_id AND d.kind = p.kind AND d.day > coalesce(
      (SELECT max(b.day) FROM ends_of_days b WHERE b.facility_id = p.facility_id AND b.kind = p.kind
        AND (b.verb = 2 OR (p.kind IN (3, 4) AND b.value <> p.value))), -40000)) AS since
  FROM present p WHERE p.verb = 1`;

export async function createReference(dataSource: DataSource): Promise<void> {
  for (const statement of FUNCTIONS) await dataSource.query(statement);
}

/** @param point id of a knowledge point; null: everything known now */
export async function worldOn(dataSource: DataSource, day: Day, point: string | null): Promise<World> {
  const rows = await dataSource.query<{ facility_id: number; kind: Kind; value: number; since: Day }[]>(
    HOLDS,
    [day, point],
  );
  const world = new Map<number, Map<Kind, { value: number; since: Day }>>();
  for (const { facility_id, kind, value, since } of rows) {
    const facility = world.get(facility_id) ?? new Map();
    world.set(facility_id, facility.set(kind, { value, since }));
  }
  return world;
}

export interface RegisterEntry {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly codes: readonly string[];
}

export function registerOf(dataSource: DataSource): Promise<RegisterEntry[]> {
  return dataSource.query(`SELECT f.id, f.code, f.name,
    ARRAY(SELECT c.code::text FROM facility_code c WHERE c.facility_id = f.id) AS codes FROM facility f`);
}
