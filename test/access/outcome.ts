/** Who asks in the access matrix: nobody signed in, and one account of every role. */
export const ROLES = [
  'PUBLIC',
  'ADMINISTRATOR',
  'ANALYST',
  'VENDOR',
  'FACILITY',
  'CALL_CENTRE',
  'INSURER',
] as const;
export type Role = (typeof ROLES)[number];

/** GIVEN: an answer. ABSENT: null or false, as if it were not there. REFUSED: a problem of the union. */
export type Outcome = 'GIVEN' | 'ABSENT' | 'REFUSED';
/** `byToken`: of the vendor's access tokens, where it is not as {@link outcomesByToken} says. */
export type Row = readonly [query: string, outcomes: Readonly<Record<Role, Outcome>>, byToken?: Outcome];

/** Rows by root field. At least one for every field, several where the arguments decide. */
export type Matrix = Readonly<Record<string, readonly Row[]>>;

/** GIVEN to the roles named, `otherwise` to the rest: a role nobody thought of gets nothing. */
export function given(otherwise: 'ABSENT' | 'REFUSED', ...roles: readonly Role[]): Record<Role, Outcome> {
  return Object.fromEntries(
    ROLES.map((role) => [role, roles.includes(role) ? 'GIVEN' : otherwise]),
  ) as Record<Role, Outcome>;
}

export const everybody = given('ABSENT', ...ROLES);
export const signedIn = given('ABSENT', ...ROLES.slice(1));
export const nobody = given('REFUSED');
/** Everybody whose scope is the whole country. */
export const seesAll = given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE');

/** Access tokens of the VENDOR account, by scope. */
export const TOKENS = ['READ', 'WRITE'] as const;
export type Token = (typeof TOKENS)[number];

/** A token sees what its owner sees; it changes with WRITE what its owner may, and only by mutations open to tokens. */
export function outcomesByToken(
  [query, outcomes, byToken]: Row,
  rule: 'WRITE' | 'NEVER' | undefined,
): Record<Token, Outcome> {
  const ofOwner = byToken ?? outcomes.VENDOR;
  if (!query.startsWith('mutation')) return { READ: ofOwner, WRITE: ofOwner };
  return { READ: 'REFUSED', WRITE: rule === 'WRITE' ? ofOwner : 'REFUSED' };
}
