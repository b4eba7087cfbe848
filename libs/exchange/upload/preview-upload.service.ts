import { Injectable } from '@nestjs/common';
import { UnreadableTable } from '#platform';
import { layoutOf, type LayoutId } from '../file/layouts.js';
import { JudgeRowsService, type FileJudge } from './judge-rows.service.js';
import { rowsOfFile } from './upload-file.js';
import { ROWS_AT_A_TIME } from './upload-limits.js';
import type { Uploader } from './upload-owner.js';
import { UploadRowRepository, type TypedRow } from './upload-row.repository.js';
import { UploadRepository, type UploadRecord } from './upload.repository.js';

/** Reads a file and judges its rows, or judges rows that were read before again. Run twice, it comes to the same. */
@Injectable()
export class PreviewUploadService {
  constructor(
    private readonly uploads: UploadRepository,
    private readonly rows: UploadRowRepository,
    private readonly judges: JudgeRowsService,
  ) {}

  /** @param most rows to judge before it is left to a worker (false) */
  async preview(upload: UploadRecord, viewer: Uploader, most = Infinity): Promise<boolean> {
    try {
      const { layout } = upload;
      if (layout === null) await this.readFile(upload, viewer, most);
      else await this.judgeAgain(upload, viewer, layout);
    } catch (error) {
      if (error instanceof LeftToWorker) return false;
      if (error instanceof Cancelled) {
        await this.uploads.move(upload.id, ['RECEIVED'], 'CANCELLED');
        return true;
      }
      if (!(error instanceof UnreadableTable)) throw error;
      await this.rows.clear(upload.id);
      const refused = { refusal: error.refusal as string, refusal_row: error.row };
      await this.uploads.move(upload.id, ['RECEIVED'], 'REFUSED', refused);
    }
    await this.uploads.dropParts(upload.id);
    return true;
  }

  private async readFile(upload: UploadRecord, viewer: Uploader, most: number): Promise<void> {
    await this.rows.clear(upload.id);
    const file: { judge: FileJudge | null; layout: LayoutId | null } = { judge: null, layout: null };
    const onLayout = async (layout: LayoutId): Promise<void> => {
      file.judge = this.judges.of(viewer, layoutOf(layout), upload.acceptOffers);
      file.layout = layout;
    };
    let done = 0;
    for await (const rows of inPages(rowsOfFile(this.uploads.parts(upload.id), viewer, onLayout))) {
      done += rows.length;
      if (done > most) throw new LeftToWorker();
      await this.save(upload, file.judge!, rows, done, null);
    }
    if (done === 0) throw new UnreadableTable<string>('NO_ROWS');
    // the layout last: with it the rows are complete, and a run after a crash need not read the file again
    await this.uploads.move(upload.id, ['RECEIVED'], 'PREVIEWED', { layout: file.layout, total: done });
  }

  private async judgeAgain(upload: UploadRecord, viewer: Uploader, layout: LayoutId): Promise<void> {
    const judge = this.judges.of(viewer, layoutOf(layout), upload.acceptOffers);
    let done = 0;
    for await (const rows of this.rows.typed(upload.id, ROWS_AT_A_TIME)) {
      done += rows.length;
      await this.save(upload, judge, rows, done, null);
    }
    await this.uploads.move(upload.id, ['RECEIVED'], 'PREVIEWED', { total: done });
  }

  private async save(
    { id }: UploadRecord,
    judge: FileJudge,
    rows: readonly TypedRow[],
    done: number,
    total: number | null,
  ): Promise<void> {
    await this.rows.save(id, await judge.judge(rows));
    await this.uploads.progress(id, done, total);
    const now = await this.uploads.byId(id);
    if (now === null || now.cancelAsked) throw new Cancelled();
  }
}

class LeftToWorker extends Error {}
class Cancelled extends Error {}

async function* inPages(batches: AsyncIterable<readonly TypedRow[]>): AsyncGenerator<TypedRow[]> {
  let page: TypedRow[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      page.push(row);
      if (page.length < ROWS_AT_A_TIME) continue;
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}
