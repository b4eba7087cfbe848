import { isoFromDay, weekday } from '#calendar';
import { FACILITY_TYPES } from '#facility';
import { KIND } from '#rollout';
import type pg from 'pg';
import { groupOf, intervalOf, type BoardQuestion } from './questions.js';

/** Counts by group in a form in which the sides can be compared: `TYPE|prefecture|day` → [numerator, denominator]. */
export type Counts = Map<string, readonly [number, number]>;

/** Asks the denormalised table; one statement a question. */
export async function askSql(client: pg.Pool | pg.Client, question: BoardQuestion): Promise<Counts> {
  const series = question.kind === 'WEEKLY' || question.kind === 'DAILY';
  const kind = KIND[question.measure as keyof typeof KIND];
  const counts: Counts = new Map();
  if (!series) {
    const byPrefecture = groupOf(question) === 'TYPE_AND_PREFECTURE';
    const { rows } = await client.query({
      name: `adoption-${byPrefecture}`,
      text: byPrefecture ? BY_TYPE_AND_PREFECTURE : BY_TYPE,
      values: [kind, isoFromDay(question.day)],
      rowMode: 'array',
    });
    for (const [type, prefecture, numerator, denominator] of rows) {
      counts.set(`${FACILITY_TYPES[type]}|${prefecture ?? ''}|`, [numerator, denominator]);
    }
    return counts;
  }
  const { rows } = await client.query({
    name: 'timeline',
    text: SERIES,
    values: [kind, daysOf(question).map(isoFromDay)],
    rowMode: 'array',
  });
  for (const [day, type, numerator, denominator] of rows) {
    counts.set(`${FACILITY_TYPES[type]}||${day}`, [numerator, denominator]);
  }
  return counts;
}

/** Last days of the intervals: every day, or the Sundays and the last day. */
export function daysOf(question: BoardQuestion): number[] {
  const days: number[] = [];
  for (let day = question.from; day <= question.day; day += 1) {
    if (intervalOf(question) === 'DAY' || weekday(day) === 0 || day === question.day) days.push(day);
  }
  return days;
}

const counted = (groups: string) => `
  SELECT ${groups}, (count(*) FILTER (WHERE kind = $1))::int, (count(*) FILTER (WHERE kind = 0))::int
  FROM bench_hold WHERE kind IN (0, $1) AND from_day <= $2 AND until_day > $2`;
const BY_TYPE = `${counted('type, NULL')} GROUP BY type`;
const BY_TYPE_AND_PREFECTURE = `${counted(`type, lpad(prefecture::text, 2, '0')`)} GROUP BY type, prefecture`;

// Sums of the differences by day, not a join of days with rows: ten times faster, so this is the honest limit.
const SERIES = `
  WITH difference AS (
    SELECT type, kind, from_day AS day, count(*) AS n FROM bench_hold WHERE kind IN (0, $1) GROUP BY 1, 2, 3
    UNION ALL
    SELECT type, kind, until_day, -count(*) FROM bench_hold
    WHERE kind IN (0, $1) AND until_day < 'infinity' GROUP BY 1, 2, 3)
  SELECT d.day::text, t.type,
    coalesce(sum(n) FILTER (WHERE kind = $1), 0)::int, coalesce(sum(n) FILTER (WHERE kind = 0), 0)::int
  FROM unnest($2::date[]) AS d(day) CROSS JOIN generate_series(0, 3) AS t(type)
  LEFT JOIN difference ON difference.type = t.type AND difference.day <= d.day
  GROUP BY 1, 2`;
