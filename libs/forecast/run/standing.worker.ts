import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { loadHistory } from '../history/load-history.js';
import { runScenario } from '../scenario/run-scenario.rules.js';
import type { ScenarioQuestion } from '../scenario/scenario.types.js';
import type { ForecastJob } from './forecast-result.js';
import { makeBase } from './make-forecast.rules.js';

// The forecast of now: its thread stays, so that a scenario draws anew only what it touches. The connection does not.
const { databaseUrl, job } = workerData as { databaseUrl: string; job: ForecastJob };
const client = new pg.Client({ connectionString: databaseUrl, application_name: 'shikaku-forecast' });
await client.connect();
const history = await loadHistory(client, job.asOf, job.known);
await client.end();
const { result, base } = makeBase(history, job);
const port = parentPort!;
port.on('message', ({ id, question }: { id: number; question: ScenarioQuestion }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  port.postMessage({ id, ...answerTo(question) });
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
port.postMessage({ id: 0, result });

/** A question that goes wrong must not take the forecast with it. */
function answerTo(question: ScenarioQuestion) {
  try {
    return { outcome: runScenario(base, question) };
  } catch (error) {
    return { failure: error instanceof Error ? error : new Error('a scenario failed') };
  }
}
