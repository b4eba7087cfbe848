import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker } from 'bullmq';

/** Bare BullMQ: adds so many no-op jobs, works them off, and prints the milliseconds from the first added to the last done. */
const [url, count] = [process.argv[2]!, Number(process.argv[3])];
const onRedis = url.startsWith('redis:');
if (!onRedis) setDefaultBackendFactory(createPostgresBackend);
const connection = onRedis
  ? { url, maxRetriesPerRequest: null }
  : { connectionString: url, schema: 'bullmq', migrate: true };
const AT_ONCE = 1_000;

const queue = new Queue('bare', { connection, defaultJobOptions: { removeOnComplete: true } });
await queue.waitUntilReady();
let done = 0;
let finished: () => void;
const all = new Promise<void>((resolve) => (finished = resolve));
const worker = new Worker(
  'bare',
  async () => {
    done += 1;
    if (done === count) finished();
  },
  { connection, concurrency: 50 },
);
await worker.waitUntilReady();
const began = performance.now();
for (let added = 0; added < count; added += AT_ONCE) {
  await queue.addBulk(
    Array.from({ length: Math.min(AT_ONCE, count - added) }, () => ({ name: 'no-op', data: {} })),
  );
}
await all;
process.stdout.write(`${performance.now() - began}\n`);
await worker.close();
await queue.close();
process.exit(0);
