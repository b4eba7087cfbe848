import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { startOfJapanDay, type Day } from '#calendar';
import { likeText } from './like-text.rules.js';
import { mayAdminister } from './token-use.rules.js';
import type { Viewer } from './viewer.js';

export interface AuditLine {
  readonly id: number;
  readonly at: Date;
  /** Mail address and name of the account; null: nobody signed in. */
  readonly email: string | null;
  readonly displayName: string | null;
  readonly role: string | null;
  /** Name of the personal access token it was done with. */
  readonly token: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly found: boolean;
  readonly detail: string | null;
  readonly address: string | null;
  /** `at` to the microsecond, for {@link AuditCursor}. */
  readonly exactAt: string;
}

export interface AuditFilter {
  /** Part of the mail address or the name of whoever did it. */
  readonly account?: string | null;
  readonly actions?: readonly string[] | null;
  /** Beginning of what it was about. */
  readonly subject?: string | null;
  readonly found?: boolean | null;
  /** First and last Japan day. */
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/** Where a page ended; lists are newest first. */
export interface AuditCursor {
  readonly exactAt: string;
  readonly id: number;
}

/** More accounts than these are no search. */
const MOST_ACCOUNTS = 1_000;

/** What was seen and changed, for an administrator in person. */
@Injectable()
export class AuditReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** One more than `first` where there is more. null: not for this viewer. */
  async page(
    viewer: Viewer,
    filter: AuditFilter,
    { first, after }: { readonly first: number; readonly after: AuditCursor | null },
  ): Promise<AuditLine[] | null> {
    if (!mayAdminister(viewer)) return null;
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = ['true'];
    if (filter.account?.trim()) {
      const accounts = await this.accountsLike(filter.account.trim());
      conditions.push(`e.account_id = ANY(${bind(accounts)}::int[])`);
    }
    if (filter.actions?.length) conditions.push(`e.action = ANY(${bind(filter.actions)}::text[])`);
    if (filter.subject?.trim())
      conditions.push(`e.subject LIKE ${bind(`${likeText(filter.subject.trim())}%`)}`);
    if (typeof filter.found === 'boolean') conditions.push(`e.found = ${bind(filter.found)}`);
    if (typeof filter.from === 'number') conditions.push(`e.at >= ${bind(startOfJapanDay(filter.from))}`);
    if (typeof filter.to === 'number') conditions.push(`e.at < ${bind(startOfJapanDay(filter.to + 1))}`);
    if (after)
      conditions.push(`(e.at, e.id) < (${bind(after.exactAt)}::timestamptz, ${bind(after.id)}::bigint)`);
    return this.dataSource.query<AuditLine[]>(
      `SELECT e.id, e.at, a.email, a.display_name AS "displayName", a.role, t.name AS token, e.action, e.subject,
         e.found, e.detail, host(e.address) AS address, e.at::text AS "exactAt"
       FROM (SELECT * FROM audit_entry e WHERE ${conditions.join(' AND ')}
         ORDER BY e.at DESC, e.id DESC LIMIT ${bind(first + 1)}) e
       LEFT JOIN account a ON a.id = e.account_id LEFT JOIN access_token t ON t.id = e.token_id
       ORDER BY e.at DESC, e.id DESC`,
      values,
    );
  }

  private async accountsLike(text: string): Promise<number[]> {
    const rows = await this.dataSource.query<{ id: number }[]>(
      `SELECT id FROM account WHERE email ILIKE $1 OR display_name ILIKE $1 LIMIT ${MOST_ACCOUNTS}`,
      [`%${likeText(text)}%`],
    );
    return rows.map(({ id }) => id);
  }
}
