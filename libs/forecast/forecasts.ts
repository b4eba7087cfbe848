import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayFromIso, type Day } from '#calendar';
import { PREFECTURES } from '#facility';
import { Clock, CONFIGURATION, logger, type Configuration } from '#platform';
import type { ForecastJob, ForecastResult } from './run/forecast-result.js';
import type { OriginScore } from './run/backtest.js';
import { runBacktest, runForecast, type ThreadRun } from './run/run-in-thread.js';

export const FORECAST_SEED = 20_210_709;
export const FORECAST_RUNS = 1_000;
/** 29 weeks: beyond them a queue's end is anybody's guess. */
const HORIZON_DAYS = 203;
const TARGET_DAY = dayFromIso('2021-09-30');

export interface KeptForecast {
  readonly result: ForecastResult;
  readonly computedAt: Date;
  readonly outdated: boolean;
}

/** The forecast of what the log says, kept until it says something else; then the old one serves while a new one is made. */
@Injectable()
export class Forecasts implements OnModuleDestroy {
  private kept: { said: string; result: ForecastResult; computedAt: Date } | null = null;
  private scored: { day: Day; scores: readonly OriginScore[] } | null = null;
  private running: { run: ThreadRun<unknown>; settled: Promise<void> } | null = null;
  private stopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** null: the first one is being made, which takes some ten seconds. */
  async latest(): Promise<KeptForecast | null> {
    const said = await this.whatTheLogSaid();
    if (this.kept?.said !== said) this.start(said);
    if (!this.kept) return null;
    const { result, computedAt } = this.kept;
    return { result, computedAt, outdated: this.kept.said !== said };
  }

  /** Resolves when nothing is being computed. */
  async settled(): Promise<void> {
    await this.running?.settled;
  }

  /** A thread that goes on would keep the process, and the database of a test. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.running?.run.stop();
    await this.settled();
  }

  /** How forecasts of past weeks came out, as of yesterday. null: being made, which takes half a minute. */
  scores(): { asOf: Day; scores: readonly OriginScore[] } | null {
    const { asOf } = this.job();
    if (this.scored?.day !== asOf)
      this.begin(
        () => runBacktest(this.configuration.databaseUrl!, this.job()),
        (scores) => (this.scored = { day: asOf, scores }),
      );
    return this.scored && { asOf: this.scored.day, scores: this.scored.scores };
  }

  private start(said: string): void {
    this.begin(
      () => runForecast(this.configuration.databaseUrl!, this.job()),
      (result) => (this.kept = { said, result, computedAt: new Date() }),
    );
  }

  /** One thread at a time: two would take the machine from everybody else. */
  private begin<T>(run: () => ThreadRun<T>, keep: (result: T) => unknown): void {
    if (this.running || this.stopping) return;
    const thread = run();
    const settled = thread.result
      .then(keep)
      .catch((error: unknown) => {
        if (!this.stopping) logger.warn({ err: error }, 'the forecast could not be made');
      })
      .then(() => void (this.running = null));
    this.running = { run: thread, settled };
  }

  private job(): ForecastJob {
    return {
      asOf: this.clock.today() - 1,
      seed: FORECAST_SEED,
      runs: FORECAST_RUNS,
      horizon: HORIZON_DAYS,
      target: TARGET_DAY,
      regions: [0, ...PREFECTURES.map(({ regionNumber }) => regionNumber)],
    };
  }

  /** The day and the last event: every event of the log has a higher number than those before. */
  private async whatTheLogSaid(): Promise<string> {
    const [row] = await this.dataSource.query<{ last: string | null }[]>(
      'SELECT max(id) AS last FROM milestone_event',
    );
    return `${this.clock.today()} ${row?.last ?? ''}`;
  }
}
