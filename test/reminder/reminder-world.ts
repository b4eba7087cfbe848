import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Viewer } from '#access';
import { AdoptionReadModel } from '#adoption';
import { Clock, InstanceClock, PlatformModule } from '#platform';
import { DispatchService, ReminderModule, SendService, SweepService } from '#reminder';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { testConfiguration } from '../support/test-configuration.js';

/** A process that sweeps and sends, without a queue: what a job would do is called. */
export class ReminderWorld {
  private constructor(
    readonly database: TestDatabase,
    private readonly context: INestApplicationContext,
  ) {}

  static async create(options: { demo?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<ReminderWorld> {
    const database = await createTestDatabase({ demo: options.demo ?? false });
    return ReminderWorld.on(database, options.env);
  }

  /** Another process on the same database. */
  static async on(database: TestDatabase, env: NodeJS.ProcessEnv = {}): Promise<ReminderWorld> {
    const configuration = testConfiguration(database.url, env);
    const module = { module: class {}, imports: [PlatformModule.forRoot(configuration), ReminderModule] };
    const context = await NestFactory.createApplicationContext(module, { logger: false });
    // what is still being loaded would set the clock to what it was before a test moves it
    await context.get(AdoptionReadModel, { strict: false }).ready();
    return new ReminderWorld(database, context);
  }

  get<T>(type: Type<T>): T {
    return this.context.get(type, { strict: false });
  }

  get clock(): Clock {
    return this.get(Clock);
  }

  /** Of the domain clock, Japan time: `2021-07-12T10:00`. */
  async setClock(japanTime: string): Promise<void> {
    await this.query(
      `UPDATE instance SET kind = 'DEMO', log_began_on = least(log_began_on, '2021-01-01'), clock_at = $1, clock_anchor = now()`,
      [`${japanTime}:00+09:00`],
    );
    await this.get(InstanceClock).follow();
  }

  sweep(): Promise<number> {
    return this.get(SweepService).sweepDue();
  }

  /** What the worker's jobs do, until nothing is due. Rows that were put into jobs. */
  async sendAll(): Promise<number> {
    let sent = 0;
    for (;;) {
      await this.get(DispatchService).settleMerged();
      const jobs = await this.get(DispatchService).release();
      if (jobs.length === 0) return sent;
      for (const { ids } of jobs) await this.get(SendService).send(ids);
      sent += jobs.reduce((sum, { ids }) => sum + ids.length, 0);
    }
  }

  query<T = Record<string, unknown>[]>(sql: string, parameters: unknown[] = []): Promise<T> {
    return this.database.dataSource.query<T>(sql, parameters);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

export const MINISTRY: Viewer = { role: 'ADMINISTRATOR', accountId: 1 };
