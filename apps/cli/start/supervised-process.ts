import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface SupervisedOptions {
  readonly name: 'server' | 'worker';
  /** Compiled entry file. */
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  /** Every line the process writes. */
  readonly onLine: (line: string) => void;
  /** It ended by itself and comes back in `delayMs`. */
  readonly onRestart: (delayMs: number) => void;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A process that ran this long has recovered: the next delay is the first one again. */
const SETTLED_MS = 60_000;

/** A child that is started again, after a growing pause, whenever it dies. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private delayMs = FIRST_DELAY_MS;
  private restart: NodeJS.Timeout | undefined;

  constructor(private readonly options: SupervisedOptions) {}

  /** Resolves with the exit code of the first run, should it end; later runs are this class's business. */
  start(): Promise<number | null> {
    const startedAt = Date.now();
    const { entry, env, onLine } = this.options;
    // The channel tells the child when we are gone, also after kill -9.
    const child = spawn(process.execPath, ['--enable-source-maps', entry], {
      env: { ...env, SHIKAKU_PROCESS: this.options.name },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    for (const stream of [child.stdout!, child.stderr!]) createInterface(stream).on('line', onLine);
    return new Promise((resolve) => {
      child.once('close', (code) => {
        resolve(code);
        if (!this.stopping && this.supervising) this.startAgain(Date.now() - startedAt);
      });
    });
  }

  private supervising = false;

  /** From now on a death leads to a restart. */
  supervise(): void {
    this.supervising = true;
  }

  get pid(): number | undefined {
    return this.child?.pid;
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

  private startAgain(ranMs: number): void {
    this.delayMs = ranMs > SETTLED_MS ? FIRST_DELAY_MS : Math.min(LONGEST_DELAY_MS, this.delayMs * 2);
    this.options.onRestart(this.delayMs);
    this.restart = setTimeout(() => void this.start(), this.delayMs);
  }
}
