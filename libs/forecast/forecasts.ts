import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayFromIso, type Day } from '#calendar';
import { PREFECTURES } from '#facility';
import { Clock, CONFIGURATION, logger, type Configuration } from '#platform';
import type { Known } from './history/load-history.js';
import type { ForecastJob, ForecastResult } from './run/forecast-result.js';
import type { OriginScore } from './run/backtest.js';
import { runBacktest, runForecast, type ThreadRun } from './run/run-in-thread.js';
import { openForecast, type StandingForecast } from './run/standing-forecast.js';
import type { ScenarioOutcome, ScenarioQuestion } from './scenario/scenario.types.js';

export const FORECAST_SEED = 20_210_709;
export const FORECAST_RUNS = 1_000;
/** 29 weeks: beyond them a queue's end is anybody's guess. */
const HORIZON_DAYS = 203;
const TARGET_DAY = dayFromIso('2021-09-30');
/** A busy log says something every second: a forecast of today is not made anew before it is so old. */
const LEAST_INTERVAL_MS = 5 * 60_000;
/** Forecasts of earlier days that are kept: some 8 MB each. */
const EARLIER_KEPT = 3;
/** Answers of one forecast that are kept: some 20 KB each. */
const SCENARIOS_KEPT = 64;

export interface KeptForecast {
  readonly result: ForecastResult;
  readonly computedAt: Date;
  readonly outdated: boolean;
}

interface Kept {
  readonly said: string;
  readonly result: ForecastResult;
  readonly computedAt: Date;
  readonly thread: StandingForecast;
  /** By question. */
  readonly scenarios: Map<string, Promise<ScenarioOutcome>>;
}

/** The forecast of what the log says, kept until it says something else; then the old one serves while a new one is made. */
@Injectable()
export class Forecasts implements OnModuleDestroy {
  private kept: Kept | null = null;
  private scored: { day: Day; scores: readonly OriginScore[] } | null = null;
  /** Of earlier days and points of knowledge, which never change: by what was asked, the last asked at the end. */
  private readonly earlier = new Map<string, KeptForecast>();
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
    if (this.kept?.said !== said && this.isOldEnough()) this.start(said);
    if (!this.kept) return null;
    const { result, computedAt } = this.kept;
    return { result, computedAt, outdated: this.kept.said !== said };
  }

  /** {@link latest}, where it was asked for at all since the start; null otherwise, and nothing is begun. */
  async standing(): Promise<KeptForecast | null> {
    return this.kept ? this.latest() : null;
  }

  /** The forecast of an earlier day, or of what was known at a past point. null: it is being made, or waits for another. */
  earlierThan(asOf: Day, known: Known): KeptForecast | null {
    const key = JSON.stringify([asOf, known, known.kind === 'NOW' ? this.clock.today() : null]);
    const kept = this.earlier.get(key);
    if (kept) {
      this.earlier.delete(key);
      this.earlier.set(key, kept);
      return kept;
    }
    this.begin(
      () => runForecast(this.configuration.databaseUrl!, { ...this.job(), asOf, known }),
      (result) => {
        this.earlier.set(key, { result, computedAt: new Date(), outdated: false });
        if (this.earlier.size > EARLIER_KEPT) this.earlier.delete(this.earlier.keys().next().value!);
      },
    );
    return null;
  }

  /**
   * What would come of the forecast that is kept, which stays as it is; one question after the other.
   * null: the first one is being made. Of a forecast that is replaced meanwhile the new one is asked.
   */
  async whatIf(question: ScenarioQuestion): Promise<{ kept: KeptForecast; outcome: ScenarioOutcome } | null> {
    const latest = await this.latest();
    if (!latest) return null;
    const { thread, scenarios } = this.kept!;
    const key = JSON.stringify(question);
    let outcome = scenarios.get(key);
    if (!outcome) {
      outcome = thread.ask(question);
      scenarios.set(key, outcome);
      // a failure is not kept
      outcome.catch(() => scenarios.delete(key));
      if (scenarios.size > SCENARIOS_KEPT) scenarios.delete(scenarios.keys().next().value!);
    }
    try {
      return { kept: latest, outcome: await outcome };
    } catch (error) {
      if (this.stopping || this.kept!.thread === thread) throw error;
      return this.whatIf(question);
    }
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
    await this.kept?.thread.stop();
  }

  /** How forecasts of past weeks came out, as of yesterday. null: being made, which takes half a minute. */
  scores(): { asOf: Day; scores: readonly OriginScore[] } | null {
    const { asOf } = this.job();
    // what everybody looks at comes first
    if (this.kept && this.scored?.day !== asOf)
      this.begin(
        () => runBacktest(this.configuration.databaseUrl!, this.job()),
        (scores) => (this.scored = { day: asOf, scores }),
      );
    return this.scored && { asOf: this.scored.day, scores: this.scored.scores };
  }

  /** Another day is always news. */
  private isOldEnough(): boolean {
    if (!this.kept || this.kept.result.job.asOf !== this.job().asOf) return true;
    return Date.now() - this.kept.computedAt.getTime() >= LEAST_INTERVAL_MS;
  }

  private start(said: string): void {
    let thread: StandingForecast;
    this.begin(
      () => (thread = openForecast(this.configuration.databaseUrl!, this.job())),
      (result) => {
        void this.kept?.thread.stop();
        this.kept = { said, result, computedAt: new Date(), thread, scenarios: new Map() };
      },
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
      known: { kind: 'NOW' },
      seed: FORECAST_SEED,
      runs: FORECAST_RUNS,
      horizon: HORIZON_DAYS,
      target: TARGET_DAY,
      regions: [0, ...PREFECTURES.map(({ regionNumber }) => regionNumber)],
    };
  }

  /** The day, the last event and pass: every event of the log has a higher number than those before. */
  private async whatTheLogSaid(): Promise<string> {
    const [row] = await this.dataSource.query<{ last: string | null }[]>(
      `SELECT concat_ws(' ', (SELECT max(id) FROM milestone_event),
        (SELECT max(id) FROM queue_pass), (SELECT max(withdrawn_at) FROM queue_pass)) AS last`,
    );
    return `${this.clock.today()} ${row?.last ?? ''}`;
  }
}
