import type pg from 'pg';
import type { KeySet } from './key-file.js';
import { rowPlace } from '../registration/stored-row.js';
import { coveragePlace, personPlace } from './insured.js';
import { seal, unseal } from './sealing.js';

const AT_A_TIME = 5_000;

interface SealedRow {
  id: number;
  place: string;
  sealed: Buffer;
}

/** Everything sealed: where it is, by what it is bound to its row, and the other columns that hold blobs. */
const BLOBS = [
  {
    table: 'person',
    column: 'sealed',
    place: `id::text`,
    placeOf: (text: string) => personPlace(Number(text)),
  },
  {
    table: 'coverage',
    column: 'sealed',
    place: `replace(lookup::text, '-', '')`,
    placeOf: coveragePlace,
  },
  {
    table: 'registration_row',
    column: 'sealed',
    place: 'id::text',
    placeOf: (text: string) => rowPlace(Number(text)),
  },
  { table: 'reception', column: 'request', place: 'id::text', placeOf: (text: string) => `request/${text}` },
  { table: 'reception', column: 'result', place: 'id::text', placeOf: (text: string) => `result/${text}` },
] as const;

/**
 * Seals anew, with the current key, whatever another key sealed; checks go on meanwhile, because every key is still in the
 * file and a row is changed in one statement. Cut short, it goes on where it stopped. Returns the blobs it sealed anew.
 */
export async function resealAll(pool: pg.Pool, keys: KeySet): Promise<number> {
  let resealed = 0;
  for (const { table, column, place, placeOf } of BLOBS) {
    for (let last = 0, more = true; more;) {
      const { rows } = await pool.query<SealedRow>(
        `SELECT id, ${place} AS place, ${column} AS sealed FROM qualification.${table}
         WHERE id > $1 AND get_byte(${column}, 0) <> $2 ORDER BY id LIMIT ${AT_A_TIME}`,
        [last, keys.current],
      );
      const fresh = rows.map((row) =>
        seal(keys, placeOf(row.place), unseal(keys, placeOf(row.place), row.sealed)),
      );
      // Only where the blob is still the one that was read: what somebody wrote meanwhile is newer.
      const { rowCount } = await pool.query(
        `UPDATE qualification.${table} t SET ${column} = n.fresh
         FROM unnest($1::bigint[], $2::bytea[], $3::bytea[]) AS n (id, old, fresh)
         WHERE t.id = n.id AND t.${column} = n.old`,
        [rows.map(({ id }) => id), rows.map(({ sealed }) => sealed), fresh],
      );
      resealed += rowCount ?? 0;
      last = rows.at(-1)?.id ?? last;
      more = rows.length === AT_A_TIME;
    }
  }
  return resealed;
}
