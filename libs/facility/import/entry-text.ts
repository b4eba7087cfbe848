import type { ListEntry } from './list-row.rules.js';

/** Between the entries of one answer: nobody can type it into a name. */
export const ENTRY_SEPARATOR = '\u001e';

/** The register's entry as {@link entryText} gives the list's. */
const COLUMNS = `code, E'\\t', type, E'\\t', type_inferred::integer, E'\\t', name, E'\\t', municipality, E'\\t',
  postal_code, E'\\t', address, E'\\t', phone, E'\\t', email`;

/**
 * All open, unmarked entries, a thousand or so to an answer: a row each took four times as long to receive. Rows without
 * order; concat() reads null as empty.
 */
export const SELECT_KNOWN = `SELECT string_agg(concat(${COLUMNS}), E'\\x1e') AS entries
  FROM facility WHERE closed_on IS NULL AND possibly_closed_since IS NULL GROUP BY id / 1000`;

/** An entry as text, for its digest: the same for list and register when nothing changed. */
export function entryText(entry: ListEntry): string {
  return (
    `${entry.code}\t${entry.type}\t${entry.typeInferred ? 1 : 0}\t${entry.name}\t${entry.municipality ?? ''}\t` +
    `${entry.postalCode ?? ''}\t${entry.address ?? ''}\t${entry.phone ?? ''}\t${entry.email ?? ''}`
  );
}
