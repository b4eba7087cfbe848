import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from './audit.service.js';
import { LONGEST_HOURS } from './session-limits.rules.js';
import { networkAddress } from './storable.js';
import { newToken, tokenDigest } from './token.js';
import type { AccountRole, Viewer } from './viewer.js';
import { ViewerService } from './viewer.service.js';

export interface AccountView {
  readonly displayName: string;
  readonly email: string;
  readonly role: AccountRole;
  readonly vendorId: number | null;
}

export interface SignedIn {
  /** For the cookie; kept nowhere. */
  readonly token: string;
  readonly account: AccountView;
}

const ACCOUNT =
  'SELECT display_name AS "displayName", email, role, vendor_id AS "vendorId" FROM account WHERE id = $1';

/** Sessions of accounts that have proved who they are, by password today and by OpenID Connect another day. */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewers: ViewerService,
    private readonly audit: AuditService,
  ) {}

  /** `address`: network address of the client. */
  async begin(accountId: number, address: string | null): Promise<SignedIn> {
    const token = newToken();
    await this.dataSource.query(
      `DELETE FROM session WHERE last_seen_at < now() - interval '${LONGEST_HOURS} hours'`,
    );
    await this.dataSource.query(
      'INSERT INTO session (token_digest, account_id, address) VALUES ($1, $2, $3)',
      [tokenDigest(token), accountId, networkAddress(address)],
    );
    const [account] = await this.dataSource.query<AccountView[]>(ACCOUNT, [accountId]);
    return { token, account: account! };
  }

  /** false: there was no such session. */
  async end(viewer: Viewer, token: string | undefined, address: string | null): Promise<boolean> {
    if (!token) return false;
    const ended = await this.dataSource.query<[unknown[], number]>(
      'DELETE FROM session WHERE token_digest = $1',
      [tokenDigest(token)],
    );
    this.viewers.forget(token);
    const found = ended[1] > 0;
    if (found) await this.audit.note(viewer, { action: 'SIGN_OUT', subject: null, found, address });
    return found;
  }

  /** null: nobody is signed in. */
  async account(viewer: Viewer): Promise<AccountView | null> {
    if (!('accountId' in viewer)) return null;
    const [account] = await this.dataSource.query<AccountView[]>(ACCOUNT, [viewer.accountId]);
    return account ?? null;
  }
}
