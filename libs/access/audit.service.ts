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
}

function cut(text: string | null, length: number): string | null {
  return text === null ? null : storableText(text.slice(0, length));
}
