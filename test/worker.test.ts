import { QueueEvents, type Queue } from 'bullmq';
import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { MAINTENANCE_QUEUE } from '#platform';
import { createWorker } from '../apps/worker/create-worker.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import { REDIS_SERVER, startRedis, type TestRedis } from './support/redis-server.js';
import { testConfiguration } from './support/test-configuration.js';

const BACKENDS = [
  { backend: 'PostgreSQL', available: true },
  { backend: 'Redis', available: REDIS_SERVER !== undefined },
];
const available = BACKENDS.filter((backend) => backend.available);
const missing = BACKENDS.filter((backend) => !backend.available);

if (missing.length > 0)
  it.skip.each(missing)('the worker, on $backend queues (none found on this machine)', () => {});

describe.each(available)('the worker, on $backend queues', ({ backend }) => {
  let redis: TestRedis | undefined;
  let database: TestDatabase;
  let worker: INestApplicationContext;
  let events: QueueEvents;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.dataSource.query(
      `UPDATE instance SET kind = 'DEMO', log_began_on = '2021-07-01',
         clock_at = '2021-07-12T09:00:00+09:00', clock_anchor = now() - interval '1 hour'`,
    );
    redis = backend === 'Redis' ? await startRedis() : undefined;
    worker = await createWorker(testConfiguration(database.url, redis ? { REDIS_URL: redis.url } : {}));
    events = new QueueEvents(MAINTENANCE_QUEUE.name, {
      connection: redis ? { url: redis.url } : { connectionString: database.url, schema: 'bullmq' },
    });
    await events.waitUntilReady();
  });
  afterAll(async () => {
    await events?.close();
    await worker?.close();
    await database?.drop();
    await redis?.stop();
  });

  it('closes every day before today, and closing again changes nothing', async () => {
    await run('close-days');
    const closed = await database.dataSource.query('SELECT id FROM knowledge_point ORDER BY id');
    expect(closed).toHaveLength(11);
    expect(closed.at(-1)).toEqual({ id: '2021-07-11' });
    await run('close-days');
    expect(await database.dataSource.query('SELECT id FROM knowledge_point ORDER BY id')).toEqual(closed);
  });

  it('writes down the time the demo clock shows, so that a restart goes on from there', async () => {
    await run('tick-clock');
    const [row] = await database.dataSource.query(
      `SELECT clock_at >= '2021-07-12T10:00:00+09:00' AS ticked, clock_anchor > now() - interval '5 minutes' AS anchored
       FROM instance`,
    );
    expect(row).toEqual({ ticked: true, anchored: true });
  });

  it('puts the jobs that run by themselves on the schedule, once however often it starts', async () => {
    const schedulers = await queue().getJobSchedulers();
    expect(schedulers.map(({ key, every }) => [key, Number(every)]).toSorted()).toEqual([
      ['close-days', 60_000],
      ['tick-clock', 60_000],
    ]);
  });

  function queue(): Queue {
    return worker.get<Queue>(getQueueToken(MAINTENANCE_QUEUE.name), { strict: false });
  }

  async function run(name: string): Promise<void> {
    const job = await queue().add(name, {});
    await job.waitUntilFinished(events);
  }
});
