import type { ScenarioOutcome, ScenarioQuestion } from '../scenario/scenario.types.js';
import type { ForecastJob, ForecastResult } from './forecast-result.js';
import { openWorker, type ThreadRun } from './run-in-thread.js';

type Answer =
  | { id: 0; result: ForecastResult }
  | { id: number; outcome: ScenarioOutcome }
  | { id: number; failure: Error };

/** A forecast whose thread stays to answer what would be if. It holds some 60 MB; stop it. */
export interface StandingForecast extends ThreadRun<ForecastResult> {
  /** One after the other, in the order asked. Rejects when the question failed or the thread was stopped. */
  ask(question: ScenarioQuestion): Promise<ScenarioOutcome>;
}

export function openForecast(databaseUrl: string, job: ForecastJob): StandingForecast {
  const worker = openWorker('standing.worker.js', { databaseUrl, job });
  const waiting = new Map<number, (answer: Answer) => void>();
  const failed = new Set<(error: Error) => void>();
  let ended: Error | null = null;
  const end = (error: Error) => {
    ended ??= error;
    for (const fail of failed) fail(ended);
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('a forecast’s thread has ended')));
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const answerTo = (id: number) =>
    new Promise<Answer>((resolve, reject) => {
      if (ended) return reject(ended);
      failed.add(reject);
      waiting.set(id, (answer) => {
        failed.delete(reject);
        resolve(answer);
      });
    });
  let asked = 0;
  return {
    result: answerTo(0).then((answer) => (answer as { result: ForecastResult }).result),
    ask: async (question) => {
      const id = ++asked;
      const answer = answerTo(id);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      worker.postMessage({ id, question });
      const said = await answer;
      if ('failure' in said) throw said.failure;
      return (said as { outcome: ScenarioOutcome }).outcome;
    },
    stop: () => worker.terminate(),
  };
}
