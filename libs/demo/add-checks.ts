import type { EntityManager } from 'typeorm';
import { isoFromDay, japanDay } from '#calendar';
import { INVENTED_INSURERS } from '#qualification';
import { DEMO_STARTS_AT } from './anchors.js';

/** Counts begin so many days before the demo: four weeks and what is left of the fifth. */
const DAYS = 30;
/** Cards asked for a day by an open facility, by type: hospital, medical, dental, pharmacy. Invented. */
const CHECKS_A_DAY = [140, 34, 17, 42];
/**
 * Route, outcome and their share. Routes as in real use (October 2021 to April 2022: card 136, batch 30, My Number card 0.85
 * of 170 million); the outcomes are invented.
 */
const SHARES: readonly (readonly [route: number, outcome: number, share: number])[] = [
  [1, 1, 0.76],
  [1, 2, 0.009],
  [1, 3, 0.007],
  [1, 4, 0.03],
  [1, 5, 0.001],
  [2, 1, 0.174],
  [2, 2, 0.003],
  [2, 4, 0.003],
  [3, 1, 0.005],
];
/** Of a hundred operating facilities: never asked anything; stopped between nine days and three weeks ago. Invented. */
const NEVER_ASKED = 7;
const STOPPED = 4;
/** About this many of the insured of each of some insurers are asked for a day. */
const ASKED_A_DAY = 60;

const OPERATING = `SELECT id, operating_on::text AS since, type FROM facility
  WHERE operating_on <= $1::date AND (closed_on IS NULL OR closed_on > $1::date) ORDER BY id`;
// a hash between 0 and 1, the same on every machine
const DRAWN = (...of: string[]): string =>
  `(hashint8((${of.map((part, index) => `(${part})::bigint * ${7_919 ** (index + 1)}`).join(' + ')})) & 65535) / 65536.0`;
const ADD_DAYS = `INSERT INTO qualification.check_day (day, facility_id, route, outcome, checks)
  SELECT d.day, f.id, m.route, m.outcome, n.checks
  FROM unnest($1::int[], $2::date[], $3::int[]) AS f (id, since, type)
  JOIN (SELECT day::date, CASE extract(isodow FROM day) WHEN 6 THEN 0.6 ELSE 1 END AS part
    FROM generate_series($4::date - ${DAYS}, $4::date - 1, '1 day') day
    WHERE extract(isodow FROM day) < 7) d ON d.day >= f.since
  CROSS JOIN unnest($5::smallint[], $6::smallint[], $7::float[]) AS m (route, outcome, share)
  CROSS JOIN LATERAL (SELECT floor(($8::float[])[f.type + 1] * d.part * m.share * (0.5 + ${DRAWN('f.id')})
    + ${DRAWN('f.id', "d.day - date '2021-01-01'", 'm.route * 8 + m.outcome')})::int AS checks) n
  CROSS JOIN LATERAL (SELECT ${DRAWN('f.id', '17')} * 100 AS fate) q
  WHERE n.checks > 0 AND q.fate >= ${NEVER_ASKED} AND (q.fate >= ${NEVER_ASKED + STOPPED} OR d.day <= $4::date - 9 - floor(${DRAWN('f.id', '23')} * 13)::int)`;
const ADD_FACILITIES = `INSERT INTO qualification.check_facility (facility_id, last_day, checks)
  SELECT facility_id, max(day), sum(checks) FROM qualification.check_day GROUP BY 1`;
const ADD_INSURERS = `INSERT INTO qualification.insurer (number, name) SELECT * FROM unnest($1::text[], $2::text[])
  ON CONFLICT (number) DO NOTHING`;
const ADD_INSURER_DAYS = `INSERT INTO qualification.insurer_day (day, insurer_number, asked, not_found)
  SELECT d.day::date, i.number, asked, floor(asked * (0.012 + 0.07 * power(${DRAWN('i.n', '3')}, 3)) + ${DRAWN('i.n', "d.day::date - date '2021-01-01'")})
  FROM unnest($1::text[]) WITH ORDINALITY AS i (number, n)
  CROSS JOIN generate_series($2::date - ${DAYS}, $2::date - 1, '1 day') d (day)
  CROSS JOIN LATERAL (SELECT (${ASKED_A_DAY} * (0.5 + ${DRAWN('i.n', "d.day::date - date '2021-01-01'", '5')}))::int AS asked) a`;

/** Counts of invented checks, as the worker makes them of the log: no card and no person is behind them. */
export async function addChecks(manager: EntityManager): Promise<void> {
  const today = isoFromDay(japanDay(DEMO_STARTS_AT));
  const facilities = await manager.query<{ id: number; since: string; type: number }[]>(OPERATING, [today]);
  const { association, municipal, unions, elderly } = INVENTED_INSURERS;
  const insurers = [association, municipal, unions, elderly].flatMap((kind) => kind.slice(0, 12));
  const numbers = insurers.map(({ number }) => number);
  await manager.query('SET LOCAL ROLE shikaku_qualification');
  await manager.query(ADD_DAYS, [
    facilities.map(({ id }) => id),
    facilities.map(({ since }) => since),
    facilities.map(({ type }) => type),
    today,
    SHARES.map(([route]) => route),
    SHARES.map(([, outcome]) => outcome),
    SHARES.map(([, , share]) => share),
    CHECKS_A_DAY,
  ]);
  await manager.query(ADD_FACILITIES);
  await manager.query(ADD_INSURERS, [numbers, insurers.map(({ name }) => name)]);
  await manager.query(ADD_INSURER_DAYS, [numbers, today]);
  await manager.query('SET LOCAL ROLE NONE');
}
