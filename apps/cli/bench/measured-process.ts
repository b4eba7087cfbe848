import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { spawnProduct } from '#platform/bare';

export interface MeasuredProcess {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const SERVER = new URL('../../server/main.js', import.meta.url);
const BARE_SERVER = new URL('./bare-server.js', import.meta.url);
const BARE_CHECK_SERVER = new URL('./bare-check-server.js', import.meta.url);

/** The product's server process, as `npm start` runs it. */
export function startServer(databaseUrl: string): Promise<MeasuredProcess> {
  return start(spawnProduct, SERVER, databaseUrl);
}

/** node:http on the same cube with the same freshness check: what no framework can beat. */
export function startBareServer(databaseUrl: string): Promise<MeasuredProcess> {
  return start(spawnBare, BARE_SERVER, databaseUrl);
}

/** node:http with the qualification check's look-up and log, and nothing else. */
export function startBareCheckServer(databaseUrl: string): Promise<MeasuredProcess> {
  return start(spawnBare, BARE_CHECK_SERVER, databaseUrl);
}

function spawnBare(script: string, options: SpawnOptions): ChildProcess {
  return spawn(process.execPath, [script], options);
}

async function start(
  spawnIt: typeof spawnProduct,
  script: URL,
  databaseUrl: string,
): Promise<MeasuredProcess> {
  const port = await freePort();
  const child = spawnIt(fileURLToPath(script), {
    env: { ...process.env, DATABASE_URL: databaseUrl, DEMO: '1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(`${origin}/health/ready`, child);
  return {
    origin,
    pid: child.pid!,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilReady(url: string, child: { exitCode: number | null }): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the measured process ended by itself');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
