import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { spawnProduct } from '#platform/bare';

export interface SupervisedOptions {
  readonly name: 'server' | 'worker';
  /** Compiled entry file. */
  readonly entry: string;
  /** Folder for compiled code. */
  readonly compileCache: string;
  /** Every line the process writes. */
  readonly onLine: (line: string) => void;
  /** It ended by itself and comes back in `delayMs`. */
  readonly onRestart: (delayMs: number) => void;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A process that ran this long has recovered: the next delay is the first one again. */
const SETTLED_MS = 60_000;

/** A child that is started again, after a growing pause, whenever it dies once it has been released. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private env: NodeJS.ProcessEnv | undefined;
  private stopping = false;
  private delayMs = FIRST_DELAY_MS;
  private restart: NodeJS.Timeout | undefined;

  /** Resolves when the first run ends. */
  readonly ended: Promise<void>;
  private endFirst!: () => void;

  constructor(private readonly options: SupervisedOptions) {
    this.ended = new Promise((resolve) => (this.endFirst = resolve));
  }

  /** Starts it ahead of its settings: it loads its code and waits for {@link release}. */
  hold(): void {
    this.run({ ...process.env, SHIKAKU_HELD: '1' });
  }

  /** Gives it its settings; from now on a death leads to a restart. */
  release(env: NodeJS.ProcessEnv): void {
    this.env = env;
    if (this.child?.connected) this.child.send(env);
    else if (!this.child) this.run({ ...process.env, ...env });
  }

  /** Asks it to end (SIGTERM), and makes it end after `graceMs`. */
  async stop(graceMs = 9_000): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await closed;
    clearTimeout(force);
  }

  private run(env: NodeJS.ProcessEnv): void {
    const startedAt = Date.now();
    const { entry, name, onLine } = this.options;
    // The channel tells the child when we are gone, also after kill -9.
    const child = spawnProduct(entry, {
      // Node 22 and newer keep compiled code there: a second start then skips half a second of compiling.
      env: { NODE_COMPILE_CACHE: this.options.compileCache, ...env, SHIKAKU_PROCESS: name },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    for (const stream of [child.stdout!, child.stderr!]) createInterface(stream).on('line', onLine);
    // Its channel may close under a message: `close` tells what there is to know.
    child.on('error', () => {});
    child.once('close', () => {
      this.endFirst();
      if (!this.stopping && this.env) this.startAgain(this.env, Date.now() - startedAt);
    });
  }

  private startAgain(env: NodeJS.ProcessEnv, ranMs: number): void {
    this.delayMs = ranMs > SETTLED_MS ? FIRST_DELAY_MS : Math.min(LONGEST_DELAY_MS, this.delayMs * 2);
    this.options.onRestart(this.delayMs);
    this.restart = setTimeout(() => this.run({ ...process.env, ...env }), this.delayMs);
  }
}
