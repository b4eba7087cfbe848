import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { CONFIGURATION, type Configuration } from '#platform';

/** A statement the server parses and plans once a connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export type Rows = <R extends pg.QueryResultRow>(
  statement: Statement,
  values?: readonly unknown[],
) => Promise<R[]>;

const ROLE = 'shikaku_qualification';
/** Groups of checks go one after the other on a few connections: more of them would make smaller groups. */
const CONNECTIONS = 4;
/**
 * One plan for a group of one and of 5,000: guessed from the length of the arrays, PostgreSQL would plan anew for every
 * length and read the whole table for the long ones.
 */
const SETTINGS = [
  `role=${ROLE}`,
  'timezone=UTC',
  'plan_cache_mode=force_generic_plan',
  'statement_timeout=20000',
  'transaction_timeout=30000',
  'idle_in_transaction_session_timeout=10000',
];

/** The module's own connections, as its own role: it reads no table of the board, and the board none of its. */
@Injectable()
export class QualificationDatabase implements OnModuleDestroy {
  readonly pool: pg.Pool;

  constructor(@Inject(CONFIGURATION) configuration: Configuration) {
    this.pool = qualificationPool(configuration.databaseUrl!, SETTINGS, CONNECTIONS);
  }

  readonly rows: Rows = (statement, values = []) => run(this.pool, statement, values);

  async transaction<T>(work: (rows: Rows, client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('BEGIN');
      const result = await work((statement, values = []) => run(client, statement, values), client);
      await client.query('COMMIT');
      broken = false;
      return result;
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => (broken = false),
        () => undefined,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}

/** For loaders and key rotation: as the same role, without limits on time. */
export function unlimitedQualificationPool(databaseUrl: string): pg.Pool {
  return qualificationPool(databaseUrl, SETTINGS.slice(0, 2), 2);
}

function qualificationPool(connectionString: string, settings: readonly string[], max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 10_000,
    application_name: 'shikaku-qualification',
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  });
  // A connection that breaks while nobody uses it: the next question gets another, or says what is wrong.
  pool.on('error', () => undefined);
  return pool;
}

/** The same on a pool of one's own. */
export function poolRows(pool: pg.Pool): Rows {
  return (statement, values = []) => run(pool, statement, values);
}

async function run<R extends pg.QueryResultRow>(
  client: pg.Pool | pg.PoolClient,
  statement: Statement,
  values: readonly unknown[],
): Promise<R[]> {
  return (await client.query<R>({ ...statement, values: [...values] })).rows;
}
