import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MailService } from '#platform';
import { passwordChangedMail } from './account-mails.texts.js';
import { accountProblem } from './account-problem.js';
import { AuditService } from './audit.service.js';
import { hashPassword, isSettablePassword, LONGEST_PASSWORD, passwordMatches } from './password.js';
import type { PasswordOutcome } from './password-reset.service.js';
import { ATTEMPTS, THROTTLE_MINUTES } from './session-limits.rules.js';
import { tokenDigest } from './token.js';
import { Turns } from './turns.service.js';
import type { Viewer } from './viewer.js';
import { ViewerService } from './viewer.service.js';

export interface SessionView {
  readonly startedAt: Date;
  /** To the minute. */
  readonly lastSeenAt: Date;
  /** Network address it was begun from. */
  readonly address: string | null;
  /** The one that asks. */
  readonly current: boolean;
}

export interface PasswordChange {
  readonly oldPassword: string;
  readonly newPassword: string;
  /** Network address of the client. */
  readonly address: string | null;
}

/** What everybody does with their own account, in a session and never with a token. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewers: ViewerService,
    private readonly mails: MailService,
    private readonly audit: AuditService,
    private readonly turns: Turns,
  ) {}

  /** Living sessions, latest first. */
  async sessions(viewer: Viewer, token: string | undefined): Promise<SessionView[]> {
    if (!('accountId' in viewer)) return [];
    return this.dataSource.query<SessionView[]>(
      `SELECT created_at AS "startedAt", last_seen_at AS "lastSeenAt", host(address) AS address,
         token_digest = $2 AS current
       FROM session WHERE account_id = $1 AND ${this.viewers.alive} ORDER BY last_seen_at DESC`,
      [viewer.accountId, tokenDigest(token ?? '')],
    );
  }

  /** Needs the old one; ends every other session. */
  async changePassword(
    viewer: Viewer,
    session: string | undefined,
    { oldPassword, newPassword, address }: PasswordChange,
  ): Promise<PasswordOutcome> {
    if (!('accountId' in viewer) || viewer.token || !session) return accountProblem('NOT_FOUND');
    if (!isSettablePassword(newPassword)) return accountProblem('WEAK_PASSWORD', 'newPassword');
    if (oldPassword.length > LONGEST_PASSWORD) return accountProblem('WRONG_PASSWORD', 'oldPassword');
    const outcome = await this.turns.take(async () => {
      const changed = await this.change(viewer.accountId, session, oldPassword, newPassword);
      const note = {
        action: 'CHANGE_PASSWORD',
        subject: null,
        found: changed.kind === 'CHANGED',
        address,
      } as const;
      // in its turn, so that the next attempt counts this one
      await this.audit.note(viewer, { ...note, detail: changed.kind === 'PROBLEM' ? changed.code : null });
      return changed;
    });
    return outcome ?? accountProblem('BUSY');
  }

  /** How many sessions ended, the one that asks among them. */
  async signOutEverywhere(viewer: Viewer): Promise<number> {
    if (!('accountId' in viewer) || viewer.token) return 0;
    const [, ended] = await this.dataSource.query<[unknown[], number]>(
      'DELETE FROM session WHERE account_id = $1',
      [viewer.accountId],
    );
    this.viewers.forgetAll();
    return ended;
  }

  private async change(
    accountId: number,
    session: string,
    old: string,
    wanted: string,
  ): Promise<PasswordOutcome> {
    // a session left open must not become a place to guess the password
    const [{ failures }] = await this.dataSource.query<[{ failures: number }]>(
      `SELECT count(*)::int AS failures FROM audit_entry WHERE account_id = $1 AND action = 'CHANGE_PASSWORD'
         AND detail = 'WRONG_PASSWORD' AND at > now() - interval '${THROTTLE_MINUTES} minutes'`,
      [accountId],
    );
    if (failures >= ATTEMPTS.pair) return accountProblem('TOO_MANY_ATTEMPTS');
    const [account] = await this.dataSource.query<{ email: string; hash: string }[]>(
      'SELECT email, password_hash AS hash FROM account WHERE id = $1',
      [accountId],
    );
    if (!(await passwordMatches(old, account!.hash))) return accountProblem('WRONG_PASSWORD', 'oldPassword');
    const hash = await hashPassword(wanted);
    await this.dataSource.transaction(async (manager) => {
      await manager.query('UPDATE account SET password_hash = $2 WHERE id = $1', [accountId, hash]);
      await manager.query('DELETE FROM session WHERE account_id = $1 AND token_digest <> $2', [
        accountId,
        tokenDigest(session),
      ]);
      await manager.query('DELETE FROM password_reset WHERE account_id = $1', [accountId]);
      await this.mails.enqueue(manager, { to: account!.email, ...passwordChangedMail() });
    });
    this.viewers.forgetAll();
    return { kind: 'CHANGED' };
  }
}
