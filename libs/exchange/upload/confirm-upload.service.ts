import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BatchUndoService, RolloutWriter } from '#rollout';
import { layoutOf } from '../file/layouts.js';
import { JudgeRowsService, type FileJudge } from './judge-rows.service.js';
import { ROWS_AT_A_TIME } from './upload-limits.js';
import type { Uploader } from './upload-owner.js';
import { UploadRowRepository, type JudgedRow } from './upload-row.repository.js';
import { UploadRepository, type UploadRecord } from './upload.repository.js';

/**
 * Writes the rows of a confirmed upload, a page of facilities a transaction, all into one batch. Rows, batch and the
 * note that they are written commit together, so a worker that is killed, or two that believe the same upload to be
 * theirs, write every row once.
 */
@Injectable()
export class ConfirmUploadService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: UploadRepository,
    private readonly rows: UploadRowRepository,
    private readonly judges: JudgeRowsService,
    private readonly writer: RolloutWriter,
    private readonly undo: BatchUndoService,
  ) {}

  async confirm({ id, layout }: UploadRecord, viewer: Uploader): Promise<void> {
    // offers are taken by judging again first, so what is confirmed is what the preview shows
    for (let done = 0; ;) {
      const page = await this.attempt(id, viewer, (upload) =>
        this.judges.of(viewer, layoutOf(layout!), upload.acceptOffers),
      );
      if (page === 'CONFLICT' || page === 'CANCELLED') return this.takeBack(id, viewer, page);
      if (page === 0) break;
      done += page;
      await this.uploads.progress(id, done);
    }
    await this.uploads.move(id, ['CONFIRMING'], 'CONFIRMED');
  }

  private async attempt(
    id: number,
    viewer: Uploader,
    judgeOf: (upload: UploadRecord) => FileJudge,
  ): Promise<number | 'CONFLICT' | 'CANCELLED'> {
    try {
      return await this.dataSource.transaction((manager) => this.writePage(id, viewer, judgeOf, manager));
    } catch (error) {
      if (error instanceof Conflict) return 'CONFLICT';
      throw error;
    }
  }

  /** Rows written or refused. */
  private async writePage(
    id: number,
    viewer: Uploader,
    judgeOf: (upload: UploadRecord) => FileJudge,
    manager: EntityManager,
  ): Promise<number | 'CANCELLED'> {
    const upload = await this.uploads.lock(id, manager);
    if (upload.state !== 'CONFIRMING') return 0;
    if (upload.cancelAsked) return 'CANCELLED';
    const rows = await this.rows.changing(id, ROWS_AT_A_TIME, manager);
    if (rows.length === 0) return 0;
    const judge = judgeOf(upload);
    const forms = rows.map(({ cells, version }) => judge.form(cells, version));
    const batch =
      upload.batchId === null
        ? await this.writer.openBatch(viewer, { kind: 'UPLOAD', title: upload.fileName }, manager)
        : { id: upload.batchId };
    const results = await this.writer.submit(viewer, forms, batch, manager);
    const refused: JudgedRow[] = [];
    const written: number[] = [];
    for (const [index, result] of results.entries()) {
      const row = rows[index]!;
      if (result.outcome === 'RECORDED') written.push(row.number);
      else {
        const form = forms[index]!;
        refused.push({ ...row, code: form.facilityCode, verdict: form.verdict(result) });
      }
    }
    if (refused.length > 0 && upload.allOrNothing) throw new Conflict();
    await this.rows.save(id, refused, manager);
    await this.rows.markWritten(id, written, manager);
    await this.uploads.move(id, ['CONFIRMING'], 'CONFIRMING', { batch_id: batch.id }, manager);
    return rows.length;
  }

  /** All or nothing, and a page was refused after others were written: those are taken back, as an undo would. */
  private async takeBack(id: number, viewer: Uploader, why: 'CONFLICT' | 'CANCELLED'): Promise<void> {
    const upload = await this.uploads.byId(id);
    if (upload!.batchId !== null)
      await this.undo.undo(viewer, upload!.batchId, (done) => this.uploads.progress(upload!.id, done));
    await this.rows.unmark(id);
    const reset = { batch_id: null, done: 0, cancel_asked: false };
    if (why === 'CANCELLED') await this.uploads.move(id, ['CONFIRMING'], 'CANCELLED', reset);
    // judged again, so that the preview names the rows that stood in the way
    else await this.uploads.move(id, ['CONFIRMING'], 'RECEIVED', { ...reset, conflict: true });
  }
}

class Conflict extends Error {}
