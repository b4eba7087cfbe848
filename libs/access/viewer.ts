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

/** Who asks, and what they may see. Every read model and service takes it first. */
export type Viewer =
  | { readonly role: 'PUBLIC' }
  | { readonly role: 'ADMINISTRATOR' | 'ANALYST' | 'CALL_CENTRE'; readonly accountId: number }
  | { readonly role: 'VENDOR'; readonly accountId: number; readonly vendorId: number }
  | { readonly role: 'FACILITY'; readonly accountId: number; readonly facilityIds: readonly number[] }
  | { readonly role: 'INSURER'; readonly accountId: number; readonly insurerNumber: string };

export const PUBLIC_VIEWER: Viewer = { role: 'PUBLIC' };

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
      return { kind: 'FACILITIES', facilityIds: viewer.facilityIds };
    // An insurer sees its insured, never a facility: they are the qualification module's.
    case 'INSURER':
    case 'PUBLIC':
      return { kind: 'NOTHING' };
  }
}
