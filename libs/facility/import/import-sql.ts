/** Kind, verb and source of the register's events, as `libs/rollout` numbers them (a test compares). */
export const REGISTER_EVENT = { kind: 0, set: 1, source: 4 } as const;

export const STAGED_COLUMNS = [
  'code',
  'type',
  'type_inferred',
  'prefecture',
  'name',
  'municipality',
  'postal_code',
  'address',
  'phone',
  'email',
  'row_number',
] as const;

/** Session-local: nobody else sees the list while it is read, and a process that dies leaves nothing. */
export const CREATE_STAGED = `CREATE TEMP TABLE import_staged (
  code char(10) NOT NULL, type smallint NOT NULL, type_inferred boolean NOT NULL, prefecture smallint NOT NULL,
  name text NOT NULL, municipality text, postal_code char(7), address text, phone text, email text,
  row_number integer NOT NULL
)`;

/** What a listed facility becomes: null erases nothing, and a type read from a name never overrules one that was stated. */
const NEW_VALUE: Readonly<Record<string, string>> = {
  name: 's.name',
  municipality: 'coalesce(s.municipality, f.municipality)',
  postal_code: 'coalesce(s.postal_code, f.postal_code)',
  address: 'coalesce(s.address, f.address)',
  phone: 'coalesce(s.phone, f.phone)',
  email: 'coalesce(s.email, f.email)',
  type: 'CASE WHEN s.type_inferred AND NOT f.type_inferred THEN f.type ELSE s.type END',
  type_inferred: 's.type_inferred AND f.type_inferred',
};
const old = Object.keys(NEW_VALUE).map((column) => `f.${column}`);
const CHANGES = `(${Object.values(NEW_VALUE).join(', ')}) IS DISTINCT FROM (${old.join(', ')})`;

/** Open facilities whose entry differs. */
export const PLAN_CHANGED = `CREATE TEMP TABLE import_changed AS
  SELECT f.id AS facility_id, s.* FROM import_staged s JOIN facility f ON f.code = s.code
  WHERE f.closed_on IS NULL AND ${CHANGES}`;

/** Codes nobody has or had. Their ids are drawn here, so that the three inserts of the merge need no look-up. */
export const PLAN_NEW = `CREATE TEMP TABLE import_new AS
  SELECT nextval(pg_get_serial_sequence('facility', 'id'))::integer AS facility_id, s.* FROM (
    SELECT * FROM import_staged s WHERE NOT EXISTS (SELECT FROM facility_code c WHERE c.code = s.code)
    ORDER BY row_number
  ) s`;

/** Listed, but closed here, or under a code that was succeeded: a person decides; the list changes nothing. */
export const FIND_ODD = `
  SELECT s.row_number AS "row", s.code, (f.id IS NULL) AS succeeded FROM import_staged s
  LEFT JOIN facility f ON f.code = s.code
  WHERE f.closed_on IS NOT NULL OR (f.id IS NULL AND EXISTS (SELECT FROM facility_code c WHERE c.code = s.code))
  ORDER BY s.row_number`;

/** $1, $2: fee tables and prefectures (pairs) of the list. Known there, and of those not in it. */
const KNOWN_IN_SCOPE = `
  SELECT f.id AS facility_id, pair.fee_table, pair.prefecture, f.possibly_closed_since IS NOT NULL AS marked,
    NOT EXISTS (SELECT FROM import_staged s WHERE s.code = f.code) AS missing
  FROM unnest($1::text[], $2::smallint[]) AS pair (fee_table, prefecture)
  JOIN facility f ON f.prefecture = pair.prefecture AND substr(f.code, 3, 1) = pair.fee_table
  WHERE f.closed_on IS NULL`;

export const PLAN_SCOPE = `CREATE TEMP TABLE import_scope AS ${KNOWN_IN_SCOPE}`;

/**
 * A list that lacks more than half of what is known of a prefecture and fee table is a part of it (new designations, a
 * district), not the whole: it marks nothing there. $1: below so many known, half says nothing.
 */
export const DROP_PARTIAL_SCOPE = `
  WITH partial AS (
    SELECT fee_table, prefecture FROM import_scope GROUP BY fee_table, prefecture
    HAVING count(*) >= $1 AND count(*) FILTER (WHERE missing) * 2 > count(*)
  ), dropped AS (
    DELETE FROM import_scope s USING partial p
    WHERE s.missing AND s.fee_table = p.fee_table AND s.prefecture = p.prefecture
  )
  SELECT fee_table AS "feeTable", prefecture FROM partial ORDER BY 1, 2`;

/** Everything the merge will touch, in facility order: two writers can only wait for each other, never deadlock. */
export const LOCK = `
  SELECT id FROM facility WHERE id IN (
    SELECT facility_id FROM import_changed
    UNION ALL SELECT facility_id FROM import_scope WHERE missing <> marked
  ) ORDER BY id FOR NO KEY UPDATE`;

const DETAIL = (row: string): string => `jsonb_build_object('code', ${row}.code, 'name', ${row}.name,
  'municipality', ${row}.municipality, 'postalCode', ${row}.postal_code, 'address', ${row}.address,
  'phone', ${row}.phone, 'email', ${row}.email, 'typeInferred', ${row}.type_inferred)`;

const EVENT_COLUMNS = '(facility_id, kind, verb, day, value, learnt_at, source, batch_id, detail)';
const EVENT = (row: string, day: string): string =>
  `${REGISTER_EVENT.kind}, ${REGISTER_EVENT.set}, ${day}, ${row}.type * 100 + ${row}.prefecture, $1::timestamptz,
  ${REGISTER_EVENT.source}, $2::integer, ${DETAIL(row)}`;

/** $1 learnt at, $2 batch, $3 today. The row update comes before the event insert, as the feed needs it. */
export const UPDATE_CHANGED = `
  WITH u AS (
    UPDATE facility f SET version = f.version + 1,
      ${Object.entries(NEW_VALUE)
        .map(([column, value]) => `${column} = ${value}`)
        .join(', ')}
    FROM import_changed s WHERE f.id = s.facility_id AND f.closed_on IS NULL AND f.code = s.code
    RETURNING f.*
  )
  INSERT INTO milestone_event ${EVENT_COLUMNS}
  SELECT u.id, ${EVENT('u', '$3::date')} FROM u ORDER BY u.id`;

export const INSERT_FACILITIES = `
  INSERT INTO facility (id, code, type, type_inferred, prefecture, municipality, name, postal_code, address, phone, email)
  SELECT facility_id, code, type, type_inferred, prefecture, coalesce(municipality, ''), name, postal_code,
    coalesce(address, ''), phone, email FROM import_new`;

export const INSERT_CODES =
  'INSERT INTO facility_code (facility_id, code) SELECT facility_id, code FROM import_new';

/** $1 learnt at, $2 batch. Day null: nobody knows the opening, so it is open since the log began. */
export const INSERT_REGISTERED = `
  INSERT INTO milestone_event ${EVENT_COLUMNS}
  SELECT f.id, ${EVENT('f', 'NULL::date')} FROM import_new n JOIN facility f ON f.id = n.facility_id ORDER BY f.id`;

/** $1 today. No event: that a list lacks a facility is no fact about it. */
export const MARK_MISSING = `
  UPDATE facility f SET possibly_closed_since = CASE WHEN s.missing THEN $1::date END
  FROM import_scope s WHERE f.id = s.facility_id AND s.missing <> s.marked`;

export const TEMPORARY_TABLES = ['import_staged', 'import_changed', 'import_new', 'import_scope'];
