import type { ListEntry } from './list-row.rules.js';

/** What {@link copyLine} writes, in its order, as columns of the staging table. */
export const ENTRY_COLUMNS = [
  'code',
  'type',
  'type_inferred',
  'prefecture',
  'name',
  'municipality',
  'postal_code',
  'address',
  'phone',
  'email',
] as const;

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** An entry in COPY's text format, without the line's end: what PostgreSQL writes for the same values. */
export function copyLine(entry: ListEntry): string {
  return (
    `${entry.code}\t${entry.type}\t${entry.typeInferred ? 't' : 'f'}\t${entry.prefecture}\t${field(entry.name)}\t` +
    `${field(entry.municipality)}\t${field(entry.postalCode)}\t${field(entry.address)}\t${field(entry.phone)}\t` +
    field(entry.email)
  );
}

function field(value: string | null): string {
  if (value === null) return '\\N';
  return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : value;
}
