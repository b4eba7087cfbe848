import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** `npm start` as people run it: its own process group, its own data folder, a free port. */
export class Product {
  readonly data = resolve('.data/test', `product-${process.pid}-${Date.now().toString(36)}`);
  private launcher: ChildProcess | undefined;
  private said = '';

  private constructor(readonly port: number) {}

  static async onFreePort(): Promise<Product> {
    return new Product(await freePort());
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** Everything it has printed since the last start. */
  get output(): string {
    return this.said;
  }

  start(env: NodeJS.ProcessEnv = {}, args: readonly string[] = []): void {
    this.said = '';
    const plain = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', REDIS_URL: '', DEMO: '' };
    this.launcher = spawn(process.execPath, ['scripts/start.mjs', ...args], {
      env: { ...plain, PORT: String(this.port), SHIKAKU_DATA: this.data, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.launcher.stdout!, this.launcher.stderr!]) {
      stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    }
  }

  /** Waits until it has printed its address; throws what it said when it ends before. */
  async served(): Promise<void> {
    await this.until(() => this.said.includes(`→ ${this.address}`), 'its address');
  }

  /** Waits for something to become true; throws what it said when the process ends before. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    while (!isSo()) {
      if (this.hasEnded) throw new Error(`npm start ended before ${what}:\n${this.said}`);
      await wait(5);
    }
  }

  /** Exit code of a start that ends by itself. */
  async ended(): Promise<number | null> {
    if (!this.hasEnded) await once(this.launcher!, 'close');
    return this.launcher!.exitCode;
  }

  /** To the whole process group, as a terminal does; returns when the start script is gone. */
  async signal(name: 'SIGINT' | 'SIGKILL'): Promise<number | null> {
    if (this.hasEnded) return this.launcher!.exitCode;
    const closed = once(this.launcher!, 'close');
    process.kill(-this.launcher!.pid!, name);
    await closed;
    return this.launcher!.exitCode;
  }

  /** Processes that carry the data folder or this start's process group: what a stopped product must not leave. */
  processes(): string[] {
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map((pid) => `${pid} ${commandOf(pid)}`)
      .filter((line) => line.includes(this.data) || line.includes(`SHIKAKU_DATA=${this.data}`));
  }

  /** Process id of the embedded server. */
  get postmaster(): number {
    return Number(readFileSync(join(this.data, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** The demo's database on the embedded server, with password. */
  get databaseUrl(): string {
    const port = readFileSync(join(this.data, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n')[3];
    const password = readFileSync(join(this.data, 'postgresql/password'), 'utf8').trim();
    return `postgresql://shikaku:${password}@127.0.0.1:${port}/shikaku_demo`;
  }

  /** Process id of the running server or worker. */
  async childOf(name: 'server' | 'worker'): Promise<number> {
    const find = (): string | undefined =>
      this.processes().find((line) => line.includes(`dist/apps/${name}/main.js`));
    await this.until(() => find() !== undefined, `a ${name}`);
    return Number(find()!.split(' ')[0]);
  }

  /** Only the start script, as `kill -9 <pid>` does: its children have to notice. */
  async killLauncher(): Promise<void> {
    const closed = once(this.launcher!, 'exit');
    this.launcher!.kill('SIGKILL');
    await closed;
  }

  async untilOnlyPostgresIsLeft(): Promise<void> {
    while (this.processes().some((line) => !line.includes('postgres'))) await wait(50);
  }

  /** Waits until the API answers. */
  async answers(): Promise<void> {
    while (!(await fetch(`${this.address}/health/ready`).catch(() => null))?.ok) await wait(50);
  }

  /** Facilities open on a day, as the API says. */
  async openFacilities(asOf: string): Promise<number> {
    const query = `{ adoption(asOf: "${asOf}") { cells { denominator } } }`;
    const answer = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: { adoption: { cells: { denominator: number }[] } } };
    return data.adoption.cells.reduce((sum, { denominator }) => sum + denominator, 0);
  }

  get clusterIsBeingMade(): boolean {
    return this.entries('postgresql').some((entry) => entry.startsWith('cluster.new'));
  }

  get clusterHasStarted(): boolean {
    return existsSync(join(this.data, 'postgresql/cluster/postmaster.pid'));
  }

  /** Ends whatever is left and removes the data. */
  async dispose(): Promise<void> {
    await this.signal('SIGINT').catch(() => null);
    for (const line of this.processes()) kill(Number(line.split(' ')[0]));
    rmSync(this.data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  private get hasEnded(): boolean {
    return !this.launcher || this.launcher.exitCode !== null || this.launcher.signalCode !== null;
  }

  private entries(folder: string): string[] {
    try {
      return readdirSync(join(this.data, folder));
    } catch {
      return [];
    }
  }
}

function commandOf(pid: string): string {
  try {
    return `${readFileSync(`/proc/${pid}/cmdline`, 'utf8')} ${readFileSync(`/proc/${pid}/environ`, 'utf8')}`.replaceAll(
      '\0',
      ' ',
    );
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ended meanwhile
  }
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
