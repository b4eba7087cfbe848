import type { DataSource } from 'typeorm';
import type { MailStatus } from './mail-status.js';

export interface LedgerMail {
  readonly id: number;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly status: MailStatus;
  readonly createdAt: Date;
}

const MAIL = `SELECT id, recipient, subject, body, status, created_at AS "createdAt" FROM mail`;

/** Mail as the operator of the machine reads it: whoever has the database has the links anyway. */
export class MailLedger {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest hundred that no server took, newest first. */
  unsent(): Promise<LedgerMail[]> {
    return this.dataSource.query<LedgerMail[]>(`${MAIL} WHERE status <> 'SENT' ORDER BY id DESC LIMIT 100`);
  }

  async mail(id: number): Promise<LedgerMail | null> {
    const [mail] = await this.dataSource.query<LedgerMail[]>(`${MAIL} WHERE id = $1`, [id]);
    return mail ?? null;
  }
}
