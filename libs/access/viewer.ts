import type { TokenUse } from './token-use.rules.js';

/** What an account may see and do. */
export const ACCOUNT_ROLES = [
  'ADMINISTRATOR',
  'ANALYST',
  'VENDOR',
  'FACILITY',
  'CALL_CENTRE',
  'INSURER',
] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** Who acts: an account, in a session or with a personal access token. */
interface Acting {
  readonly accountId: number;
  readonly token?: TokenUse;
}

/** Who asks, and what they may see. Every read model and service takes it first. */
export type Viewer =
  | { readonly role: 'PUBLIC' }
  | (Acting & { readonly role: 'ADMINISTRATOR' | 'ANALYST' | 'CALL_CENTRE' })
  | (Acting & { readonly role: 'VENDOR'; readonly vendorId: number })
  | (Acting & { readonly role: 'FACILITY'; readonly facilityIds: readonly number[] })
  | (Acting & { readonly role: 'INSURER'; readonly insurerNumber: string })
  /** Whoever holds a signed link: nobody who signed in. Made by the link's service alone, never from a request. */
  | { readonly role: 'LINK'; readonly facilityIds: readonly number[] };

export const PUBLIC_VIEWER: Viewer = { role: 'PUBLIC' };

/** The account that acts; null: nobody signed in. */
export function accountOf(viewer: Viewer): number | null {
  return 'accountId' in viewer ? viewer.accountId : null;
}

/** The rows a viewer may see, as a condition every list and count takes. Out of scope is absent, not forbidden. */
export type Scope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'VENDOR'; readonly vendorId: number }
  | { readonly kind: 'FACILITIES'; readonly facilityIds: readonly number[] }
  | { readonly kind: 'NOTHING' };

/** The one place where a role becomes a row scope. */
export function scopeOf(viewer: Viewer): Scope {
  switch (viewer.role) {
    case 'ADMINISTRATOR':
    case 'ANALYST':
    case 'CALL_CENTRE':
      return { kind: 'ALL' };
    case 'VENDOR':
      return { kind: 'VENDOR', vendorId: viewer.vendorId };
    case 'FACILITY':
    case 'LINK':
      return { kind: 'FACILITIES', facilityIds: viewer.facilityIds };
    // An insurer sees its insured, never a facility: they are the qualification module's.
    case 'INSURER':
    case 'PUBLIC':
      return { kind: 'NOTHING' };
  }
}
