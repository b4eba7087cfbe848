import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';

export interface QueueHealth {
  /** Rows of the ledger by status. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Due by now and not in a job. */
  readonly waiting: number;
  /** Of those the longest overdue, domain clock. */
  readonly oldestDueAt: Date | null;
  /** Claims of processes that died: taken over within minutes. */
  readonly abandoned: number;
  /** Within the last hour of the domain clock. */
  readonly sentLastHour: number;
  readonly failedLastHour: number;
  /** Tried and to be tried again, by the mail server's code. */
  readonly retrying: Readonly<Record<string, number>>;
  /** System clock. */
  readonly sweptAt: Date | null;
  /** false: messages stay in the outbox. */
  readonly mailServerSet: boolean;
}

/** How sending goes. Of the ministry. */
@Injectable()
export class QueueHealthReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** null: not for this viewer. */
  async health(_viewer: Viewer): Promise<QueueHealth | null> {
    throw new Error(`not there yet: ${this.dataSource.isInitialized}`);
  }
}
