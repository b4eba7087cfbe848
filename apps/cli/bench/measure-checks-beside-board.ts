import { checkLatencies, type CheckClient } from './check-clients.js';
import { startServer, type MeasuredProcess } from './measured-process.js';
import { quantile } from './pairs.js';
import { asGraphql, questionsOf } from './questions.js';
import { print, round } from './report.js';

const BOARD_CLIENTS = 50;
const MILLISECONDS = 8_000;
const QUESTIONS = questionsOf('TYPE_AND_PREFECTURE').map(asGraphql);

/** One receptionist's checks, alone and while 50 people look at the board, each asking once a second. */
export async function measureChecksBesideBoard(
  demo: string,
  insured: number,
  client: CheckClient,
): Promise<void> {
  const server = await startServer(demo);
  try {
    await checkLatencies(server.origin, insured, client, 1_000);
    const idle = quantile(await checkLatencies(server.origin, insured, client, MILLISECONDS), 0.99);
    const board = new AbortController();
    const watching = Promise.all(
      Array.from({ length: BOARD_CLIENTS }, (_, n) => watch(server, n, board.signal)),
    );
    const busy = quantile(await checkLatencies(server.origin, insured, client, MILLISECONDS), 0.99);
    board.abort();
    const asked = (await watching).reduce((sum, count) => sum + count, 0);
    print({
      what: 'single check beside 50 board clients, p99 : idle p99',
      figure: busy / idle,
      unit: '×',
      must: 'AT_MOST',
      floor: 3,
      detail: `${round(busy)} ms : ${round(idle)} ms, ${asked} board questions meanwhile`,
    });
  } finally {
    await server.stop();
  }
}

/** Asks once a second, each client at another moment of it with other questions; returns how often. */
async function watch({ origin }: MeasuredProcess, client: number, signal: AbortSignal): Promise<number> {
  let asked = 0;
  await pause((client * 1_000) / BOARD_CLIENTS);
  while (!signal.aborted) {
    const began = performance.now();
    const { path, body } = QUESTIONS[(client + asked) % QUESTIONS.length]!;
    const headers = { 'content-type': 'application/json', origin };
    const response = await fetch(origin + path, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error('a measured server answered with errors');
    asked += 1;
    await pause(Math.max(0, 1_000 - (performance.now() - began)));
  }
  return asked;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
