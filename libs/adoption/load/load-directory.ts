import { phoneDigits, searchText } from '#facility';
import type { ClientBase } from 'pg';
import { FacilityDirectory } from '../registry/facility-directory.js';
import { readRows } from './read-rows.js';

const BYTES = 12;
// COLLATE "C": digits compare by bytes, at a third of the price of the database's own collation
const REGISTER = `SELECT string_agg(int4send(id) || int8send(code::bigint), '' ORDER BY code COLLATE "C", id) FROM facility`;
const EARLIER = 'SELECT facility_id AS id, code FROM facility_code WHERE valid_until IS NOT NULL';
/** The query takes it out of what it joins. */
const SEPARATOR = '\u0001';
const TEXTS = `SELECT string_agg(int4send(id), ''), string_agg(${withoutSeparator('name')}, '${SEPARATOR}'),
    string_agg(${withoutSeparator("coalesce(phone, '')")}, '${SEPARATOR}') FROM facility`;

/** All facilities by code. Run in one transaction with the load of the cube, so that the two agree. */
export async function loadDirectory(client: ClientBase): Promise<FacilityDirectory> {
  const [[register]] = (await readRows(client, REGISTER)) as [[Buffer | null]];
  const directory = new FacilityDirectory();
  if (register === null) return directory;
  directory.load(register.length / BYTES, (row) => ({
    id: register.readInt32BE(row * BYTES),
    code: register.readUInt32BE(row * BYTES + 4) * 2 ** 32 + register.readUInt32BE(row * BYTES + 8),
  }));
  const { rows } = await client.query<{ id: number; code: string }>(EARLIER);
  for (const { id, code } of rows) directory.addEarlierCode(directory.rowOf(id), code);
  return directory;
}

/**
 * What facilities are found by. In the same transaction; nothing but a search needs it, so the texts are made when one
 * asks for the first time, or right after the load (names).
 */
export async function loadTexts(client: ClientBase, directory: FacilityDirectory): Promise<void> {
  const [[ids, names, phones]] = (await readRows(client, TEXTS)) as [(Buffer | null)[]];
  if (!ids || !names || !phones) return;
  const byRow = (texts: Buffer, searched: (text: string) => string) => () => {
    const found = new Array<string>(directory.length).fill('');
    texts
      .toString()
      .split(SEPARATOR)
      .forEach((text, index) => (found[directory.rowOf(ids.readInt32BE(index * 4))] = searched(text)));
    return found;
  };
  directory.names.load(directory.length, byRow(names, searchText));
  directory.phones.load(directory.length, byRow(phones, phoneDigits));
}

function withoutSeparator(column: string): string {
  return `translate(${column}, '${SEPARATOR}', '')`;
}
