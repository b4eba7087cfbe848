import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { backtest } from './backtest.js';
import type { ForecastJob } from './forecast-result.js';

// As the forecast's thread: half a minute of computing, and whole logs in memory, belong in no request.
const { databaseUrl, job } = workerData as { databaseUrl: string; job: ForecastJob };
const client = new pg.Client({ connectionString: databaseUrl, application_name: 'shikaku-backtest' });
await client.connect();
try {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort!.postMessage(await backtest(client, job));
} finally {
  await client.end();
}
