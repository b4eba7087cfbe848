import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration/configuration.js';
import { isMailAddress } from './mail-address.rules.js';

export interface NewMail {
  /** One address. */
  readonly to: string;
  /** Stable name of what it is about, `INVITATION`. */
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Every link in text and html that opens something by itself: masked wherever the mail is shown. */
  readonly secretLinks?: readonly string[];
  /** Not before this instant of the system clock. Default: now. */
  readonly dueAt?: Date;
}

/** Whatever runs statements in the caller's transaction: an entity manager, a client. */
export interface MailTransaction {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

const INSERT = `INSERT INTO mail (recipient, kind, subject, body, html, secret_links, message_id, status, last_error, due_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, now()))`;

/** Mail to be sent: a row of the caller's transaction, so that what is rolled back is never sent. */
@Injectable()
export class MailService {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** An address mail cannot go to is noted as FAILED at once; nothing is thrown for it. */
  async enqueue(transaction: MailTransaction, mail: NewMail): Promise<void> {
    const deliverable = isMailAddress(mail.to);
    await transaction.query(INSERT, [
      mail.to.replaceAll('\0', ''),
      mail.kind,
      mail.subject.replaceAll(/\p{Cc}+/gu, ' '),
      mail.text,
      mail.html ?? null,
      mail.secretLinks ?? [],
      `<${randomUUID()}@${new URL(this.configuration.baseUrl).hostname}>`,
      deliverable ? 'DUE' : 'FAILED',
      deliverable ? null : 'BAD_ADDRESS',
      mail.dueAt ?? null,
    ]);
  }
}
