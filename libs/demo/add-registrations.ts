import type { EntityManager } from 'typeorm';
import { INVENTED_INSURERS } from '#qualification';
import { DEMO_STARTS_AT } from './anchors.js';

/** Whose `insurer@` and `insurer2@` are. */
export const DEMO_INSURER = INVENTED_INSURERS.unions[0]!.number;

const WEEKS = 12;
/** Cause and how many of a hundred held rows have it. Invented; differing names lead, as the ministry said in March 2021. */
const CAUSES: readonly (readonly [cause: string, upTo: number])[] = [
  ['NAME_DIFFERS', 34],
  ['BIRTH_DIFFERS', 48],
  ['NOT_IN_REGISTER', 62],
  ['INDIVIDUAL_NUMBER', 74],
  ['OVERLAP', 84],
  ['NUMBER_FOR_TWO', 90],
  ['SEX_DIFFERS', 95],
  ['FIELD_UNREADABLE', 100],
];

// A hash between 0 and 1, the same on every machine. The share of held rows falls from about 90 to 20 of 10,000.
const DRAWN = (of: string): string => `((hashint8((${of})::bigint) & 65535) / 65536.0)`;
const ADD_LISTS = `INSERT INTO qualification.registration
     (insurer_id, source, received_at, received_by, state, confirmed_at, done_at, rows, clean, registered, quarantined)
   SELECT i.id, CASE WHEN ${DRAWN('i.id')} < 0.7 THEN 'FILE' ELSE 'API' END, d.at, $2, 'DONE', d.at, d.at, n.rows,
     n.rows - h.held, n.rows, h.held
   FROM qualification.insurer i
   CROSS JOIN generate_series(0, ${WEEKS - 1}) AS w (week)
   CROSS JOIN LATERAL (SELECT $1::timestamptz - interval '7 days' * (${WEEKS} - w.week)
     + interval '1 day' * (i.id % 5) + interval '2 hours' AS at) d
   CROSS JOIN LATERAL (SELECT (200 + ${DRAWN('i.id * 31 + w.week')} * 2500)::int AS rows) n
   CROSS JOIN LATERAL (SELECT floor(n.rows * (0.009 - 0.0006 * w.week) * 2 * ${DRAWN('i.id * 7')}
     + ${DRAWN('i.id * 13 + w.week')})::int AS held) h
   WHERE i.number = ANY($3::text[])`;
const ADD_ROWS = `INSERT INTO qualification.registration_row
     (registration_id, insurer_id, number, person_key, first_key, number_right, sealed)
   SELECT g.id, g.insurer_id, n * 3 + 2, k.key, k.key, true, '\\x00'
   FROM qualification.registration g CROSS JOIN LATERAL generate_series(1, g.quarantined) n
   CROSS JOIN LATERAL (SELECT md5(format('demo %s %s', g.id, n))::uuid AS key) k`;
const HOLD = `UPDATE qualification.registration_row r SET state = 'QUARANTINED', found = ARRAY[(
     SELECT cause FROM unnest($1::text[], $2::int[]) AS c (cause, up_to)
     WHERE ${DRAWN('r.id * 17')} * 100 < up_to ORDER BY up_to LIMIT 1)]`;
const CORRECT = `UPDATE qualification.registration_row SET state = 'CORRECTED', corrected_by = $1, corrected_at = $2`;
const CONFIRM = `UPDATE qualification.registration_row SET state = 'CONFIRMED', confirmed_by = $1, confirmed_at = $2`;
const REGISTER = `UPDATE qualification.registration_row SET state = 'REGISTERED', sealed = NULL, settled_at = $1`;

/** What insurers handed in for twelve weeks and what of it was held: counts and causes, with nobody behind them. */
export async function addRegistrations(manager: EntityManager): Promise<void> {
  const hands = await manager.query<{ id: number }[]>(
    `SELECT id FROM account WHERE role = 'INSURER' AND insurer_number = $1 ORDER BY id`,
    [DEMO_INSURER],
  );
  const [first, second] = hands.map(({ id }) => id) as [number, number];
  const { association, municipal, unions, elderly } = INVENTED_INSURERS;
  const insurers = [association, municipal, unions, elderly].flatMap((kind) => kind.slice(0, 12));
  const numbers = insurers.map(({ number }) => number);
  await manager.query('SET LOCAL ROLE shikaku_qualification');
  await manager.query(ADD_LISTS, [DEMO_STARTS_AT, first, numbers]);
  await manager.query(ADD_ROWS);
  // through every state, because no row may come into the world corrected and confirmed
  await manager.query(HOLD, [CAUSES.map(([cause]) => cause), CAUSES.map(([, upTo]) => upTo)]);
  await manager.query(CORRECT, [first, DEMO_STARTS_AT]);
  await manager.query(CONFIRM, [second, DEMO_STARTS_AT]);
  await manager.query(REGISTER, [DEMO_STARTS_AT]);
  await manager.query('UPDATE qualification.registration SET quarantined = 0');
  await manager.query('SET LOCAL ROLE NONE');
}
