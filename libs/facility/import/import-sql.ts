import { ENTRY_COLUMNS } from './copy-line.js';

/** Kind, verb and source of the register's events, as `libs/rollout` numbers them (a test compares). */
export const REGISTER_EVENT = { kind: 0, set: 1, source: 4 } as const;

/** Session-local: nobody else sees the list while it is read, and a process that dies leaves nothing. */
export const CREATE_STAGED = `CREATE TEMP TABLE import_staged (
  code text NOT NULL, type smallint NOT NULL, type_inferred boolean NOT NULL, prefecture smallint NOT NULL,
  name text NOT NULL, municipality text, postal_code text, address text, phone text, email text,
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
const OLD_VALUES = Object.keys(NEW_VALUE).map((column) => `f.${column}`);
const CHANGES = `(${Object.values(NEW_VALUE).join(', ')}) IS DISTINCT FROM (${OLD_VALUES.join(', ')})`;

/** Open, unmarked entries as copyLine writes them; empty text is stored where a list says nothing. */
export const SELECT_KNOWN = `SELECT code, type, type_inferred, prefecture, name, nullif(municipality, ''), postal_code,
  nullif(address, ''), phone, email FROM facility WHERE closed_on IS NULL AND possibly_closed_since IS NULL`;

/** What the staged entries change. is_new: no facility bears the code; is_again: marked as possibly closed, but listed. */
export const PLAN = `CREATE TEMP TABLE import_plan AS
  SELECT f.id AS facility_id, s.*, f.id IS NULL AS is_new, f.closed_on IS NOT NULL AS is_closed,
    f.id IS NOT NULL AND f.closed_on IS NULL AND ${CHANGES} AS is_changed,
    f.closed_on IS NULL AND f.possibly_closed_since IS NOT NULL AS is_again
  FROM import_staged s LEFT JOIN facility f ON f.code::text = s.code
  WHERE f.id IS NULL OR f.closed_on IS NOT NULL OR f.possibly_closed_since IS NOT NULL OR ${CHANGES}`;

/** $1: codes of the register that the list lacks. */
export const PLAN_MISSING = `CREATE TEMP TABLE import_missing AS
  SELECT f.id AS facility_id FROM unnest($1::text[]) AS missing (code) JOIN facility f ON f.code::text = missing.code
  WHERE f.closed_on IS NULL AND f.possibly_closed_since IS NULL`;

/** Codes nobody has or had. Ids are drawn here, so that the three inserts need no look-up; the sequence is looked up once. */
export const PLAN_NEW = `CREATE TEMP TABLE import_new AS
  SELECT nextval((SELECT pg_get_serial_sequence('facility', 'id')::regclass))::integer AS id, s.* FROM (
    SELECT ${ENTRY_COLUMNS.join(', ')} FROM import_plan p
    WHERE is_new AND NOT EXISTS (SELECT FROM facility_code c WHERE c.code = p.code::char(10)) ORDER BY row_number
  ) s`;

/** Listed, but closed here, or under a code that was succeeded: a person decides; the list changes nothing. */
export const FIND_ODD = `
  SELECT row_number AS "row", code, is_new AS succeeded FROM import_plan p
  WHERE is_closed OR is_new AND EXISTS (SELECT FROM facility_code c WHERE c.code = p.code::char(10))
  ORDER BY row_number`;

export const COUNT_PLAN = `
  SELECT count(*) FILTER (WHERE is_changed)::int AS changed, count(*) FILTER (WHERE is_new)::int AS new,
    count(*) FILTER (WHERE is_again)::int AS again, count(*) FILTER (WHERE is_closed)::int AS closed
  FROM import_plan`;

/** Everything the merge will touch, in facility order: two writers can only wait for each other, never deadlock. */
export const LOCK = `
  SELECT id FROM facility WHERE id IN (
    SELECT facility_id FROM import_plan WHERE is_changed OR is_again
    UNION ALL SELECT facility_id FROM import_missing
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
    FROM import_plan s WHERE s.is_changed AND f.id = s.facility_id AND f.closed_on IS NULL AND f.code::text = s.code
    RETURNING f.*
  )
  INSERT INTO milestone_event ${EVENT_COLUMNS}
  SELECT u.id, ${EVENT('u', '$3::date')} FROM u ORDER BY u.id`;

export const INSERT_FACILITIES = `
  INSERT INTO facility (id, code, type, type_inferred, prefecture, municipality, name, postal_code, address, phone, email)
  SELECT id, code, type, type_inferred, prefecture, coalesce(municipality, ''), name, postal_code,
    coalesce(address, ''), phone, email FROM import_new`;

export const INSERT_CODES = 'INSERT INTO facility_code (facility_id, code) SELECT id, code FROM import_new';

export const REGISTER_TABLES = ['facility', 'facility_code', 'milestone_event'];

export const IS_EMPTY = `SELECT NOT EXISTS (SELECT FROM facility) AND NOT EXISTS (SELECT FROM milestone_event) AS empty`;

/** In one statement, so that nobody can hold one of them and wait for another. */
export const LOCK_REGISTER = `LOCK TABLE ${REGISTER_TABLES.join(', ')}`;

/** $1 learnt at, $2 batch. Day null: nobody knows the opening, so it is open since the log began. */
export const INSERT_REGISTERED = `
  INSERT INTO milestone_event ${EVENT_COLUMNS}
  SELECT f.id, ${EVENT('f', 'NULL::date')} FROM import_new n JOIN facility f ON f.id = n.id ORDER BY f.id`;

/** $1 today. No event: that a list lacks a facility is no fact about it. */
export const MARK_MISSING = `
  UPDATE facility f SET possibly_closed_since = $1::date
  FROM import_missing m WHERE f.id = m.facility_id AND f.closed_on IS NULL`;

export const UNMARK_LISTED = `
  UPDATE facility f SET possibly_closed_since = NULL FROM import_plan p WHERE p.is_again AND f.id = p.facility_id`;

export const TEMPORARY_TABLES = ['import_staged', 'import_plan', 'import_missing', 'import_new'];
