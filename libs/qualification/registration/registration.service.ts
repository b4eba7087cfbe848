import { Injectable } from '@nestjs/common';
import { AuditService, type Viewer } from '#access';
import { UnreadableTable } from '#platform';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { InsurerDesk } from './insurer-desk.js';
import { LARGEST_LIST, rowsOfList, type ListRefusal } from './registration-list.js';
import { RegistrationRepository } from './registration.repository.js';
import { RegistrationRunner } from './registration-runner.service.js';
import type { Registration, RegistrationSource } from './registration.js';
import { StagingRepository, type IncomingRow } from './staging.repository.js';

export type RegistrationProblemCode = 'NOT_YOURS' | 'NOT_FOUND' | 'NOT_NOW' | 'BUSY' | ListRefusal;
export interface RegistrationProblem {
  readonly outcome: 'REGISTRATION_PROBLEM';
  readonly code: RegistrationProblemCode;
  /** Row at which reading ended. */
  readonly row: number | null;
}
export type RegistrationResult = Registration | RegistrationProblem;

/** So many rows are worked off within the request; a longer list goes on beside it. */
const ROWS_AT_ONCE = 3_000;
const ROWS_STAGED_AT_ONCE = 1_000;
const LATEST = 50;

/** What an insurer hands in: read, checked, shown, registered. */
@Injectable()
export class RegistrationService {
  private reading = false;

  constructor(
    private readonly desk: InsurerDesk,
    private readonly registrations: RegistrationRepository,
    private readonly staging: StagingRepository,
    private readonly runner: RegistrationRunner,
    private readonly keys: QualificationKeys,
    private readonly audit: AuditService,
  ) {}

  /** `bytes` null: more than {@link LARGEST_LIST}. `confirm`: register what is right without a look at the counts. */
  async receiveFile(
    viewer: Viewer,
    bytes: Buffer | null,
    confirm: boolean,
    address: string | null,
  ): Promise<RegistrationResult> {
    if (!bytes || bytes.length > LARGEST_LIST) return problem('TOO_LARGE');
    // the rows of one list at a time: two of them would fill the memory that checks need
    if (this.reading) return problem('BUSY');
    this.reading = true;
    try {
      return await this.receive(viewer, 'FILE', rowsOfList(bytes), confirm, address);
    } finally {
      this.reading = false;
    }
  }

  async receiveRows(
    viewer: Viewer,
    rows: readonly IncomingRow[],
    confirm: boolean,
    address: string | null,
  ): Promise<RegistrationResult> {
    return this.receive(viewer, 'API', [rows], confirm, address);
  }

  /** Registers what is right of a list that was looked at. Pressed twice, it is registered once. */
  async confirm(viewer: Viewer, id: number): Promise<RegistrationResult> {
    const writer = await this.desk.writer(viewer);
    if (!writer) return problem('NOT_YOURS');
    const before = await this.registrations.byId(id, writer.insurer.id);
    if (!before) return problem('NOT_FOUND');
    if (await this.registrations.confirm(id, writer.insurer.id)) await this.work(id, before.rows);
    const after = (await this.registrations.byId(id, writer.insurer.id))!;
    return ['REGISTERING', 'DONE'].includes(after.state) ? after : problem('NOT_NOW');
  }

  /** Drops a list that was not confirmed, and everything that was in it. */
  async cancel(viewer: Viewer, id: number): Promise<RegistrationResult> {
    const writer = await this.desk.writer(viewer);
    if (!writer) return problem('NOT_YOURS');
    await this.registrations.cancel(id, writer.insurer.id);
    const after = await this.registrations.byId(id, writer.insurer.id);
    if (!after) return problem('NOT_FOUND');
    return after.state === 'CANCELLED' ? after : problem('NOT_NOW');
  }

  /** Newest first; null: no insurer's account. */
  async latest(viewer: Viewer): Promise<Registration[] | null> {
    const insurer = await this.desk.own(viewer);
    return insurer && this.registrations.latest(insurer.id, LATEST);
  }

  /** null: none of the viewer's. */
  async byId(viewer: Viewer, id: number): Promise<Registration | null> {
    const insurer = await this.desk.own(viewer);
    return insurer && this.registrations.byId(id, insurer.id);
  }

  private async receive(
    viewer: Viewer,
    source: RegistrationSource,
    batches: AsyncIterable<readonly IncomingRow[]> | Iterable<readonly IncomingRow[]>,
    confirm: boolean,
    address: string | null,
  ): Promise<RegistrationResult> {
    const writer = await this.desk.writer(viewer);
    if (!writer) return problem('NOT_YOURS');
    await this.keys.ready();
    const { insurer, accountId } = writer;
    const id = await this.registrations.add(insurer.id, source, accountId, confirm);
    let count = 0;
    try {
      for await (const batch of batches) {
        for (let from = 0; from < batch.length; from += ROWS_STAGED_AT_ONCE) {
          const rows = batch.slice(from, from + ROWS_STAGED_AT_ONCE);
          await this.staging.stage(id, insurer.id, rows);
          count += rows.length;
        }
      }
    } catch (error) {
      await this.registrations.forget(id);
      if (error instanceof UnreadableTable) return problem(error.refusal as ListRefusal, error.row);
      throw error;
    }
    if (count === 0) {
      await this.registrations.forget(id);
      return problem('NO_ROWS');
    }
    await this.registrations.received(id, count);
    await this.audit.note(viewer, { action: 'REGISTER_INSURED', subject: String(id), found: true, address });
    await this.work(id, count);
    return (await this.registrations.byId(id, insurer.id))!;
  }

  private async work(id: number, rows: number): Promise<void> {
    if (rows <= ROWS_AT_ONCE) await this.runner.run(id);
    else this.runner.begin(id);
  }
}

function problem(code: RegistrationProblemCode, row: number | null = null): RegistrationProblem {
  return { outcome: 'REGISTRATION_PROBLEM', code, row };
}
