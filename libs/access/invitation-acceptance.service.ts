import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountProblem, type AccountProblem } from './account-problem.js';
import { AuditService } from './audit.service.js';
import { displayNameOf } from './checked-invitation.js';
import { hashPassword, isSettablePassword } from './password.js';
import { SessionService, type SignedIn } from './session.service.js';
import { tokenDigest } from './token.js';
import { Turns } from './turns.service.js';
import type { AccountRole } from './viewer.js';

export interface InvitationView {
  readonly email: string;
  readonly displayName: string;
  readonly role: AccountRole;
}

export interface Acceptance {
  readonly token: string;
  readonly displayName: string;
  readonly password: string;
  /** Network address of the client. */
  readonly address: string | null;
}

const GOOD = 'token_digest = $1 AND used_at IS NULL AND expires_at > now()';

const ACCEPT = `
  WITH used AS (UPDATE invitation SET used_at = now() WHERE ${GOOD} RETURNING *),
  made AS (
    INSERT INTO account (email, role, display_name, password_hash, vendor_id, insurer_number)
    SELECT email, role, $2, $3, vendor_id, insurer_number FROM used
    ON CONFLICT (lower(email)) DO NOTHING RETURNING id),
  facilities AS (
    INSERT INTO account_facility (account_id, facility_id)
    SELECT made.id, unnest(used.facility_ids) FROM made, used)
  SELECT (SELECT id FROM made) AS "accountId" FROM used`;

/** Whoever holds the link of an invitation becomes an account, once. */
@Injectable()
export class InvitationAcceptanceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
    private readonly turns: Turns,
  ) {}

  /** null: the link was used, withdrawn, replaced or is too old; the audit notes it. */
  async invitation(token: string, address: string | null): Promise<InvitationView | null> {
    const [invitation] = await this.dataSource.query<InvitationView[]>(
      `SELECT email, display_name AS "displayName", role FROM invitation WHERE ${GOOD}`,
      [tokenDigest(token)],
    );
    if (!invitation) await this.note(null, address);
    return invitation ?? null;
  }

  async accept(request: Acceptance): Promise<({ readonly kind: 'SIGNED_IN' } & SignedIn) | AccountProblem> {
    const { token, password, address } = request;
    const displayName = displayNameOf(request.displayName);
    if (!displayName) return accountProblem('BAD_NAME', 'displayName');
    if (!isSettablePassword(password)) return accountProblem('WEAK_PASSWORD', 'password');
    // before the password is hashed: guessing links must cost us nothing
    if (!(await this.invitation(token, address))) return accountProblem('BAD_LINK');
    const hash = await this.turns.take(() => hashPassword(password));
    if (hash === null) return accountProblem('BUSY');
    const [used] = await this.dataSource.query<{ accountId: number | null }[]>(ACCEPT, [
      tokenDigest(token),
      displayName,
      hash,
    ]);
    if (!used) return accountProblem('BAD_LINK');
    await this.note(used.accountId, address);
    // only the holder of the mailbox learns that it has an account already
    if (used.accountId === null) return accountProblem('EMAIL_TAKEN');
    return { kind: 'SIGNED_IN', ...(await this.sessions.begin(used.accountId, address)) };
  }

  private async note(accountId: number | null, address: string | null): Promise<void> {
    const action = 'ACCEPT_INVITATION';
    if (accountId === null) return this.audit.noteDeadLink(action, address);
    await this.audit.note({ accountId }, { action, subject: null, found: true, address });
  }
}
