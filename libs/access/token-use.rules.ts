/** What a personal access token may do; WRITE includes READ. */
export const TOKEN_SCOPES = ['READ', 'WRITE'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A request that proved itself with a personal access token instead of a session. */
export interface TokenUse {
  readonly id: number;
  readonly scopes: readonly TokenScope[];
}

interface Asking {
  readonly role: string;
  readonly token?: TokenUse;
}

/** Whether the request may change anything that a token can change. What exactly is the services' to say. */
export function mayWrite({ token }: Asking): boolean {
  return token === undefined || token.scopes.includes('WRITE');
}

/** Accounts, audit and outbox: an administrator in person. A token that leaks must not open further doors. */
export function mayAdminister({ role, token }: Asking): boolean {
  return role === 'ADMINISTRATOR' && token === undefined;
}
