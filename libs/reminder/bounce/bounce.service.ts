import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { nextBusinessDay } from '#calendar';
import { Clock } from '#platform';
import { raiseReturnedMail } from '#support';
import { SOFT_LIMIT, type BounceKind } from './bounce-kind.rules.js';
import { insertReport, lockRow, markAddress, noteBounced, softReports } from './bounce.repository.js';
import { taskText } from './bounce.texts.js';
import { readBounce, type NamedRow, type ReadBounce } from './read-bounce.rules.js';

/**
 * MARKED: nothing is sent to the address any more, the call centre has a task. NOTED: the message came back, the address may
 * be good. REPEATED: it was reported before. NOT_YET: the message is still being noted as sent; report it again later.
 * The others change nothing: see {@link ReadBounce}.
 */
export type BounceOutcome =
  'MARKED' | 'NOTED' | 'REPEATED' | 'NOT_YET' | 'FOREIGN' | 'NO_FAILURE' | 'NO_REPORT';

export type Bounce = Extract<ReadBounce, { outcome: 'BOUNCE' }>;

/** A report is a few kilobytes, with the message it returns; the rest of a longer one is not read. */
export const LONGEST_REPORT = 256 * 1024;

/** Mail that comes back, and complaints, from whichever way they came. */
@Injectable()
export class BounceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A mail as it came to the bounce address. */
  async receiveMail(bytes: Buffer): Promise<BounceOutcome> {
    const read = readBounce(bytes.subarray(0, LONGEST_REPORT).toString('latin1'));
    return read.outcome === 'BOUNCE' ? this.receive(read) : read.outcome;
  }

  /** What a mail service said of one of our messages; said again it changes nothing. */
  async receive({ kind, code, row }: Omit<Bounce, 'outcome'>): Promise<BounceOutcome> {
    return this.dataSource.transaction((manager) => this.receiveWithin(manager, kind, code, row));
  }

  private async receiveWithin(
    manager: EntityManager,
    kind: BounceKind,
    code: string,
    named: NamedRow,
  ): Promise<BounceOutcome> {
    const row = await lockRow(manager, named);
    if (!row?.recipient) return 'FOREIGN';
    // The server may report before the worker has noted that it took the message.
    if (row.status === 'SENDING' || row.status === 'QUEUED' || row.status === 'DUE') return 'NOT_YET';
    const at = this.clock.now();
    const address = row.recipient.toLowerCase();
    if (!(await insertReport(manager, { id: row.id, kind, code, address, at }))) return 'REPEATED';
    if (kind !== 'COMPLAINT') await noteBounced(manager, row.id, code);
    if (kind === 'SOFT' && (await softReports(manager, address, at)) < SOFT_LIMIT) return 'NOTED';
    if (await markAddress(manager, { address, at, code })) {
      await raiseReturnedMail(manager, {
        facilityId: row.facilityId,
        text: taskText(kind, code, row.vendorId !== null),
        now: at,
        // today where it is a business day: the desk sees it at once
        followUpOn: nextBusinessDay(this.clock.today() - 1),
      });
    }
    return 'MARKED';
  }
}
