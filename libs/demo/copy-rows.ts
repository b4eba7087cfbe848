import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BinaryRows } from './binary-rows.js';

/** Writes one row: `rows.row()`, then a field for each column. */
export type RowWriter = (rows: BinaryRows, index: number) => void;

/**
 * COPYs `count` rows into a table that was emptied in the same transaction (FREEZE asks for that). Half a megabyte at
 * a time, waiting for the server, so that memory stays bounded.
 */
export async function copyRows(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  count: number,
  write: RowWriter,
  onRows?: (done: number) => void,
): Promise<void> {
  const stream = client.query(
    copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN (FORMAT binary, FREEZE)`),
  );
  const rows = new BinaryRows(columns.length);
  function* chunks(): Generator<Buffer> {
    for (let index = 0; index < count; index += 1) {
      write(rows, index);
      if (!rows.full) continue;
      yield rows.take();
      onRows?.(index + 1);
    }
    yield rows.end();
  }
  // pipeline ends a COPY that fails half way: left open, it would keep the rollback waiting for ever
  await pipeline(chunks, stream);
}
