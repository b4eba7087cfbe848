import { Injectable } from '@nestjs/common';
import { AuditService, mayWrite, type Viewer } from '#access';
import { Turnstile } from './turnstile.js';
import { LARGEST_UPLOAD, ROWS_AT_ONCE, ROWS_IN_ONE_TRANSACTION } from './upload-limits.js';
import { isUploader, vendorOf, type Uploader } from './upload-owner.js';
import { UploadReadModel } from './upload.read-model.js';
import { UploadRowRepository } from './upload-row.repository.js';
import { UploadRunner } from './upload-runner.service.js';
import { UploadRepository } from './upload.repository.js';
import type { UploadState } from './upload-state.js';
import type { UploadView } from './upload-view.js';

export type UploadProblemCode =
  'UPLOAD_NOT_FOUND' | 'NOT_YOURS' | 'TOO_LARGE' | 'EMPTY' | 'ERRORS_LEFT' | 'NOTHING_TO_WRITE' | 'NOT_NOW';
export interface UploadProblem {
  readonly outcome: 'UPLOAD_PROBLEM';
  readonly code: UploadProblemCode;
}
export type UploadResult = UploadView | UploadProblem;

const PART_BYTES = 1 << 18;
/** Files read at once in one process: each leaves tens of megabytes to be swept up. */
const AT_ONCE = 1;
const WAITING_MS = 120_000;

/** Files handed in: read, shown row by row, confirmed, taken back. */
@Injectable()
export class UploadService {
  private readonly turnstile = new Turnstile(AT_ONCE);

  constructor(
    private readonly uploads: UploadRepository,
    private readonly rows: UploadRowRepository,
    private readonly views: UploadReadModel,
    private readonly runner: UploadRunner,
    private readonly audit: AuditService,
  ) {}

  /** Takes a file in and shows what it would do; a large one is left to a worker (state RECEIVED). Writes nothing to the log. */
  async receive(
    viewer: Viewer,
    file: { name: string; bytes: AsyncIterable<Buffer> },
    address: string | null,
  ): Promise<UploadResult> {
    if (!isUploader(viewer) || !mayWrite(viewer)) return problem('NOT_YOURS');
    const fileName = storableName(file.name);
    const { accountId } = viewer;
    const id = await this.uploads.create({ accountId, vendorId: vendorOf(viewer), fileName });
    let kept: UploadProblemCode | null = 'EMPTY';
    try {
      kept = await this.keep(id, file.bytes);
    } finally {
      // also when the sender goes away in the middle
      if (kept !== null) await this.uploads.forget(id);
    }
    if (kept !== null) return problem(kept);
    await this.uploads.move(id, ['RECEIVING'], 'RECEIVED', { lease_until: leaseFromNow() });
    await this.audit.note(viewer, { action: 'UPLOAD', subject: fileName, found: true, address });
    await this.turnstile.pass(() => this.runner.run(id, ROWS_AT_ONCE));
    return this.view(viewer, id);
  }

  /** Writes the rows that are right: all, or with `allOrNothing` only if all of the file's rows are. */
  async confirm(viewer: Viewer, id: number, allOrNothing: boolean): Promise<UploadResult> {
    const upload = await this.own(viewer, id);
    if ('outcome' in upload) return upload;
    const changes = await this.rows.count(id, 'CHANGE');
    const wrong = (await this.rows.count(id, 'ERROR')) + (await this.rows.count(id, 'STALE'));
    if (upload.state === 'PREVIEWED') {
      if (changes === 0) return problem('NOTHING_TO_WRITE');
      if (allOrNothing && wrong > 0) return problem('ERRORS_LEFT');
    }
    const set = {
      all_or_nothing: allOrNothing,
      done: 0,
      total: changes,
      conflict: false,
      cancel_asked: false,
    };
    return this.begin(viewer, id, ['PREVIEWED'], 'CONFIRMING', set, changes <= ROWS_IN_ONE_TRANSACTION);
  }

  /** Judges the rows again with what was offered for their wrong cells taken in their place. */
  async acceptOffers(viewer: Viewer, id: number): Promise<UploadResult> {
    const upload = await this.own(viewer, id);
    if ('outcome' in upload) return upload;
    const set = { accept_offers: true, done: 0, conflict: false };
    return this.begin(viewer, id, ['PREVIEWED'], 'RECEIVED', set, upload.total <= ROWS_AT_ONCE);
  }

