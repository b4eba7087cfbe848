import { finished } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { CodeTable } from './code-table.js';
import { LineDigester } from './line-digest.js';
import { SELECT_KNOWN } from './import-sql.js';
import type { ImportSession } from './import-session.js';

/**
 * Digests of the register's open, unmarked entries. A listed entry with the same digest needs no staging: of a list in
 * which little changed, most rows never travel. What differs is staged, and SQL decides what it changes.
 */
export async function readKnownEntries(session: ImportSession): Promise<CodeTable> {
  const known = new CodeTable();
  const digester = new LineDigester();
  const note = (code: number, digest: number): void => known.setKnown(code, digest);
  const stream = session.copy(copyTo(`COPY (${SELECT_KNOWN}) TO STDOUT`));
  stream.on('data', (chunk: Buffer) => digester.take(chunk, note));
  await finished(stream);
  return known;
}
