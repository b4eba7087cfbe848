import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { OriginScore } from './backtest.js';
import type { ForecastJob, ForecastResult } from './forecast-result.js';

export interface ThreadRun<T> {
  /** Rejects when the log cannot be read, or the run was stopped. */
  readonly result: Promise<T>;
  stop(): Promise<unknown>;
}

/** The forecast of a day, computed in a thread of its own. */
export function runForecast(databaseUrl: string, job: ForecastJob): ThreadRun<ForecastResult> {
  return runInThread('forecast.worker.js', { databaseUrl, job });
}

/** Forecasts of past weeks beside what became of them, computed in a thread of its own. */
export function runBacktest(databaseUrl: string, job: ForecastJob): ThreadRun<OriginScore[]> {
  return runInThread('backtest.worker.js', { databaseUrl, job });
}

/** The build's thread of that name. */
export function openWorker(file: string, workerData: object): Worker {
  const beside = new URL(`./${file}`, import.meta.url);
  // run from the sources (tests): threads need the build
  const built = new URL(`../../../dist/libs/forecast/run/${file}`, import.meta.url);
  return new Worker(fileURLToPath(existsSync(beside) ? beside : built), { workerData });
}

function runInThread<T>(file: string, workerData: object): ThreadRun<T> {
  const worker = openWorker(file, workerData);
  const result = new Promise<T>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread ended without a result')));
  });
  return { result, stop: () => worker.terminate() };
}
