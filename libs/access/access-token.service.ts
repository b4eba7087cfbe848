import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountProblem, type AccountProblem } from './account-problem.js';
import { displayNameOf } from './checked-invitation.js';
import type { TokenScope } from './token-use.rules.js';
import { newAccessToken, tokenDigest } from './token.js';
import type { Viewer } from './viewer.js';
import { ViewerService } from './viewer.service.js';

export interface AccessTokenView {
  readonly id: number;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** To the minute; null: never. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface NewAccessToken {
  readonly name: string;
  readonly scope: TokenScope;
  /** Works for so many days, 1–366. */
  readonly days: number;
}

export type TokenOutcome =
  { readonly kind: 'CREATED'; readonly secret: string; readonly token: AccessTokenView } | AccountProblem;

const LONGEST_DAYS = 366;
const MOST_TOKENS = 20;

const VIEW = `id, name, scope, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt",
  revoked_at AS "revokedAt"`;

/** Personal access tokens of one's own account; made and revoked in a session, never with a token. */
@Injectable()
export class AccessTokenService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewers: ViewerService,
  ) {}

  /** Latest first, revoked and expired ones of the last year too. */
  async tokens(viewer: Viewer): Promise<AccessTokenView[]> {
    if (!('accountId' in viewer)) return [];
    return this.dataSource.query<AccessTokenView[]>(
      `SELECT ${VIEW} FROM access_token WHERE account_id = $1 AND expires_at > now() - interval '1 year'
       ORDER BY id DESC`,
      [viewer.accountId],
    );
  }

  /** `secret` is in this answer only. */
  async create(viewer: Viewer, { name, scope, days }: NewAccessToken): Promise<TokenOutcome> {
    if (!('accountId' in viewer) || viewer.token) return accountProblem('NOT_FOUND');
    const named = displayNameOf(name);
    if (!named) return accountProblem('BAD_NAME', 'name');
    if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) return accountProblem('BAD_DAYS', 'days');
    const secret = newAccessToken();
    const [token] = await this.dataSource.query<AccessTokenView[]>(
      `INSERT INTO access_token (account_id, name, scope, expires_at, token_digest)
       SELECT $1, $2, $3, now() + make_interval(days => $4), $5
       WHERE (SELECT count(*) FROM access_token
         WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > now()) < ${MOST_TOKENS}
       RETURNING ${VIEW}`,
      [viewer.accountId, named, scope, days, tokenDigest(secret)],
    );
    return token ? { kind: 'CREATED', secret, token } : accountProblem('TOO_MANY_TOKENS');
  }

  /** Other processes notice within a second. Repeated: the token as it was revoked before. null: none of one's own. */
  async revoke(viewer: Viewer, id: number): Promise<AccessTokenView | null> {
    if (!('accountId' in viewer) || viewer.token) return null;
    const [[token]] = await this.dataSource.query<[AccessTokenView[], number]>(
      `UPDATE access_token SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1 AND account_id = $2
       RETURNING ${VIEW}`,
      [id, viewer.accountId],
    );
    this.viewers.forgetAll();
    return token ?? null;
  }
}
