import type { DataSource } from 'typeorm';
import { accountProblem, type AccountProblem } from './account-problem.js';

/** A chain of pharmacies has a thousand; nobody has more. */
const MOST_CODES = 2_000;

export interface FacilityIdsOfCodes {
  readonly kind: 'FACILITIES';
  /** In order, each once. */
  readonly ids: readonly number[];
}

/** Facilities of present codes. A problem at `facilityCodes` names the ones that lead nowhere; none at all is one too. */
export async function facilitiesByCode(
  dataSource: DataSource,
  codes: readonly string[],
): Promise<FacilityIdsOfCodes | AccountProblem> {
  const asked = [...new Set(codes.map((code) => code.trim()).filter((code) => code !== ''))];
  if (asked.length === 0 || asked.length > MOST_CODES)
    return accountProblem('BAD_FACILITIES', 'facilityCodes');
  const malformed = asked.filter((code) => !/^\d{10}$/.test(code));
  if (malformed.length > 0) return accountProblem('BAD_FACILITIES', 'facilityCodes', malformed);
  const rows = await dataSource.query<{ id: number; code: string }[]>(
    'SELECT facility_id AS id, code FROM facility_code WHERE code = ANY($1::char(10)[]) AND valid_until IS NULL ORDER BY 1',
    [asked],
  );
  const known = new Set(rows.map(({ code }) => code));
  const unknown = asked.filter((code) => !known.has(code));
  if (unknown.length > 0) return accountProblem('BAD_FACILITIES', 'facilityCodes', unknown);
  return { kind: 'FACILITIES', ids: rows.map(({ id }) => id) };
}
