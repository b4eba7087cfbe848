import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDataFolder, readConfiguration, type Configuration } from '#platform/bare';
import { announce } from './announce.js';
import { explain, LaunchError, linesFor } from './explain.js';
import { humanLine } from './human-line.js';
import { isPrepared } from './is-prepared.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import type { Progress, Step } from './progress.js';
import { resumeClock } from './resume-clock.js';
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
  private readonly server: SupervisedProcess;
  private readonly worker: SupervisedProcess;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly configuration: Configuration,
    private readonly request: Launch,
  ) {
    this.server = this.child('server');
    this.worker = this.child('worker');
  }

  async run(): Promise<void> {
    const { role, progress, board } = this.request;
    const serves = role === 'all' || role === 'server';
    prepareDataFolder(this.configuration.dataDirectory);
    // Its code is read while the database starts.
    if (serves) this.server.hold();
    this.database = await this.opened();
    const { url } = this.database;
    if (role === 'all' || role === 'migrate') await this.prepare(url);
    await board;
    if (serves) await this.serve(url);
    if (role === 'all' || role === 'worker') this.worker.release(this.envOf(url));
    progress.end();
    if (role === 'all' || role === 'migrate') await this.announce(url);
    if (role === 'migrate') await this.stop(0);
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
    await Promise.all([this.server.stop(), this.worker.stop()]);
    await this.database?.close();
  }

  private async opened(): Promise<OpenDatabase> {
    const step = this.request.progress.step('データベースの起動 / starting the database');
    const database = await openDatabase(this.configuration, () =>
      this.request.progress.line('database: ended by itself, starts again'),
    );
    step.done();
    return database;
  }

  private async prepare(url: string): Promise<void> {
    if (!(await isPrepared(url, this.configuration.demo))) await this.prepareFully(url);
    await resumeClock(url);
  }

  private async prepareFully(url: string): Promise<void> {
    const { demo } = this.configuration;
    const { progress } = this.request;
    const { prepareDatabase } = await import('./prepare-database.js');
    let loading: Step | undefined;
    const outcome = await prepareDatabase(url, {
      demo,
      onProgress: (done, total) => {
        loading ??= progress.step('デモデータの読み込み / loading the demo country');
        loading.update(done, total);
      },
    });
    loading?.done();
    if (outcome !== 'READY') throw new LaunchError(linesFor(demo)[outcome]);
    if (demo) await this.prepareInsured(url);
  }

  private async prepareInsured(url: string): Promise<void> {
    const step = this.request.progress.step('架空の被保険者の読み込み / loading invented insured');
    const { prepareInsured } = await import('./prepare-insured.js');
    await prepareInsured(this.configuration, url);
    step.done();
  }

  private async serve(url: string): Promise<void> {
    const step = this.request.progress.step('サーバーの起動 / starting the server');
    this.server.release(this.envOf(url));
    const ready = await untilReady(this.configuration, this.server.ended);
    step.done();
    if (!ready) {
      throw new LaunchError(
        'サーバーが起動しませんでした（上の行を参照）。 / The server did not start (see above).',
      );
    }
  }

  private async announce(url: string): Promise<void> {
    for (const line of await announce(this.configuration, url)) this.request.progress.line(line);
  }

  private envOf(url: string): NodeJS.ProcessEnv {
    return { DATABASE_URL: url, DEMO: this.configuration.demo ? '1' : '0' };
  }

  private child(name: 'server' | 'worker'): SupervisedProcess {
    const pretty = this.request.role === 'all';
    const say = (line: string): void => this.request.progress.line(pretty ? humanLine(line) : line);
    return new SupervisedProcess({
      name,
      entry: fileURLToPath(new URL(`../../${name}/main.js`, import.meta.url)),
      compileCache: join(this.configuration.dataDirectory, 'compile-cache'),
      onLine: say,
      onRestart: (delayMs) => say(`${name}: ended by itself, starts again in ${delayMs} ms`),
    });
  }
}
