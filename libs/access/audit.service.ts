import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkAddress, storableText } from './storable.js';
import type { Viewer } from './viewer.js';

export type AuditAction =
  'SIGN_IN' | 'SIGN_OUT' | 'SET_UP' | 'FACILITY_BY_CODE' | 'FACILITY_CHANGE' | 'DOWNLOAD';

export interface AuditNote {
  readonly action: AuditAction;
  /** What was asked for: a code, a mail address in lower case. */
  readonly subject: string | null;
  readonly found: boolean;
  /** Network address of the client. */
  readonly address: string | null;
}

/** Written beside the work, never within its transaction: a look-up that fails has none. */
@Injectable()
export class AuditService {
  constructor(private readonly dataSource: DataSource) {}

  async note(viewer: Viewer | { readonly accountId: number | null }, note: AuditNote): Promise<void> {
    const accountId = 'accountId' in viewer ? viewer.accountId : null;
    const subject = note.subject === null ? null : storableText(note.subject.slice(0, 200));
    await this.dataSource.query(
      'INSERT INTO audit_entry (account_id, action, subject, found, address) VALUES ($1, $2, $3, $4, $5)',
      [accountId, note.action, subject, note.found, networkAddress(note.address)],
    );
  }
}
