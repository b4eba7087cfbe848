import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';

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

  /** The clock stood while nothing ran: it goes on from the last tick, never before what was already learnt. */
  async resume(): Promise<void> {
    await this.update('greatest(clock_at, (SELECT learnt_at FROM milestone_event ORDER BY id DESC LIMIT 1))');
  }

  /**
   * Notes what the clock shows, so that a process that is killed loses no more than the time since; takes over a clock
   * that another process moved.
   */
  async tick(): Promise<void> {
    await this.update('clock_at + ($1::timestamptz - clock_anchor)');
  }

  private async update(clockAt: string): Promise<void> {
    const [rows] = await this.dataSource.query<[Anchor[], number]>(
      `UPDATE instance SET clock_at = ${clockAt}, clock_anchor = $1::timestamptz
       WHERE clock_at IS NOT NULL RETURNING clock_at, clock_anchor`,
      [new Date()],
    );
    for (const { clock_at, clock_anchor } of rows) this.clock.setAnchor(clock_at, clock_anchor);
  }
}
