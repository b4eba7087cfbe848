/**
 * Why a row is held. The checks that the wrong registrations of March 2021 taught; who reads `NAME_DIFFERS` learns that
 * the resident register says another, never what it says: the number may be a stranger's.
 */
export const CAUSES = [
  'FIELD_UNREADABLE',
  'INSURER_NUMBER',
  'INDIVIDUAL_NUMBER',
  'NUMBER_FOR_TWO',
  'PERSON_CHANGED',
  'NOT_IN_REGISTER',
  'NAME_DIFFERS',
  'BIRTH_DIFFERS',
  'SEX_DIFFERS',
  'BIRTH_IMPLAUSIBLE',
  'VERY_OLD',
  'LOSS_BEFORE_START',
  'OVERLAP',
  'CARD_FOR_TWO',
  'TWICE_IN_LIST',
  'NEWER_KNOWN',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What two people may declare right all the same, after looking at the documents. Everything else has to be cured. */
const ASSERTABLE: ReadonlySet<Cause> = new Set([
  'PERSON_CHANGED',
  'NOT_IN_REGISTER',
  'NAME_DIFFERS',
  'BIRTH_DIFFERS',
  'SEX_DIFFERS',
  'VERY_OLD',
]);

export function isAssertable(cause: Cause): boolean {
  return ASSERTABLE.has(cause);
}
