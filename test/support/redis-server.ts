import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './product.js';

/** Path of a redis-server on this machine; undefined: none, and what needs one is skipped by name. */
export const REDIS_SERVER = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'redis-server'))
  .find((path) => existsSync(path));

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis of one's own, in memory, on a free port. */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'shikaku-redis-'));
  const child = spawn(REDIS_SERVER!, [
    '--port',
    String(port),
    '--save',
    '',
    '--dir',
    folder,
    '--bind',
    '127.0.0.1',
  ]);
  await once(child.stdout, 'data');
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
