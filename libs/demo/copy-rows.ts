import { once } from 'node:events';
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
  const failed = once(stream, 'error').then(([error]: unknown[]) => Promise.reject(error as Error));
  const finished = once(stream, 'finish');
  const send = async (): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      write(rows, index);
      if (!rows.full) continue;
      if (!stream.write(rows.take())) await once(stream, 'drain');
      onRows?.(index + 1);
    }
    stream.end(rows.end());
    await finished;
  };
  await Promise.race([send(), failed]);
}
