import { resolve } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { MIGRATIONS } from '#migrations';
import { createDatabaseIfMissing, createDataSource, createInstance, openEmbeddedDatabase } from '#platform';
import { killCampaign, MOST_COPIES_A_KILL, until, type KillResult } from '../reminder/kill-campaign.js';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { REDIS_SERVER, startRedis } from '../support/redis-server.js';

const SEED = Number(process.env['CHAOS_SEED'] || Date.now() % 100_000);
const MESSAGES = Number(process.env['CHAOS_MESSAGES'] || 10_000);
const KILLS = Number(process.env['CHAOS_KILLS'] || 100);
/** With something else in the middle. */
const FEWER = { messages: Math.ceil(MESSAGES / 5), kills: Math.ceil(KILLS / 10) };

const onProgress = (line: string): void => console.log(line);

describe(`reminders (CHAOS_SEED=${SEED})`, () => {
  let database: TestDatabase;
  afterEach(() => database?.drop(), 120_000);

  const expectAllOnce = (result: KillResult, messages: number, kills: number): void => {
    console.log(result);
    expect(result).toMatchObject({ byStatus: { SENT: messages }, missing: 0, strangers: 0 });
    expect(result.secondCopies).toBeLessThanOrEqual(kills * MOST_COPIES_A_KILL);
  };

  it(`${MESSAGES} messages are all sent though workers are killed ${KILLS} times`, async () => {
    database = await createTestDatabase();
    const result = await killCampaign(database, { messages: MESSAGES, kills: KILLS, seed: SEED, onProgress });
    expectAllOnce(result, MESSAGES, KILLS);
  });

  it('PostgreSQL is killed in the middle', async () => {
    const home = resolve('.data/test', `reminders-${process.pid}`);
    const cluster = await openEmbeddedDatabase({ home });
    try {
      database = await ownDatabase(cluster.urlOf('reminders'));
      const inTheMiddle = async (): Promise<void> => {
        const [{ pid }] = await database.dataSource.query<[{ pid: number }]>(
          `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`,
        );
        process.kill(pid, 'SIGKILL');
        // our own process starts it again; a worker that starts before would only end and be started again
        await until(() => isThere(cluster.urlOf('reminders')));
      };
      const result = await killCampaign(database, { ...FEWER, seed: SEED, inTheMiddle, onProgress });
      // who was sending when it died could not note: one group for each of the workers more
      expectAllOnce(result, FEWER.messages, FEWER.kills + 2);
    } finally {
      await cluster.close();
    }
  });

  it('the clock is moved by an hour in the middle', async () => {
    database = await createTestDatabase();
    const inTheMiddle = async (): Promise<void> => {
      await database.dataSource.query(`UPDATE instance SET clock_at = clock_at + interval '1 hour'`);
    };
    const result = await killCampaign(database, { ...FEWER, seed: SEED, inTheMiddle, onProgress });
    expectAllOnce(result, FEWER.messages, FEWER.kills);
  });

  (REDIS_SERVER ? it : it.skip)('Redis is emptied in the middle (skipped where none is found)', async () => {
    const redis = await startRedis();
    const client = new Redis(redis.url);
    try {
      database = await createTestDatabase();
      const inTheMiddle = async (): Promise<void> => void (await client.flushall());
      const env = { REDIS_URL: redis.url };
      const result = await killCampaign(database, { ...FEWER, seed: SEED, env, inTheMiddle, onProgress });
      expectAllOnce(result, FEWER.messages, FEWER.kills);
    } finally {
      client.disconnect();
      await redis.stop();
    }
  });
});

async function isThere(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

async function ownDatabase(url: string): Promise<TestDatabase> {
  await createDatabaseIfMissing(url);
  const dataSource = await createDataSource(url, { migrations: MIGRATIONS, unlimited: true });
  await dataSource.runMigrations();
  await createInstance(dataSource.manager, { kind: 'REAL', logBeganOn: '2021-01-01', clockAt: null });
  return { url, dataSource, drop: () => dataSource.destroy() };
}
