import { CodeTable, digestOf } from './code-table.js';
import { ENTRY_SEPARATOR, SELECT_KNOWN } from './entry-text.js';
import type { ImportSession } from './import-session.js';

const CODE = 10;

/**
 * Digests of the register's open, unmarked entries. A listed entry with the same digest needs no staging: of a list in
 * which little changed, most rows never travel. What differs is staged, and SQL decides what it changes.
 */
export async function readKnownEntries(session: ImportSession): Promise<CodeTable> {
  const known = new CodeTable();
  for (const { entries } of await session.query<{ entries: string }>(SELECT_KNOWN)) {
    for (let from = 0; from < entries.length;) {
      const end = entries.indexOf(ENTRY_SEPARATOR, from);
      const until = end < 0 ? entries.length : end;
      const code = Number(entries.slice(from, from + CODE));
      if (code > 0) known.setKnown(code, digestOf(entries, from, until));
      from = until + 1;
    }
  }
  return known;
}
