export type AccountProblemCode =
  | 'NOT_FOUND'
  | 'BAD_EMAIL'
  | 'EMAIL_TAKEN'
  | 'BAD_NAME'
  | 'BAD_ROLE'
  | 'BAD_VENDOR'
  | 'BAD_INSURER'
  | 'BAD_FACILITIES'
  | 'WEAK_PASSWORD'
  | 'WRONG_PASSWORD'
  | 'BAD_LINK'
  | 'BAD_DAYS'
  | 'OWN_ACCOUNT'
  | 'TOO_MANY_ATTEMPTS'
  | 'TOO_MANY_INVITATIONS'
  | 'TOO_MANY_TOKENS'
  | 'BUSY';

/** An expected failure: what is wrong, at which field of the input, and with which of its values. */
export interface AccountProblem {
  readonly kind: 'PROBLEM';
  readonly code: AccountProblemCode;
  readonly field: string | null;
  readonly values: readonly string[];
}

export function accountProblem(
  code: AccountProblemCode,
  field: string | null = null,
  values: readonly string[] = [],
): AccountProblem {
  return { kind: 'PROBLEM', code, field, values };
}