  /** Takes back everything the upload wrote, leaving out and naming facilities about which something newer was said. */
  async undo(viewer: Viewer, id: number): Promise<UploadResult> {
    const upload = await this.own(viewer, id);
    if ('outcome' in upload) return upload;
    const changes = await this.rows.count(id, 'CHANGE');
    return this.begin(viewer, id, ['CONFIRMED'], 'UNDOING', { done: 0 }, changes <= ROWS_AT_ONCE / 4);
  }

  /** What was not confirmed is dropped; a confirmation under way stops and what it wrote is taken back. */
  async cancel(viewer: Viewer, id: number): Promise<UploadResult> {
    const upload = await this.own(viewer, id);
    if ('outcome' in upload) return upload;
    const dropped = await this.uploads.move(id, ['PREVIEWED'], 'CANCELLED');
    if (!dropped) {
      const busy: UploadState[] = ['RECEIVED', 'CONFIRMING'];
      for (const state of busy) await this.uploads.move(id, [state], state, { cancel_asked: true });
    }
    return this.view(viewer, id);
  }

  private async begin(
    viewer: Uploader | Viewer,
    id: number,
    from: readonly UploadState[],
    to: UploadState,
    set: Readonly<Record<string, unknown>>,
    atOnce: boolean,
  ): Promise<UploadResult> {
    const lease = atOnce ? leaseFromNow() : null;
    const moved = await this.uploads.move(id, from, to, { ...set, lease_until: lease });
    // pressed twice: the second press is answered with what the first one set going
    if (moved && atOnce) await this.turnstile.pass(() => this.runner.run(id));
    const view = await this.view(viewer, id);
    return moved || 'outcome' in view || isAfter(view.state, to) ? view : problem('NOT_NOW');
  }

  private async own(viewer: Viewer, id: number): Promise<UploadView | UploadProblem> {
    if (!isUploader(viewer)) return problem('UPLOAD_NOT_FOUND');
    return mayWrite(viewer) ? this.view(viewer, id) : problem('NOT_YOURS');
  }

  private async view(viewer: Viewer, id: number): Promise<UploadResult> {
    return (await this.views.byId(viewer, id)) ?? problem('UPLOAD_NOT_FOUND');
  }

  /** In pieces, so that a file never stands in the memory as a whole. */
  private async keep(id: number, bytes: AsyncIterable<Buffer>): Promise<UploadProblemCode | null> {
    const part = Buffer.allocUnsafeSlow(PART_BYTES);
    let filled = 0;
    let number = 0;
    let total = 0;
    for await (const chunk of bytes) {
      total += chunk.length;
      if (total > LARGEST_UPLOAD) return 'TOO_LARGE';
      for (let at = 0; at < chunk.length;) {
        const copied = chunk.copy(part, filled, at);
        at += copied;
        filled += copied;
        if (filled < PART_BYTES) continue;
        await this.uploads.addPart(id, number++, part);
        filled = 0;
      }
    }
    if (total === 0) return 'EMPTY';
    if (filled > 0) await this.uploads.addPart(id, number, part.subarray(0, filled));
    return null;
  }
}

/** For as long as it may wait its turn in this process; renewed once it is worked on. */
function leaseFromNow(): Date {
  return new Date(Date.now() + WAITING_MS);
}

const AFTER: Readonly<Partial<Record<UploadState, readonly UploadState[]>>> = {
  CONFIRMING: ['CONFIRMING', 'CONFIRMED'],
  UNDOING: ['UNDOING', 'UNDONE'],
};

function isAfter(state: UploadState, to: UploadState): boolean {
  return AFTER[to]?.includes(state) ?? false;
}

function problem(code: UploadProblemCode): UploadProblem {
  return { outcome: 'UPLOAD_PROBLEM', code };
}

function storableName(name: string): string {
  const withoutPath = name.replaceAll(/^.*[/\\]/g, '');
  // eslint-disable-next-line no-control-regex
  const clean = withoutPath.replaceAll(/[\u0000-\u001f\u007f]|[\ud800-\udfff]/g, '').slice(0, 150);
  return clean.trim() === '' ? 'file' : clean;
}
