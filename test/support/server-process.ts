import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createNetServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { spawnProduct } from '#platform/bare';

/** One process of the built product on a database, to be measured or killed. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
    /** Lines of its log that say something failed. */
    readonly failures: string[],
  ) {}

  static async start(
    databaseUrl: string,
    entry: 'server' | 'worker' = 'server',
    env: NodeJS.ProcessEnv = {},
  ): Promise<ServerProcess> {
    const port = await freePort();
    const child = spawnProduct(`dist/apps/${entry}/main.js`, {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        SHIKAKU_DATA: '.data/test/data',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const failures: string[] = [];
    const ready = new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout!, child.stderr!]) {
        createInterface(stream).on('line', (line) => {
          if (/is listening|takes jobs/.test(line)) resolve();
          else if (/"level":(50|60)|Error/.test(line)) failures.push(line.slice(0, 1_000));
        });
      }
      child.once('exit', () => reject(new Error(`ended at its start: ${failures.join('\n')}`)));
    });
    await ready;
    return new ServerProcess(child, `http://127.0.0.1:${port}`, failures);
  }

  get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Megabytes, the most there ever were in memory. Linux. */
  get peakMegabytes(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.runs) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createNetServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
