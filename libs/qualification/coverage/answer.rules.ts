import type { Day } from '#calendar';
import { isCovered, type CoverageSpan } from './coverage-span.rules.js';

/** 資格有効性, with the codes of the interface files (OQSCD006). */
export const VALIDITY = { VALID: 1, INVALID: 2, INVALID_WITH_NEW: 3, NOT_FOUND: 4, SEVERAL: 5 } as const;
export type Validity = (typeof VALIDITY)[keyof typeof VALIDITY];

/** A coverage that has the asked insurer, symbol, number and birth date. */
export interface Candidate extends CoverageSpan {
  readonly personId: number;
  /** null: registered without one. */
  readonly branch: string | null;
  /** Another coverage of this person holds on the asked day. */
  readonly coveredElsewhere: boolean;
}

export type Answer<C extends Candidate> =
  | { readonly validity: 1 | 2 | 3; readonly coverage: C }
  | { readonly validity: 4 | 5; readonly coverage: null };

/**
 * The answer to a question about one card on a day. More than one person (twins on a card without its branch) is 5 even
 * where only one is covered: the answer would be about somebody, perhaps not the one asked for. The new coverage behind a
 * 3 is never in the answer: its number is on a card the facility has not seen.
 */
export function answerFor<C extends Candidate>(
  candidates: readonly C[],
  branch: string | null,
  day: Day,
): Answer<C> {
  const meant = candidates.filter((one) => branch === null || one.branch === null || one.branch === branch);
  const [first] = meant;
  if (!first) return { validity: VALIDITY.NOT_FOUND, coverage: null };
  if (meant.some(({ personId }) => personId !== first.personId)) {
    return { validity: VALIDITY.SEVERAL, coverage: null };
  }
  const latest = meant.reduce((best, one) => (one.from > best.from ? one : best));
  const holding = meant.find((one) => isCovered(one, day));
  if (holding) return { validity: VALIDITY.VALID, coverage: holding };
  const elsewhere = meant.some(({ coveredElsewhere }) => coveredElsewhere);
  return { validity: elsewhere ? VALIDITY.INVALID_WITH_NEW : VALIDITY.INVALID, coverage: latest };
}
