import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { RESUME_CLOCK, TICK_CLOCK } from './instance-clock.sql.js';

interface Anchor {
  clock_at: Date;
  clock_anchor: Date;
}

/** The demo's clock as it is kept in the database between processes and runs. A real database has none: nothing happens. */
@Injectable()
export class InstanceClock {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes what the clock shows, so that a process that is killed loses no more than the time since; takes over a clock
   * that another process moved.
   */
  async tick(): Promise<void> {
    await this.update(TICK_CLOCK);
  }

  /** See {@link RESUME_CLOCK}. */
  async resume(): Promise<void> {
    await this.update(RESUME_CLOCK);
  }

  private async update(statement: string): Promise<void> {
    const [rows] = await this.dataSource.query<[Anchor[], number]>(statement, [new Date()]);
    for (const { clock_at, clock_anchor } of rows) this.clock.setAnchor(clock_at, clock_anchor);
  }
}
