import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isMailAddress } from '#platform';
import { AuditService } from './audit.service.js';
import { hashPassword, isSettablePassword } from './password.js';
import { SessionService, type SignedIn } from './session.service.js';
import { storableText } from './storable.js';
import { tokenDigest } from './token.js';

export interface SetUpRequest {
  readonly token: string;
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  /** Network address of the client. */
  readonly address: string | null;
}

export type SetUpOutcome =
  | ({ readonly kind: 'SIGNED_IN' } & SignedIn)
  | { readonly kind: 'BAD_LINK' }
  | { readonly kind: 'BAD_EMAIL' }
  | { readonly kind: 'WEAK_PASSWORD' };

/** The first administrator of a real database; the link works once and only while there is no account. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  async setUp(request: SetUpRequest): Promise<SetUpOutcome> {
    const email = request.email.trim();
    if (!isMailAddress(email)) return { kind: 'BAD_EMAIL' };
    if (!isSettablePassword(request.password)) return { kind: 'WEAK_PASSWORD' };
    const accountId = await this.firstAdministrator(request, email);
    await this.audit.note(
      { accountId },
      { action: 'SET_UP', subject: email.toLowerCase(), found: accountId !== null, address: request.address },
    );
    if (accountId === null) return { kind: 'BAD_LINK' };
    return { kind: 'SIGNED_IN', ...(await this.sessions.begin(accountId, request.address)) };
  }

  private async firstAdministrator({ token, password, displayName }: SetUpRequest, email: string) {
    if (!(await this.linkIsGood(token))) return null;
    const hash = await hashPassword(password);
    return this.dataSource.transaction(async (manager) => {
      const [, used] = await manager.query<[unknown[], number]>(
        `UPDATE setup_link SET used_at = now()
         WHERE token_digest = $1 AND used_at IS NULL AND expires_at > now() AND NOT EXISTS (SELECT FROM account)`,
        [tokenDigest(token)],
      );
      if (used === 0) return null;
      const [account] = await manager.query<{ id: number }[]>(
        `INSERT INTO account (email, role, display_name, password_hash)
         VALUES ($1, 'ADMINISTRATOR', $2, $3) RETURNING id`,
        [email, storableText(displayName.trim().slice(0, 100)) || email, hash],
      );
      return account!.id;
    });
  }

  /** Asked before the password is hashed: guessing links must cost us nothing. */
  private async linkIsGood(token: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT FROM setup_link WHERE token_digest = $1 AND used_at IS NULL AND expires_at > now()',
      [tokenDigest(token)],
    );
    return rows.length > 0;
  }
}
