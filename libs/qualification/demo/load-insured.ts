import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { isoFromDay, NEVER } from '#calendar';
import { withoutConstraints } from '#platform';
import { comparableNumber, comparableSymbol } from '../card/comparison-form.rules.js';
import { coverageSpan } from '../coverage/coverage-span.rules.js';
import { coveragePlace, packCoverage, packPerson, personPlace } from '../storage/insured.js';
import type { KeySet } from '../storage/key-file.js';
import { keyedDigest, seal } from '../storage/sealing.js';
import { inventInsured } from './invent-insured.rules.js';
import { ALL_INVENTED_INSURERS } from './invented-insurers.rules.js';

export interface InsuredLoad {
  readonly keys: KeySet;
  /** People `from` (0, 1 …) up to and without `until`. */
  readonly from: number;
  readonly until: number;
  readonly onProgress?: (done: number) => void;
}

const CHUNK_CHARACTERS = 1 << 19;
const PROGRESS_EVERY = 10_000;

/**
 * COPYs invented people into the tables, keys and indexes made again afterwards, in one transaction: cut short, nothing is
 * there. The pool is one of `unlimitedQualificationPool`.
 */
export async function loadInsured(
  pool: pg.Pool,
  { keys, from, until, onProgress }: InsuredLoad,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL maintenance_work_mem = '256MB'`);
    const insurerIds = await saveInsurers(client);
    const [{ last }] = (
      await client.query<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM qualification.person')
    ).rows as [{ last: number }];
    const runner = {
      query: async (sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as unknown,
    };
    await withoutConstraints(runner, ['qualification.person', 'qualification.coverage'], async () => {
      await copy(client, 'person (id, individual, sealed)', function* () {
        for (let index = from; index < until; index += 1) {
          const id = last + 1 + index - from;
          const { person, individualNumber } = inventInsured(index);
          const individual = keyedDigest(keys, 'individual', [individualNumber]);
          const sealed = seal(keys, personPlace(id), packPerson(person));
          yield `${id}\t${individual}\t${bytea(sealed)}\n`;
        }
      });
      await copy(
        client,
        'coverage (person_id, insurer_id, lookup, valid_from, valid_until, sealed)',
        function* () {
          for (let index = from; index < until; index += 1) {
            if (index % PROGRESS_EVERY === 0) onProgress?.(index - from);
            yield coverageLines(keys, insurerIds, last + 1 + index - from, index);
          }
        },
      );
    });
    await client.query(
      `SELECT setval(pg_get_serial_sequence('qualification.person', 'id'), (SELECT max(id) FROM qualification.person))`,
    );
    await client.query('COMMIT');
    await client.query('ANALYZE qualification.person, qualification.coverage');
    onProgress?.(until - from);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** People in the table. */
export async function countInsured(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>('SELECT count(*) AS count FROM qualification.person');
  return rows[0]!.count;
}

function coverageLines(
  keys: KeySet,
  insurerIds: ReadonlyMap<string, number>,
  personId: number,
  index: number,
): string {
  const { person, coverages } = inventInsured(index);
  return coverages
    .map(({ insurer, text }) => {
      const lookup = keyedDigest(keys, 'card', [
        insurer.number,
        comparableSymbol(text.symbol),
        comparableNumber(text.number),
        person.birthdate,
      ]);
      const { from, until } = coverageSpan(text.from, text.lostOn, text.expiresOn)!;
      const ends = until === NEVER ? '\\N' : isoFromDay(until);
      const sealed = bytea(seal(keys, coveragePlace(lookup), packCoverage(text)));
      return `${personId}\t${insurerIds.get(insurer.number)!}\t${lookup}\t${isoFromDay(from)}\t${ends}\t${sealed}\n`;
    })
    .join('');
}

async function saveInsurers(client: pg.PoolClient): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: number; number: string }>(
    `INSERT INTO qualification.insurer (number, name) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (number) DO UPDATE SET name = excluded.name RETURNING id, number`,
    [ALL_INVENTED_INSURERS.map(({ number }) => number), ALL_INVENTED_INSURERS.map(({ name }) => name)],
  );
  return new Map(rows.map(({ id, number }) => [number, id]));
}

async function copy(client: pg.PoolClient, target: string, lines: () => Generator<string>): Promise<void> {
  const stream = client.query(copyFrom(`COPY qualification.${target} FROM STDIN`));
  function* chunks(): Generator<string> {
    let chunk = '';
    for (const line of lines()) {
      chunk += line;
      if (chunk.length < CHUNK_CHARACTERS) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  }
  // pipeline ends a COPY that fails half way: left open, it would keep the rollback waiting for ever
  await pipeline(chunks, stream);
}

function bytea(bytes: Buffer): string {
  return `\\\\x${bytes.toString('hex')}`;
}
