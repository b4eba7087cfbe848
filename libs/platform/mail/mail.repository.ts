import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AfterFailure } from './mail-failure.rules.js';
import { maskLinks } from './mask-links.rules.js';

/** Longer than one attempt can take (see MailSender): only a process that died leaves a claim behind. */
const LEASE_SECONDS = 120;

export interface ClaimedMail {
  readonly id: number;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string | null;
  readonly secretLinks: readonly string[];
  readonly messageId: string;
  readonly attempts: number;
}

const OPEN = `(status = 'DUE' AND due_at <= now() OR status = 'SENDING' AND claimed_until <= now())`;

const CLAIM = `
  UPDATE mail SET status = 'SENDING', claimed_until = now() + interval '${LEASE_SECONDS} seconds', attempts = attempts + 1
  WHERE id = (SELECT id FROM mail WHERE ${OPEN} ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, recipient, subject, body, html, secret_links AS "secretLinks", message_id AS "messageId", attempts`;

/** $1: id, $2: the attempt. A claim that another process took over meanwhile is no longer ours to close. */
const OURS = `WHERE id = $1 AND status = 'SENDING' AND attempts = $2`;

/** The ledger as the sender sees it: each mail is claimed by one process, and closed by whoever holds the claim. */
@Injectable()
export class MailRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** null: nothing is due. */
  async claim(): Promise<ClaimedMail | null> {
    const [[mail]] = await this.dataSource.query<[ClaimedMail[], number]>(CLAIM);
    return mail ?? null;
  }

  /** Its links have done their duty and are wiped: who reads the ledger later cannot use them. */
  async sent({ id, attempts, body, html, secretLinks }: ClaimedMail): Promise<void> {
    await this.dataSource.query(
      `UPDATE mail SET status = 'SENT', sent_at = now(), claimed_until = NULL, last_error = NULL,
         body = $3, html = $4, secret_links = '{}' ${OURS}`,
      [id, attempts, maskLinks(body, secretLinks), html && maskLinks(html, secretLinks)],
    );
  }

  async failed({ id, attempts }: ClaimedMail, after: AfterFailure): Promise<void> {
    const delaySeconds = after.status === 'DUE' ? after.delaySeconds : 0;
    await this.dataSource.query(
      `UPDATE mail SET status = $3, claimed_until = NULL, last_error = $4,
         due_at = now() + make_interval(secs => $5) ${OURS}`,
      [id, attempts, after.status, after.error, delaySeconds],
    );
  }

  /** No mail server is set: what is due stays to be read in the app. */
  async leaveInOutbox(): Promise<void> {
    await this.dataSource.query(`UPDATE mail SET status = 'OUTBOX', claimed_until = NULL WHERE ${OPEN}`);
  }
}
