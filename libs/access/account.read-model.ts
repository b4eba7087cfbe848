import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { likeText } from './like-text.rules.js';
import { mayAdminister } from './token-use.rules.js';
import type { AccountRole, Viewer } from './viewer.js';

export const ACCOUNT_STATES = ['ACTIVE', 'INVITED', 'DISABLED'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export interface ListedAccount {
  /** `A12` an account, `I3` an invitation. */
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: AccountRole;
  readonly state: AccountState;
  readonly vendorId: number | null;
  readonly insurerNumber: string | null;
  readonly facilities: readonly { readonly code: string; readonly name: string }[];
  readonly lastSignInAt: Date | null;
  /** INVITED: when the link stops working. */
  readonly expiresAt: Date | null;
}

export interface AccountQuestion {
  /** Part of the mail address or the name. */
  readonly search?: string | null;
  readonly role?: AccountRole | null;
  readonly state?: AccountState | null;
  readonly first: number;
  /** The last row of the page before: its mail address in lower case, its id. */
  readonly after: readonly [email: string, id: string] | null;
}

const LIST = `
  SELECT x.id, x.email, x.display_name AS "displayName", x.role, x.state, x.vendor_id AS "vendorId",
    x.insurer_number AS "insurerNumber", x.expires_at AS "expiresAt",
    (SELECT e.at FROM audit_entry e WHERE e.account_id = x.account_id AND e.action = 'SIGN_IN' AND e.found
     ORDER BY e.at DESC LIMIT 1) AS "lastSignInAt",
    (SELECT coalesce(json_agg(json_build_object('code', f.code, 'name', f.name) ORDER BY f.code), '[]')
     FROM facility f WHERE f.id = ANY(coalesce(x.facility_ids,
       ARRAY(SELECT o.facility_id FROM account_facility o WHERE o.account_id = x.account_id)))) AS facilities
  FROM (
    SELECT 'A' || id AS id, id AS account_id, email, display_name, role, vendor_id, insurer_number,
      NULL::int[] AS facility_ids, NULL::timestamptz AS expires_at,
      CASE WHEN disabled THEN 'DISABLED' ELSE 'ACTIVE' END AS state
    FROM account
    UNION ALL
    SELECT 'I' || id, NULL, email, display_name, role, vendor_id, insurer_number, facility_ids, expires_at, 'INVITED'
    FROM invitation WHERE used_at IS NULL
  ) x
  WHERE ($1::int IS NULL OR x.vendor_id = $1)
    AND ($2::text IS NULL OR x.email ILIKE $2 OR x.display_name ILIKE $2)
    AND ($3::text IS NULL OR x.role = $3) AND ($4::text IS NULL OR x.state = $4)
    AND ($5::text IS NULL OR (lower(x.email), x.id) > ($5, $6))
    AND ($7::text IS NULL OR x.id = $7)
  ORDER BY lower(x.email), x.id LIMIT $8`;

/** Accounts and open invitations together: all for an administrator in person, colleagues for a vendor. */
@Injectable()
export class AccountReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** One more than `first` where there is more. null: not for this viewer. */
  async list(viewer: Viewer, question: AccountQuestion): Promise<ListedAccount[] | null> {
    const { search, role, state, first, after } = question;
    const like = search?.trim() ? `%${likeText(search.trim())}%` : null;
    return this.query(viewer, [
      like,
      role ?? null,
      state ?? null,
      ...(after ?? [null, null]),
      null,
      first + 1,
    ]);
  }

  /** null: none in scope. */
  async byId(viewer: Viewer, id: string): Promise<ListedAccount | null> {
    return (await this.query(viewer, [null, null, null, null, null, id, 1]))?.[0] ?? null;
  }

  private async query(viewer: Viewer, values: readonly unknown[]): Promise<ListedAccount[] | null> {
    if (!mayAdminister(viewer) && (viewer.role !== 'VENDOR' || viewer.token)) return null;
    const vendorId = viewer.role === 'VENDOR' ? viewer.vendorId : null;
    return this.dataSource.query<ListedAccount[]>(LIST, [vendorId, ...values]);
  }
}
