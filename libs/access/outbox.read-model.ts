import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InstanceReadModel, maskLinks, type MailStatus } from '#platform';
import { mayAdminister } from './token-use.rules.js';
import type { Viewer } from './viewer.js';

export interface OutboxMail {
  readonly id: number;
  readonly to: string;
  readonly kind: string;
  readonly subject: string;
  /** Links that open something by themselves are masked, except in a demo. */
  readonly text: string;
  readonly status: MailStatus;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly lastError: string | null;
  /** A demo's, of fictitious people. */
  readonly links: readonly string[];
}

export interface OutboxQuestion {
  readonly search?: string | null;
  readonly statuses?: readonly MailStatus[] | null;
  readonly first: number;
  /** Id of the last mail of the page before. */
  readonly after: number | null;
}

/** Mail that was sent or waits, for an administrator in person. */
@Injectable()
export class OutboxReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly instances: InstanceReadModel,
  ) {}

  /** Newest first, one more than `first` where there is more. null: not for this viewer. */
  async page(
    viewer: Viewer,
    { search, statuses, first, after }: OutboxQuestion,
  ): Promise<OutboxMail[] | null> {
    if (!mayAdminister(viewer)) return null;
    const rows = await this.dataSource.query<OutboxMail[]>(
      `SELECT id, recipient AS "to", kind, subject, body AS text, status, created_at AS "createdAt",
         sent_at AS "sentAt", attempts, last_error AS "lastError", secret_links AS links
       FROM mail WHERE ($1::bigint IS NULL OR id < $1) AND ($2::text IS NULL OR position($2 IN lower(recipient)) > 0)
         AND ($3::text[] IS NULL OR status = ANY($3))
       ORDER BY id DESC LIMIT $4`,
      [after, search?.trim().toLowerCase() || null, statuses?.length ? statuses : null, first + 1],
    );
    const { kind } = await this.instances.instance();
    // a link in here opens the account of somebody else: for fictitious people only
    return rows.map((mail) =>
      kind === 'DEMO' ? mail : { ...mail, text: maskLinks(mail.text, mail.links), links: [] },
    );
  }
}
