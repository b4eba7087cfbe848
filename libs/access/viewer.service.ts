import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IDLE_MINUTES, LONGEST_HOURS } from './session-limits.rules.js';
import { tokenDigest } from './token.js';
import { PUBLIC_VIEWER, type AccountRole, type Viewer } from './viewer.js';

/** A viewer is looked up again after this long, so a sign-out in another process is noticed within it. */
const CACHE_MS = 1_000;
const CACHE_ENTRIES = 10_000;

interface SessionRow {
  account_id: number;
  role: AccountRole;
  vendor_id: number | null;
  insurer_number: string | null;
  facility_ids: number[];
  seen_long_ago: boolean;
}

const SESSION = `
  SELECT s.account_id, a.role, a.vendor_id, a.insurer_number,
    ARRAY(SELECT f.facility_id FROM account_facility f WHERE f.account_id = a.id ORDER BY 1) AS facility_ids,
    s.last_seen_at < now() - interval '1 minute' AS seen_long_ago
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_digest = $1 AND NOT a.disabled
    AND s.last_seen_at > now() - interval '${IDLE_MINUTES} minutes'
    AND s.created_at > now() - interval '${LONGEST_HOURS} hours'`;

/** From a session cookie to who asks. */
@Injectable()
export class ViewerService {
  private readonly cache = new Map<string, { viewer: Promise<Viewer>; until: number }>();

  constructor(private readonly dataSource: DataSource) {}

  /** PUBLIC without a cookie, and for one that is unknown, signed out or too old. */
  fromCookie(token: string | undefined): Viewer | Promise<Viewer> {
    if (!token) return PUBLIC_VIEWER;
    const known = this.cache.get(token);
    if (known && known.until > Date.now()) return known.viewer;
    if (this.cache.size >= CACHE_ENTRIES) this.cache.clear();
    const viewer = this.lookUp(token);
    this.cache.set(token, { viewer, until: Date.now() + CACHE_MS });
    viewer.catch(() => this.cache.delete(token));
    return viewer;
  }

  /** Must follow every sign-in and sign-out, or the process goes on believing what it knew for a second. */
  forget(token: string): void {
    this.cache.delete(token);
  }

  private async lookUp(token: string): Promise<Viewer> {
    const digest = tokenDigest(token);
    const [row] = await this.dataSource.query<SessionRow[]>(SESSION, [digest]);
    if (!row) return PUBLIC_VIEWER;
    // once a minute is enough for a limit of thirty, and spares a write for every question
    if (row.seen_long_ago) {
      await this.dataSource.query('UPDATE session SET last_seen_at = now() WHERE token_digest = $1', [
        digest,
      ]);
    }
    return viewerOf(row);
  }
}

function viewerOf({
  role,
  account_id: accountId,
  vendor_id,
  insurer_number,
  facility_ids,
}: SessionRow): Viewer {
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
