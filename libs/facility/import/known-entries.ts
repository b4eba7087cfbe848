import { TextDecoder } from 'node:util';
import { to as copyTo } from 'pg-copy-streams';
import { CodeDigests, digestOf } from './code-digests.js';
import { SELECT_KNOWN } from './import-sql.js';
import type { ImportSession } from './import-session.js';

/**
 * Digests of the register's open, unmarked entries. A listed entry with the same digest needs no staging: of a list in
 * which little changed, most rows never travel. What differs is staged, and SQL decides what it changes.
 */
export async function readKnownEntries(session: ImportSession): Promise<CodeDigests> {
  const known = new CodeDigests();
  const decoder = new TextDecoder('utf-8');
  let carry = '';
  for await (const chunk of session.copy(
    copyTo(`COPY (${SELECT_KNOWN}) TO STDOUT`),
  ) as AsyncIterable<Buffer>) {
    const lines = (carry + decoder.decode(chunk, { stream: true })).split('\n');
    carry = lines.pop()!;
    for (const line of lines) known.set(line.slice(0, 10), digestOf(line));
  }
  return known;
}
