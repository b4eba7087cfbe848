import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { loadHistory } from '../history/load-history.js';
import type { ForecastJob } from './forecast-result.js';
import { makeForecast } from './make-forecast.rules.js';

// A thread of its own, with a connection of its own: ten seconds of computing must hold up nobody's question.
const { databaseUrl, job } = workerData as { databaseUrl: string; job: ForecastJob };
const client = new pg.Client({ connectionString: databaseUrl, application_name: 'shikaku-forecast' });
await client.connect();
try {
  const history = await loadHistory(client, job.asOf, job.known);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort!.postMessage(makeForecast(history, job));
} finally {
  await client.end();
}
