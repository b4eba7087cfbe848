import { Clock, createDataSource, InstanceClock, readConfiguration, type Configuration } from '#platform';
import { explain, LaunchError, linesFor } from './explain.js';
import { announce } from './announce.js';
import { humanLine } from './human-line.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { prepareDatabase } from './prepare-database.js';
import type { Progress } from './progress.js';
import { SupervisedProcess } from './supervised-process.js';
import { untilReady } from './until-ready.js';

export type Role = 'all' | 'server' | 'worker' | 'migrate';

export interface Launch {
  readonly role: Role;
  readonly progress: Progress;
  /** Settles when the board is built. */
  readonly board: Promise<void>;
}

/** From a built tree to a served board. Prints one line and ends the process with 1 on a failure somebody can mend. */
export async function launch(request: Launch): Promise<void> {
  const configuration = readOrEnd();
  const launcher = new Launcher(configuration, request);
  process.on('SIGINT', () => void launcher.stop(0));
  process.on('SIGTERM', () => void launcher.stop(0));
  try {
    await launcher.run();
  } catch (error) {
    await launcher.fail(error);
  }
}

function readOrEnd(): Configuration {
  try {
    return readConfiguration(process.env);
  } catch (error) {
    console.error(explain(error, '.') ?? error);
    return process.exit(1);
  }
}

class Launcher {
  private database: OpenDatabase | undefined;
  private readonly children: SupervisedProcess[] = [];
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly configuration: Configuration,
    private readonly request: Launch,
  ) {}

  async run(): Promise<void> {
    const { role, progress, board } = this.request;
    const opening = progress.step('データベースの起動 / starting the database');
    this.database = await openDatabase(this.configuration);
    opening.done();
    await this.prepare(this.database.url);
    await board;
    if (role === 'migrate') return this.stop(0);
    if (role !== 'worker') await this.serve(this.database.url);
    if (role !== 'server') this.work(this.database.url);
    progress.end();
    if (role === 'all') await announce(this.configuration, this.database.url);
  }

  /** Ends everything this process started; a second signal waits for the first one's work. */
  stop(code: number): Promise<void> {
    this.stopping ??= this.stopAll().then(
      () => process.exit(code),
      () => process.exit(1),
    );
    return this.stopping;
  }

  async fail(error: unknown): Promise<void> {
    // What fails because we are stopping is no failure.
    if (this.stopping) return this.stopping;
    this.request.progress.end();
    console.error(explain(error, this.configuration.dataDirectory) ?? error);
    await this.stop(1);
  }

  private async stopAll(): Promise<void> {
    this.request.progress.end();
    await Promise.all(this.children.map((child) => child.stop()));
    await this.database?.close();
  }

  private async prepare(url: string): Promise<void> {
    const { progress, role } = this.request;
    if (role === 'server' || role === 'worker') return;
    const { demo } = this.configuration;
    const loading = progress.step(
      demo ? 'デモデータの読み込み / loading the demo country' : '移行 / migrating',
    );
    const outcome = await prepareDatabase(url, {
      demo,
      onProgress: (step, done, total) => step === 'DEMO' && loading.update(done, total),
    });
    loading.done();
    if (outcome !== 'READY') throw new LaunchError(linesFor(demo)[outcome]);
    await resumeClock(url);
  }

  private async serve(url: string): Promise<void> {
    const server = this.child('server', url);
    const ended = server.start();
    const ready = await untilReady(this.configuration.port, ended);
    if (!ready)
      throw new LaunchError(
        'サーバーが起動しませんでした（上の行を参照）。 / The server did not start (see above).',
      );
    server.supervise();
  }

  private work(url: string): void {
    const worker = this.child('worker', url);
    worker.supervise();
    void worker.start();
  }

  private child(name: 'server' | 'worker', url: string): SupervisedProcess {
    const pretty = this.request.role === 'all';
    const say = (line: string): void => this.request.progress.line(pretty ? humanLine(line) : line);
    const child = new SupervisedProcess({
      name,
      entry: new URL(`../../${name}/main.js`, import.meta.url).pathname,
      env: { ...process.env, DATABASE_URL: url, DEMO: this.configuration.demo ? '1' : '0' },
      onLine: say,
      onRestart: (delayMs) => say(`${name}: ended by itself, starts again in ${delayMs} ms`),
    });
    this.children.push(child);
    return child;
  }
}

async function resumeClock(url: string): Promise<void> {
  const dataSource = await createDataSource(url, { poolSize: 1 });
  try {
    await new InstanceClock(dataSource, new Clock()).resume();
  } finally {
    await dataSource.destroy();
  }
}
