import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIGURATION, MailService, type Configuration } from '#platform';
import { checkedInvitation, type InvitationDraft, type InvitationRequest } from './checked-invitation.js';
import { invitationMail } from './account-mails.texts.js';
import { accountProblem, type AccountProblem } from './account-problem.js';
import { accountName } from './account-name.js';
import { mayAdminister } from './token-use.rules.js';
import { newToken, tokenDigest } from './token.js';
import type { Viewer } from './viewer.js';

export type InvitationOutcome = { readonly kind: 'INVITED'; readonly invitation: number } | AccountProblem;

const DAYS = 7;
/** A vendor's account that invites without end would send our mail to the world. */
const MOST_OPEN_OF_A_VENDOR = 20;

/** $9: the digest of the link; inviting again gives the invitation a new one, and the old link opens nothing. */
const INVITE = `
  INSERT INTO invitation (email, role, display_name, vendor_id, insurer_number, facility_ids, invited_by, expires_at, token_digest)
  VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => ${DAYS}), $8)
  ON CONFLICT (lower(email), coalesce(vendor_id, 0)) WHERE used_at IS NULL DO UPDATE
  SET email = excluded.email, role = excluded.role, display_name = excluded.display_name,
    insurer_number = excluded.insurer_number, facility_ids = excluded.facility_ids, invited_by = excluded.invited_by,
    created_at = now(), expires_at = excluded.expires_at, token_digest = excluded.token_digest
  RETURNING id`;

/** The ministry invites everybody, a vendor's account colleagues of the same vendor. Never with a token. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: MailService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** A vendor gets the same answer whether the address has an account or not; the ministry sees all accounts anyway. */
  async invite(viewer: Viewer, request: InvitationRequest): Promise<InvitationOutcome> {
    if (!mayInvite(viewer)) return accountProblem('NOT_FOUND');
    const draft = await checkedInvitation(this.dataSource, viewer, request);
    if (draft.kind === 'PROBLEM') return draft;
    if (viewer.role === 'VENDOR' && (await this.openOf(viewer.vendorId)) >= MOST_OPEN_OF_A_VENDOR) {
      return accountProblem('TOO_MANY_INVITATIONS');
    }
    return this.send(viewer.accountId, draft);
  }

  /** A new link for seven more days; the old one opens nothing any longer. */
  async renew(viewer: Viewer, invitation: number): Promise<InvitationOutcome> {
    if (!mayInvite(viewer)) return accountProblem('NOT_FOUND');
    const [draft] = await this.dataSource.query<InvitationDraft[]>(
      `SELECT 'DRAFT' AS kind, email, role, display_name AS "displayName", vendor_id AS "vendorId",
         insurer_number AS "insurerNumber", facility_ids AS "facilityIds"
       FROM invitation WHERE id = $1 AND ${OPEN_TO}`,
      [invitation, vendorOf(viewer)],
    );
    return draft ? this.send(viewer.accountId, draft) : accountProblem('NOT_FOUND');
  }

  /** false: there is no such invitation, or it has been used. */
  async withdraw(viewer: Viewer, invitation: number): Promise<boolean> {
    if (!mayInvite(viewer)) return false;
    const [, gone] = await this.dataSource.query<[unknown[], number]>(
      `DELETE FROM invitation WHERE id = $1 AND ${OPEN_TO}`,
      [invitation, vendorOf(viewer)],
    );
    return gone > 0;
  }

  private async send(accountId: number, draft: InvitationDraft): Promise<InvitationOutcome> {
    const token = newToken();
    const { email, role, displayName, vendorId, insurerNumber, facilityIds } = draft;
    const link = `${this.configuration.baseUrl}/invitation#${token}`;
    const id = await this.dataSource.transaction(async (manager) => {
      const values = [
        email,
        role,
        displayName,
        vendorId,
        insurerNumber,
        facilityIds,
        accountId,
        tokenDigest(token),
      ];
      const [invitation] = await manager.query<{ id: number }[]>(INVITE, values);
      const invitedBy = await accountName(manager, accountId);
      await this.mails.enqueue(manager, { to: email, ...invitationMail(link, invitedBy) });
      return invitation!.id;
    });
    return { kind: 'INVITED', invitation: id };
  }

  private async openOf(vendorId: number): Promise<number> {
    const [row] = await this.dataSource.query<[{ open: number }]>(
      'SELECT count(*)::int AS open FROM invitation WHERE vendor_id = $1 AND used_at IS NULL AND expires_at > now()',
      [vendorId],
    );
    return row.open;
  }
}

/** $2: the vendor whose invitations these are; null: all. */
const OPEN_TO = '($2::int IS NULL OR vendor_id = $2) AND used_at IS NULL';

type Inviter = Extract<Viewer, { role: 'VENDOR' | 'ADMINISTRATOR' | 'ANALYST' | 'CALL_CENTRE' }>;

function mayInvite(viewer: Viewer): viewer is Inviter {
  return mayAdminister(viewer) || (viewer.role === 'VENDOR' && viewer.token === undefined);
}

function vendorOf(viewer: Inviter): number | null {
  return viewer.role === 'VENDOR' ? viewer.vendorId : null;
}
