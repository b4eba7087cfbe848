import type { DataSource } from 'typeorm';
import { isInsurerNumber, isMailAddress } from '#platform';
import { accountProblem, type AccountProblem } from './account-problem.js';
import { facilitiesByCode } from './facilities-by-code.js';
import { storableText } from './storable.js';
import type { AccountRole, Viewer } from './viewer.js';

export interface InvitationRequest {
  readonly email: string;
  readonly displayName: string;
  readonly role: AccountRole;
  /** For VENDOR. */
  readonly vendorId?: number | null;
  /** For INSURER. */
  readonly insurerNumber?: string | null;
  /** For FACILITY: one or, for a chain, several. */
  readonly facilityCodes?: readonly string[] | null;
}

/** What the account will be. */
export interface InvitationDraft {
  readonly kind: 'DRAFT';
  readonly email: string;
  readonly displayName: string;
  readonly role: AccountRole;
  readonly vendorId: number | null;
  readonly insurerNumber: string | null;
  readonly facilityIds: readonly number[];
}

/** A name to show: no control characters, 1–100 characters. null: it is none. */
export function displayNameOf(text: string): string | null {
  const name = storableText(text)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
  return name.length > 0 && name.length <= 100 ? name : null;
}

/** What is asked for, checked against what the viewer may invite. */
export async function checkedInvitation(
  dataSource: DataSource,
  viewer: Viewer,
  request: InvitationRequest,
): Promise<InvitationDraft | AccountProblem> {
  const email = request.email.trim();
  const displayName = displayNameOf(request.displayName);
  if (!isMailAddress(email)) return accountProblem('BAD_EMAIL', 'email');
  if (!displayName) return accountProblem('BAD_NAME', 'displayName');
  const draft = {
    kind: 'DRAFT',
    email,
    displayName,
    role: request.role,
    vendorId: null,
    insurerNumber: null,
  } as const;
  if (viewer.role === 'VENDOR') {
    if (request.role !== 'VENDOR') return accountProblem('BAD_ROLE', 'role');
    // whatever vendor the request names: colleagues only
    return { ...draft, vendorId: viewer.vendorId, facilityIds: [] };
  }
  const [taken] = await dataSource.query<unknown[]>('SELECT FROM account WHERE lower(email) = lower($1)', [
    email,
  ]);
  if (taken) return accountProblem('EMAIL_TAKEN', 'email');
  switch (request.role) {
    case 'VENDOR': {
      const vendorId = request.vendorId ?? 0;
      const [vendor] = await dataSource.query<unknown[]>('SELECT FROM vendor WHERE id = $1', [vendorId]);
      return vendor ? { ...draft, vendorId, facilityIds: [] } : accountProblem('BAD_VENDOR', 'vendorId');
    }
    case 'INSURER': {
      const insurerNumber = request.insurerNumber ?? '';
      const isOne = isInsurerNumber(insurerNumber);
      return isOne
        ? { ...draft, insurerNumber, facilityIds: [] }
        : accountProblem('BAD_INSURER', 'insurerNumber');
    }
    case 'FACILITY': {
      const facilities = await facilitiesByCode(dataSource, request.facilityCodes ?? []);
      return facilities.kind === 'PROBLEM' ? facilities : { ...draft, facilityIds: facilities.ids };
    }
    case 'ADMINISTRATOR':
    case 'ANALYST':
    case 'CALL_CENTRE':
      return { ...draft, facilityIds: [] };
  }
}
