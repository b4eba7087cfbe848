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

/** GIVEN: an answer. ABSENT: null, as if it were not there. REFUSED: a problem of the union. */
export type Outcome = 'GIVEN' | 'ABSENT' | 'REFUSED';
export type Row = readonly [query: string, outcomes: Readonly<Record<Role, Outcome>>];

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
