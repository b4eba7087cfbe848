import { NEVER, type Day } from '#calendar';

/** Insured from a day on and until a day, that day no more: half-open like every span; NEVER: no end known. */
export interface CoverageSpan {
  readonly from: Day;
  readonly until: Day;
}

/**
 * `lostOn` (資格喪失日) is the first day without cover; `expiresOn` (有効期限) is the last day with it. null: an end before or
 * at the start, which cannot be.
 */
export function coverageSpan(from: Day, lostOn: Day | null, expiresOn: Day | null): CoverageSpan | null {
  const until = Math.min(lostOn ?? NEVER, expiresOn === null ? NEVER : expiresOn + 1);
  return until > from ? { from, until } : null;
}

export function isCovered({ from, until }: CoverageSpan, day: Day): boolean {
  return from <= day && day < until;
}

/** Two coverages of one person must not: which of them pays would be open. */
export function overlap(one: CoverageSpan, other: CoverageSpan): boolean {
  return one.from < other.until && other.from < one.until;
}
