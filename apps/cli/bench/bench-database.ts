import { createDatabaseIfMissing } from '#platform';
import pg from 'pg';
import { prepareDatabase } from '../start/prepare-database.js';

const DEMO = 'shikaku_bench';
const REAL = 'shikaku_bench_import';
const COPY = 'shikaku_bench_copy';

/** A demo country and an empty real database of its own on the same server: measuring changes nothing anybody looks at. */
export async function createBenchDatabases(url: string): Promise<{ demo: string; real: string }> {
  await dropBenchDatabases(url);
  const demo = await create(url, DEMO, true);
  const real = await create(url, REAL, false);
  await withClient(demo, (client) => client.query('VACUUM ANALYZE'));
  return { demo, real };
}

export async function dropBenchDatabases(url: string): Promise<void> {
  await withClient(databaseUrl(url, 'postgres'), async (client) => {
    for (const name of [DEMO, REAL, COPY]) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

/** Nobody may be connected to it. The copy goes with the others. */
export async function copyBenchDatabase(url: string): Promise<string> {
  const { pathname } = new URL(url);
  await withClient(databaseUrl(url, 'postgres'), async (client) => {
    await client.query(`CREATE DATABASE ${COPY} TEMPLATE ${pathname.slice(1)}`);
  });
  return databaseUrl(url, COPY);
}

async function create(url: string, name: string, demo: boolean): Promise<string> {
  const own = databaseUrl(url, name);
  await createDatabaseIfMissing(own);
  await prepareDatabase(own, { demo });
  return own;
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(url: string, name: string): string {
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}
