import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIGURATION, type Configuration } from '#platform';
import { LONGEST_HOURS } from './session-limits.rules.js';
import type { TokenScope } from './token-use.rules.js';
import { isAccessToken, tokenDigest } from './token.js';
import { PUBLIC_VIEWER, type AccountRole, type Viewer } from './viewer.js';

/** A viewer is looked up again after this long, so a sign-out in another process is noticed within it. */
const CACHE_MS = 1_000;
const CACHE_ENTRIES = 10_000;

interface AccountRow {
  account_id: number;
  role: AccountRole;
  vendor_id: number | null;
  insurer_number: string | null;
  facility_ids: number[];
  seen_long_ago: boolean;
}

interface TokenRow extends AccountRow {
  id: number;
  scope: TokenScope;
}

const ACCOUNT = `a.id AS account_id, a.role, a.vendor_id, a.insurer_number,
  ARRAY(SELECT f.facility_id FROM account_facility f WHERE f.account_id = a.id ORDER BY 1) AS facility_ids`;

const TOKEN = `
  SELECT t.id, t.scope, ${ACCOUNT},
    t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute' AS seen_long_ago
  FROM access_token t JOIN account a ON a.id = t.account_id
  WHERE t.token_digest = $1 AND t.revoked_at IS NULL AND t.expires_at > now() AND NOT a.disabled`;

/** From a session cookie or a personal access token to who asks. */
@Injectable()
export class ViewerService {
  private readonly cache = new Map<string, { viewer: Promise<Viewer | null>; until: number }>();
  /** Condition on `session`: it has not ended by itself. */
  readonly alive: string;
  private readonly sessionQuery: string;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.alive = `last_seen_at > now() - interval '${configuration.sessionIdleMinutes} minutes'
      AND created_at > now() - interval '${LONGEST_HOURS} hours'`;
    this.sessionQuery = `
      SELECT ${ACCOUNT}, s.last_seen_at < now() - interval '1 minute' AS seen_long_ago
      FROM (SELECT * FROM session WHERE ${this.alive}) s JOIN account a ON a.id = s.account_id
      WHERE s.token_digest = $1 AND NOT a.disabled`;
  }

  /** PUBLIC without a cookie, and for one that is unknown, signed out or too old. */
  fromCookie(token: string | undefined): Viewer | Promise<Viewer> {
    if (!token) return PUBLIC_VIEWER;
    return this.cached(token, () => this.ofSession(token)) as Promise<Viewer>;
  }

  /** null: the personal access token is unknown, revoked or expired. */
  async fromToken(token: string): Promise<Viewer | null> {
    return isAccessToken(token) ? this.cached(token, () => this.ofToken(token)) : null;
  }

  /** Must follow every sign-in and sign-out, or the process goes on believing what it knew for a second. */
  forget(token: string): void {
    this.cache.delete(token);
  }

  /** Where it is not known whose tokens end. */
  forgetAll(): void {
    this.cache.clear();
  }

  private cached(token: string, lookUp: () => Promise<Viewer | null>): Promise<Viewer | null> {
    const known = this.cache.get(token);
    if (known && known.until > Date.now()) return known.viewer;
    if (this.cache.size >= CACHE_ENTRIES) this.cache.clear();
    const viewer = lookUp();
    this.cache.set(token, { viewer, until: Date.now() + CACHE_MS });
    viewer.catch(() => this.cache.delete(token));
    return viewer;
  }

  private async ofSession(token: string): Promise<Viewer> {
    const digest = tokenDigest(token);
    const [row] = await this.dataSource.query<AccountRow[]>(this.sessionQuery, [digest]);
    if (!row) return PUBLIC_VIEWER;
    // once a minute is enough for a limit of minutes, and spares a write for every question
    if (row.seen_long_ago) {
      await this.dataSource.query('UPDATE session SET last_seen_at = now() WHERE token_digest = $1', [
        digest,
      ]);
    }
    return viewerOf(row);
  }

  private async ofToken(token: string): Promise<Viewer | null> {
    const [row] = await this.dataSource.query<TokenRow[]>(TOKEN, [tokenDigest(token)]);
    if (!row) return null;
    if (row.seen_long_ago) {
      await this.dataSource.query('UPDATE access_token SET last_used_at = now() WHERE id = $1', [row.id]);
    }
    const scopes: TokenScope[] = row.scope === 'WRITE' ? ['READ', 'WRITE'] : ['READ'];
    return { ...viewerOf(row), token: { id: row.id, scopes } };
  }
}

type AccountViewer = Extract<Viewer, { accountId: number }>;

function viewerOf(row: AccountRow): AccountViewer {
  const { role, account_id: accountId, vendor_id, insurer_number, facility_ids } = row;
  switch (role) {
    case 'ADMINISTRATOR':
    case 'ANALYST':
    case 'CALL_CENTRE':
      return { role, accountId };
    case 'VENDOR':
      return { role, accountId, vendorId: vendor_id! };
    case 'FACILITY':
      return { role, accountId, facilityIds: facility_ids };
    case 'INSURER':
      return { role, accountId, insurerNumber: insurer_number! };
  }
}
