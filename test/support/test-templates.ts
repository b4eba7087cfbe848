import { resolve } from 'node:path';
import pg from 'pg';
import { MIGRATIONS } from '#migrations';
import {
  createDatabaseIfMissing,
  createDataSource,
  createInstance,
  dropDatabase,
  withFileLock,
  type EmbeddedDatabase,
} from '#platform';
import { prepareDatabase } from '../../apps/cli/start/prepare-database.js';
import { hashOfSources } from './hash-of-sources.js';

type Kind = 'empty' | 'demo';

/** What a template is made from: when one of these changes, it is made again. */
const SOURCES: Record<Kind, readonly string[]> = {
  empty: ['migrations'],
  demo: ['migrations', 'libs/demo', 'libs/calendar', 'libs/reminder/rule'],
};
/** Older templates that are kept, so that going back and forth between two states of the code stays quick. */
const KEPT = 2;

const ready = new Map<Kind, Promise<string>>();

/** Name of a database to copy; made by the first suite that asks, under a lock, while the others wait. */
export function templateFor(cluster: EmbeddedDatabase, kind: Kind): Promise<string> {
  if (!ready.has(kind)) ready.set(kind, ensureTemplate(cluster, kind));
  return ready.get(kind)!;
}

async function ensureTemplate(cluster: EmbeddedDatabase, kind: Kind): Promise<string> {
  const name = `template_${kind}_${hashOfSources(SOURCES[kind])}`;
  await withFileLock(resolve(`.data/test/template-${kind}.lock`), async () => {
    await dropLeftovers(cluster, kind);
    if ((await namesLike(cluster, name)).length > 0) return;
    const unfinished = cluster.urlOf(`unfinished_${kind}`);
    await dropDatabase(unfinished);
    await createDatabaseIfMissing(unfinished);
    await (kind === 'demo' ? prepareDatabase(unfinished, { demo: true }) : migrateOnly(unfinished));
    await withMaintenance(cluster, (client) =>
      client.query(`ALTER DATABASE unfinished_${kind} RENAME TO ${name}`),
    );
  });
  return name;
}

async function migrateOnly(url: string): Promise<void> {
  const dataSource = await createDataSource(url, { migrations: MIGRATIONS, unlimited: true });
  await dataSource.runMigrations();
  await createInstance(dataSource.manager, { kind: 'REAL', logBeganOn: '2020-08-07', clockAt: null });
  await dataSource.destroy();
}

/** Copies of suites that were killed, and templates of code that is gone. */
async function dropLeftovers(cluster: EmbeddedDatabase, kind: Kind): Promise<void> {
  const copies = (await namesLike(cluster, 'test_%')).filter((name) => !isAlive(Number(name.split('_')[1])));
  const templates = (await namesLike(cluster, `template_${kind}_%`)).slice(0, -KEPT);
  for (const name of [...copies, ...templates]) await dropDatabase(cluster.urlOf(name));
}

function namesLike(cluster: EmbeddedDatabase, pattern: string): Promise<string[]> {
  return withMaintenance(cluster, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname LIKE $1 ORDER BY oid',
      [pattern],
    );
    return rows.map(({ datname }) => datname);
  });
}

async function withMaintenance<T>(
  cluster: EmbeddedDatabase,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: cluster.urlOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
