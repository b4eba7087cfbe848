import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkAddress, storableText } from './storable.js';
import type { Viewer } from './viewer.js';

export interface AuditNote {
  /** `SIGN_IN`, `DOWNLOAD`; a change is named like its mutation, `RECORD_MILESTONE`. */
  readonly action: Uppercase<string>;
  /** What it was about: a code, a mail address in lower case, the name of a table. */
  readonly subject: string | null;
  /** Whether it was found or done; false: nothing in scope, or refused. */
  readonly found: boolean;
  /** Network address of the client. */
  readonly address: string | null;
  /** What else there is to know: the code of a refusal, the conditions of a download. */
  readonly detail?: string | null;
}

/** Links that do not work are noted so often an address in so many minutes: nobody fills the audit with made-up ones. */
const MOST_STRANGERS = 20;
const STRANGER_MINUTES = 15;

/** Written beside the work, never within its transaction: a look-up that fails has none. */
@Injectable()
export class AuditService {
  constructor(private readonly dataSource: DataSource) {}

  async note(viewer: Viewer | { readonly accountId: number | null }, note: AuditNote): Promise<void> {
    const accountId = 'accountId' in viewer ? viewer.accountId : null;
    const tokenId = 'token' in viewer ? (viewer.token?.id ?? null) : null;
    await this.dataSource.query(
      `INSERT INTO audit_entry (account_id, token_id, action, subject, found, address, detail)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        accountId,
        tokenId,
        note.action,
        cut(note.subject, 200),
        note.found,
        networkAddress(note.address),
        cut(note.detail ?? null, 1_000),
      ],
    );
  }

  /**
   * A link that did not work, used by somebody who is not signed in. Past {@link MOST_STRANGERS} of a network address and
   * kind in {@link STRANGER_MINUTES} minutes nothing is written; a handful more where several come at once.
   */
  async noteDeadLink(action: AuditNote['action'], address: string | null): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO audit_entry (action, found, address) SELECT $1, false, $2::inet WHERE ${MOST_STRANGERS} > (
         SELECT count(*) FROM audit_entry WHERE action = $1 AND NOT found AND address IS NOT DISTINCT FROM $2::inet
           AND at > now() - interval '${STRANGER_MINUTES} minutes')`,
      [action, networkAddress(address)],
    );
  }
}

function cut(text: string | null, length: number): string | null {
  return text === null ? null : storableText(text.slice(0, length));
}
