import { Injectable } from '@nestjs/common';
import { BatchUndoService } from '#rollout';
import { ConfirmUploadService } from './confirm-upload.service.js';
import { PreviewUploadService } from './preview-upload.service.js';
import { UploadOwners, type Uploader } from './upload-owner.js';
import { UploadRowRepository } from './upload-row.repository.js';
import { UploadRepository, type UploadRecord } from './upload.repository.js';

/** Does whatever is due for an upload. Cut short at any point, another run takes it up. */
@Injectable()
export class UploadRunner {
  constructor(
    private readonly uploads: UploadRepository,
    private readonly rows: UploadRowRepository,
    private readonly owners: UploadOwners,
    private readonly previews: PreviewUploadService,
    private readonly confirmations: ConfirmUploadService,
    private readonly undo: BatchUndoService,
  ) {}

  /** Takes uploads that are due, one after the other, until there are none. */
  async runDue(): Promise<void> {
    for (let id = await this.uploads.take(); id !== null; id = await this.uploads.take()) await this.run(id);
  }

  /** The caller holds the lease. @param most rows to judge before it is left to a worker */
  async run(id: number, most = Infinity): Promise<void> {
    let finished = false;
    try {
      for (let steps = 0; steps < 3; steps += 1) {
        const upload = await this.uploads.byId(id);
        if (!upload || !isDue(upload)) break;
        if (!(await this.step(upload, most))) break;
      }
      finished = true;
    } finally {
      // after a failure the lease runs out first: a file that fails at once must not fail in a circle
      if (finished) await this.uploads.release(id);
    }
  }

  /** false: left to a worker. */
  private async step(upload: UploadRecord, most: number): Promise<boolean> {
    const viewer = await this.owners.of(upload.accountId);
    if (!viewer) {
      await this.uploads.move(upload.id, ['RECEIVED', 'CONFIRMING'], 'CANCELLED');
      await this.uploads.move(upload.id, ['UNDOING'], 'CONFIRMED');
      return true;
    }
    if (upload.state === 'RECEIVED') return this.previews.preview(upload, viewer, most);
    if (upload.state === 'CONFIRMING') await this.confirmations.confirm(upload, viewer);
    else await this.takeBack(upload, viewer);
    return true;
  }

  private async takeBack({ id, batchId }: UploadRecord, viewer: Uploader): Promise<void> {
    // keeps the lease as well: nobody else begins the same undo beside this one
    const onProgress = (done: number, total: number) => this.uploads.progress(id, done, total);
    const result = batchId === null ? null : await this.undo.undo(viewer, batchId, onProgress);
    if (result?.outcome !== 'UNDONE') {
      await this.uploads.move(id, ['UNDOING'], 'CONFIRMED');
      return;
    }
    const { retracted, leftOut } = result;
    const undone = { retracted, left_out: JSON.stringify(leftOut) };
    await this.uploads.move(id, ['UNDOING'], 'UNDONE', undone);
    if (leftOut.length === 0) await this.rows.unmark(id);
  }
}

function isDue({ state }: UploadRecord): boolean {
  return state === 'RECEIVED' || state === 'CONFIRMING' || state === 'UNDOING';
}
