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

  /** Takes over a clock that another process moved; notes nothing. */
  async follow(): Promise<void> {
    const [row] = await this.dataSource.query<Anchor[]>('SELECT clock_at, clock_anchor FROM instance');
    this.clock.setAnchor(row?.clock_at ?? null, row?.clock_anchor ?? null);
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
