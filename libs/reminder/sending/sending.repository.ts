import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { Moment } from '../ledger/audience.sql.js';
import type { ReminderSource } from '../ledger/reminder-source.js';
import type { ComposedReminder } from '../template/reminder-composer.service.js';
import type { ReminderCondition, ReminderReason, ReminderStatus } from '../vocabulary.js';
import { claimStatement } from './claim.sql.js';

export interface ClaimedReminder {
  readonly id: number;
  readonly facilityId: number;
  readonly vendorId: number | null;
  readonly templateId: number;
  readonly condition: ReminderCondition | null;
  readonly language: 'ja' | 'en';
  /** SENDING: ours to send. */
  readonly status: ReminderStatus;
  readonly attempts: number;
  readonly recipient: string | null;
  readonly messageId: string;
  readonly merged: readonly string[] | null;
}

/** What became of a row that was SENDING. DUE: to be tried again after so many seconds. */
export interface Outcome {
  readonly id: number;
  readonly status: 'SENT' | 'FAILED' | 'DUE';
  readonly reason: ReminderReason | null;
  readonly error: string | null;
  readonly delaySeconds: number;
}

/** A row that stays in the outbox, with the message. */
export interface LeftInOutbox {
  readonly id: number;
  readonly recipient: string;
  /** The header, in angle brackets. */
  readonly messageId: string;
  readonly message: ComposedReminder;
}

/** A claim that another process took over meanwhile is no longer ours to close. */
const OURS = `r.status = 'SENDING' AND r.claim = $1`;

const NOTE = {
  name: 'reminder-note',
  text: `UPDATE reminder r SET status = n.status, reason = n.reason, last_error = n.error, claim = NULL, claimed_until = NULL,
      finished_at = CASE WHEN n.status <> 'DUE' THEN $2::timestamptz END,
      due_at = CASE WHEN n.status = 'DUE' THEN $2::timestamptz + n.delay * interval '1 second' ELSE r.due_at END,
      moved_reason = CASE WHEN n.status = 'DUE' THEN 'RETRY' ELSE r.moved_reason END
    FROM unnest($3::bigint[], $4::text[], $5::text[], $6::text[], $7::int[]) AS n(id, status, reason, error, delay)
    WHERE r.id = n.id AND ${OURS}`,
};
const OUTBOX = {
  name: 'reminder-outbox',
  text: `WITH noted AS (
      UPDATE reminder r SET status = 'OUTBOX', claim = NULL, claimed_until = NULL, finished_at = $2::timestamptz
      FROM unnest($3::bigint[]) AS n(id) WHERE r.id = n.id AND ${OURS} RETURNING r.id)
    INSERT INTO mail (recipient, kind, subject, body, html, secret_links, message_id, status)
    SELECT m.recipient, 'REMINDER', m.subject, m.text, m.html, m."secretLinks", m."messageId", 'OUTBOX'
    FROM jsonb_to_recordset($4::jsonb) AS m(id bigint, recipient text, subject text, text text, html text,
      "secretLinks" text[], "messageId" text) JOIN noted USING (id)
    ON CONFLICT (message_id) DO NOTHING`,
};

/** The ledger as sending sees it. */
@Injectable()
export class SendingRepository {
  private readonly pool: Pool;

  constructor(dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  /** See {@link claimStatement}. */
  async claim(
    source: ReminderSource,
    moment: Moment,
    ids: readonly number[],
    claim: string,
  ): Promise<ClaimedReminder[]> {
    const { name, text, values } = claimStatement(source, moment, ids, claim);
    return (await this.pool.query<ClaimedReminder>({ name, text, values: [...values] })).rows;
  }

  /** @param now domain clock */
  async note(claim: string, now: Date, outcomes: readonly Outcome[]): Promise<void> {
    const column = <K extends keyof Outcome>(key: K) => outcomes.map((outcome) => outcome[key]);
    const values = [
      claim,
      now,
      column('id'),
      column('status'),
      column('reason'),
      column('error'),
      column('delaySeconds'),
    ];
    await this.pool.query({ ...NOTE, values });
  }

  /** Rows and messages in one statement: there is none without the other. */
  async leaveInOutbox(claim: string, now: Date, left: readonly LeftInOutbox[]): Promise<void> {
    const mails = left.map(({ id, recipient, messageId, message }) => {
      const { subject, text, html, secretLinks } = message;
      return { id, recipient, messageId, subject, text, html, secretLinks };
    });
    await this.pool.query({
      ...OUTBOX,
      values: [claim, now, left.map(({ id }) => id), JSON.stringify(mails)],
    });
  }
}
