import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  afterFailure,
  Clock,
  CONFIGURATION,
  isMailAddress,
  logger,
  SMTP_CONNECTIONS,
  type Configuration,
  type MailTransport,
} from '#platform';
import { kindOfFailure } from '../bounce/bounce-kind.rules.js';
import { BounceService } from '../bounce/bounce.service.js';
import { MomentReader } from '../ledger/moment.read-model.js';
import { sourceById, type ReminderSource } from '../ledger/reminder-source.js';
import { ReminderComposer, type ComposedReminder } from '../template/reminder-composer.service.js';
import { LEASE_SECONDS } from './claim.sql.js';
import { messageIdOf } from './message-id.rules.js';
import { ReminderTransport } from './reminder-transport.js';
import { SendingRepository, type ClaimedReminder, type Outcome } from './sending.repository.js';

/**
 * Rows claimed, sent and noted together: so many second copies at most when the process dies in the middle. Two jobs run
 * at once in a process.
 */
const GROUP = 25;
/** A mail is not begun later: it would end after the lease. */
const BEGIN_WITHIN_MS = (LEASE_SECONDS * 1_000) / 2;
const RETRY_SECONDS = 60;
const NOTE_AGAIN_MS = 500;

/** Sends rows of the ledger, each looked at again at that moment. */
@Injectable()
export class SendService implements OnModuleDestroy {
  private stopping = false;
  private readonly host: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly moments: MomentReader,
    private readonly composer: ReminderComposer,
    private readonly repository: SendingRepository,
    private readonly transports: ReminderTransport,
    private readonly bounces: BounceService,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.host = new URL(configuration.baseUrl).hostname;
  }

  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Rows of one rule or campaign; those that another process holds or has finished are left alone. */
  async send(ids: readonly number[]): Promise<void> {
    const source = await this.sourceOf(ids);
    if (!source) return;
    const transport = this.transports.open();
    try {
      for (let start = 0; start < ids.length && !this.stopping; start += GROUP) {
        await this.sendGroup(source, ids.slice(start, start + GROUP), transport);
      }
    } finally {
      transport?.close();
    }
  }

  private async sourceOf(ids: readonly number[]): Promise<ReminderSource | undefined> {
    const [row] = await this.dataSource.query<{ rule: number | null; campaign: number | null }[]>(
      'SELECT rule_id AS rule, campaign_id AS campaign FROM reminder WHERE id = $1',
      [ids[0]],
    );
    if (!row) return undefined;
    return row.rule === null
      ? sourceById(this.dataSource, 'CAMPAIGN', row.campaign!)
      : sourceById(this.dataSource, 'RULE', row.rule);
  }

  private async sendGroup(
    source: ReminderSource,
    ids: readonly number[],
    transport: MailTransport | null,
  ): Promise<void> {
    const claim = randomUUID();
    const beginUntil = Date.now() + BEGIN_WITHIN_MS;
    const moment = await this.moments.ofRows(this.clock.now(), ids);
    const claimed = await this.repository.claim(source, moment, ids, claim);
    const rows = claimed.filter(({ status }) => status === 'SENDING');
    if (rows.length === 0) return;
    const messages = await this.composed(rows);
    const ready = rows.filter(({ id, recipient }) => messages?.has(id) && isMailAddress(recipient ?? ''));
    const outcomes: Outcome[] = rows
      .filter((row) => !ready.includes(row))
      .map(({ id, attempts }) =>
        failed(id, messages ? 'NO_MESSAGE' : 'COMPOSING', messages !== null, attempts),
      );
    if (transport === null) {
      const left = ready.map((row) => this.leftInOutbox(row, messages!.get(row.id)!));
      await this.noted(beginUntil, () => this.repository.leaveInOutbox(claim, this.clock.now(), left));
    } else {
      const queue = ready[Symbol.iterator]();
      const lane = async (): Promise<void> => {
        for (const row of queue) {
          outcomes.push(
            Date.now() > beginUntil
              ? givenBack(row.id)
              : await this.sendOne(row, messages!.get(row.id)!, transport),
          );
        }
      };
      await Promise.all(Array.from({ length: SMTP_CONNECTIONS }, lane));
    }
    if (outcomes.length > 0)
      await this.noted(beginUntil, () => this.repository.note(claim, this.clock.now(), outcomes));
    await this.markRefused(ready, outcomes);
  }

  /** A mailbox that our own mail server says does not exist is as good as a mail that came back. */
  private async markRefused(rows: readonly ClaimedReminder[], outcomes: readonly Outcome[]): Promise<void> {
    for (const { id, reason, error } of outcomes) {
      if (reason !== 'REFUSED' || error === null || kindOfFailure('', error) !== 'HARD') continue;
      const { messageId } = rows.find((row) => row.id === id)!;
      await this.bounces.receive({ kind: 'HARD', code: error, row: { id: String(id), messageId } });
    }
  }

  /** What the mail server took must not be sent again because the database was away for a moment: noted until the lease ends. */
  private async noted(beginUntil: number, note: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await note();
      } catch (error) {
        if (this.stopping || Date.now() > beginUntil + BEGIN_WITHIN_MS) throw error;
        logger.warn({ err: error }, 'reminders not noted yet');
        await wait(NOTE_AGAIN_MS);
      }
    }
  }

  /** null: a defect; its rows are tried again, and given up in the end, instead of holding up all others. */
  private async composed(rows: readonly ClaimedReminder[]): Promise<Map<number, ComposedReminder> | null> {
    try {
      return await this.composer.compose(
        this.dataSource.manager,
        rows.map((row) => ({ ...row, merged: row.merged ?? [] })),
      );
    } catch (error) {
      logger.error({ err: error, rows: rows.length }, 'reminders not composed');
      return null;
    }
  }

  private async sendOne(
    { id, recipient, messageId, attempts }: ClaimedReminder,
    { subject, text, html, headers }: ComposedReminder,
    transport: MailTransport,
  ): Promise<Outcome> {
    const error = await transport.send({
      to: recipient!,
      subject,
      text,
      html,
      headers,
      messageId: messageIdOf({ id, messageId }, this.host),
    });
    if (!error) return { id, status: 'SENT', reason: null, error: null, delaySeconds: 0 };
    const after = afterFailure(error, attempts);
    logger.warn({ reminder: id, attempts, ...after }, 'reminder not taken');
    if (after.status === 'DUE') return { id, reason: null, ...after };
    const refused = (error.responseCode ?? 0) >= 500;
    return {
      id,
      status: 'FAILED',
      reason: refused ? 'REFUSED' : 'GIVEN_UP',
      error: after.error,
      delaySeconds: 0,
    };
  }

  private leftInOutbox({ id, recipient, messageId }: ClaimedReminder, message: ComposedReminder) {
    return { id, recipient: recipient!, messageId: messageIdOf({ id, messageId }, this.host), message };
  }
}

function failed(id: number, error: string, final: boolean, attempts: number): Outcome {
  const after = afterFailure({ code: error }, attempts);
  if (final || after.status === 'FAILED')
    return { id, status: 'FAILED', reason: 'GIVEN_UP', error, delaySeconds: 0 };
  return { id, status: 'DUE', reason: null, error, delaySeconds: RETRY_SECONDS };
}

function givenBack(id: number): Outcome {
  return { id, status: 'DUE', reason: null, error: null, delaySeconds: 0 };
}
