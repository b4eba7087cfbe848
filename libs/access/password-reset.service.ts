import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIGURATION, logger, MailService, type Configuration } from '#platform';
import { resetMail, passwordChangedMail } from './account-mails.texts.js';
import { accountProblem, type AccountProblem } from './account-problem.js';
import { AuditService } from './audit.service.js';
import { hashPassword, isSettablePassword } from './password.js';
import { mayAskForReset, RESET_MINUTES, RESET_THROTTLE_MINUTES } from './session-limits.rules.js';
import { networkAddress, storableText } from './storable.js';
import { newToken, tokenDigest } from './token.js';
import { Turns } from './turns.service.js';

export type PasswordOutcome = { readonly kind: 'CHANGED' } | AccountProblem;

/** Longer than asking takes: whether there was an account to write to is not in the answer, and not in its time. */
const ANSWER_MS = 250;

const ASKED = `
  SELECT count(*) FILTER (WHERE subject = $1)::int AS account,
    count(*) FILTER (WHERE address IS NOT DISTINCT FROM $2)::int AS address
  FROM audit_entry
  WHERE at > now() - interval '${RESET_THROTTLE_MINUTES} minutes' AND action = 'ASK_PASSWORD_RESET'`;

const GOOD = `r.token_digest = $1 AND r.expires_at > now() AND a.id = r.account_id AND NOT a.disabled`;

/** A new password by mail, for those who lost theirs. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: MailService,
    private readonly audit: AuditService,
    private readonly turns: Turns,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Answers the same, after the same time, whether there is such an account or not, and also when asked too often. */
  async ask(email: string, address: string | null): Promise<void> {
    const subject = storableText(email.trim().toLowerCase()).slice(0, 200);
    await Promise.all([this.askOnce(subject, networkAddress(address)), wait(ANSWER_MS)]);
  }

  /** The administrator's way: a link for an account they see. Not throttled, as they are known. */
  async sendLink(
    manager: EntityManager,
    account: { readonly id: number; readonly email: string },
  ): Promise<void> {
    const token = newToken();
    await manager.query('DELETE FROM password_reset WHERE expires_at < now()');
    await manager.query(
      `INSERT INTO password_reset (token_digest, account_id, expires_at)
       VALUES ($1, $2, now() + make_interval(mins => ${RESET_MINUTES}))`,
      [tokenDigest(token), account.id],
    );
    const link = `${this.configuration.baseUrl}/reset#${token}`;
    await this.mails.enqueue(manager, { to: account.email, ...resetMail(link) });
  }

  /** Whether the link still works; one that does not is noted in the audit. */
  async isGood(token: string, address: string | null): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT FROM password_reset r, account a WHERE ${GOOD}`,
      [tokenDigest(token)],
    );
    if (rows.length === 0) await this.note(null, address);
    return rows.length > 0;
  }

  /** Uses up every link of the account and ends all its sessions. */
  async reset(token: string, password: string, address: string | null): Promise<PasswordOutcome> {
    if (!isSettablePassword(password)) return accountProblem('WEAK_PASSWORD', 'password');
    // before the password is hashed: guessing links must cost us nothing
    if (!(await this.isGood(token, address))) return accountProblem('BAD_LINK');
    const hash = await this.turns.take(() => hashPassword(password));
    if (hash === null) return accountProblem('BUSY');
    const accountId = await this.dataSource.transaction(async (manager) => {
      // of two tabs the second waits here, and finds the link gone
      const [[used]] = await manager.query<[{ account: number }[], number]>(
        `DELETE FROM password_reset r USING account a WHERE ${GOOD} RETURNING a.id AS account`,
        [tokenDigest(token)],
      );
      if (!used) return null;
      const [[account]] = await manager.query<[[{ id: number; email: string }], number]>(
        'UPDATE account SET password_hash = $2 WHERE id = $1 RETURNING id, email',
        [used.account, hash],
      );
      await manager.query('DELETE FROM password_reset WHERE account_id = $1', [account.id]);
      await manager.query('DELETE FROM session WHERE account_id = $1', [account.id]);
      await this.mails.enqueue(manager, { to: account.email, ...passwordChangedMail() });
      return account.id;
    });
    await this.note(accountId, address);
    return accountId === null ? accountProblem('BAD_LINK') : { kind: 'CHANGED' };
  }

  private async askOnce(subject: string, address: string | null): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // processes that are asked at the same time count one after the other
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('password reset'))`);
      const [asked] = await manager.query<{ account: number; address: number }[]>(ASKED, [subject, address]);
      if (!mayAskForReset(asked!)) return logger.warn('password reset asked for too often');
      const [account] = await manager.query<{ id: number; email: string }[]>(
        'SELECT id, email FROM account WHERE lower(email) = $1 AND NOT disabled',
        [subject],
      );
      await manager.query(
        `INSERT INTO audit_entry (action, subject, found, address) VALUES ('ASK_PASSWORD_RESET', $1, $2, $3)`,
        [subject, account !== undefined, address],
      );
      if (account) await this.sendLink(manager, account);
    });
  }

  private async note(accountId: number | null, address: string | null): Promise<void> {
    const action = 'RESET_PASSWORD';
    if (accountId === null) return this.audit.noteDeadLink(action, address);
    await this.audit.note({ accountId }, { action, subject: null, found: true, address });
  }
}
