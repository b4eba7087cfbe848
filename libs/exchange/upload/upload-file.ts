import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Viewer } from '#access';
import { openTables, UnreadableTable, type TableRefusal, type TableRow } from '#platform';
import type { ColumnId } from '../file/column.js';
import { detectLayout, LINES_BEFORE_HEADER, type FoundLayout } from '../file/detect-layout.rules.js';
import type { LayoutId } from '../file/layouts.js';
import { cellText } from '../file/plain-text.rules.js';
import { UPLOAD_LIMITS } from './upload-limits.js';
import type { TypedRow } from './upload-row.repository.js';

export type UploadRefusal = TableRefusal | 'NO_LAYOUT' | 'NO_ROWS';

/**
 * Rows of a file whose bytes come in pieces: written beside the temporary files first, because a workbook is read from
 * its end. Reads the first table that has a known header. Throws {@link UnreadableTable}.
 */
export async function* rowsOfFile(
  bytes: AsyncIterable<Buffer>,
  viewer: Viewer,
  onLayout: (layout: LayoutId) => Promise<void>,
): AsyncGenerator<TypedRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shikaku-upload-'));
  try {
    const path = join(folder, 'file');
    await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(path));
    const { tables, close } = await openTables(path, UPLOAD_LIMITS);
    try {
      for await (const { rows } of tables) {
        const found = new LayoutReader(viewer);
        for await (const batch of rows) {
          const typed = found.take(batch);
          if (found.isNone) break;
          if (found.isNew) await onLayout(found.found!.layout.id);
          if (typed.length > 0) yield typed;
        }
        const rest = found.end();
        if (found.isNew) await onLayout(found.found!.layout.id);
        if (rest.length > 0) yield rest;
        if (found.found) return;
      }
      throw new UnreadableTable<UploadRefusal>('NO_LAYOUT');
    } finally {
      close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Finds the header among the first rows, then reads every row by it. */
class LayoutReader {
  found: FoundLayout | null = null;
  /** There is no header within the rows that may stand before one. */
  isNone = false;
  private told = false;
  private sample: TableRow[] = [];

  constructor(private readonly viewer: Viewer) {}

  /** Whether the layout was found since this was last asked. */
  get isNew(): boolean {
    const isNew = this.found !== null && !this.told;
    if (isNew) this.told = true;
    return isNew;
  }

  take(rows: readonly TableRow[]): TypedRow[] {
    if (this.found) return this.typed(rows);
    this.sample.push(...rows);
    return this.sample.length < LINES_BEFORE_HEADER ? [] : this.end();
  }

  end(): TypedRow[] {
    if (this.found || this.sample.length === 0) return [];
    this.found = detectLayout(this.sample, this.viewer);
    this.isNone = this.found === null;
    const { sample } = this;
    this.sample = [];
    return this.found ? this.typed(sample) : [];
  }

  private typed(rows: readonly TableRow[]): TypedRow[] {
    const { headerRow, at } = this.found!;
    const columns = [...at];
    return rows.flatMap(({ number, cells }) => {
      if (number <= headerRow) return [];
      const typed: Partial<Record<ColumnId, string>> = {};
      let any = false;
      for (const [id, index] of columns) {
        const text = cellText(cells[index] ?? '');
        if (text === '') continue;
        typed[id] = text;
        any = true;
      }
      return any ? [{ number, cells: typed }] : [];
    });
  }
}
