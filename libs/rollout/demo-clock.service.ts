import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { japanDay, nextBusinessDay, startOfJapanDay } from '#calendar';
import { Clock } from '#platform';
import { KnowledgePointService } from './knowledge-point.service.js';

const NINE_HOURS_MS = 9 * 3_600_000;

interface InstanceRow {
  kind: 'DEMO' | 'REAL';
  clock_at: Date | null;
  clock_anchor: Date | null;
}

/** Moves the demo's domain clock, so that what was entered is seen and what is due leaves. */
@Injectable()
export class DemoClockService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly knowledgePoints: KnowledgePointService,
  ) {}

  /** A demo's clock, and only the ministry. */
  async canMove(viewer: Viewer): Promise<boolean> {
    if (viewer.role !== 'ADMINISTRATOR') return false;
    const [instance] = await this.dataSource.query<{ kind: string }[]>('SELECT kind FROM instance');
    return instance?.kind === 'DEMO';
  }

  /**
   * To 09:00 of the next business day, closing the days in between in the same transaction: nobody sees the new day
   * without the old one's knowledge point. Two who press at once move it twice, one after the other.
   * @returns the new instant; null where the viewer may not or the database is real
   */
  async moveToNextBusinessDay(viewer: Viewer): Promise<Date | null> {
    if (viewer.role !== 'ADMINISTRATOR') return null;
    const moved = await this.dataSource.transaction(async (manager) => {
      const [instance] = await manager.query<InstanceRow[]>(
        'SELECT kind, clock_at, clock_anchor FROM instance FOR UPDATE',
      );
      if (instance?.kind !== 'DEMO') return null;
      const anchor = new Date();
      const at = nineOnNextBusinessDay(shownAt(instance, anchor));
      await this.knowledgePoints.closeDays(at, manager);
      await manager.query('UPDATE instance SET clock_at = $1, clock_anchor = $2', [at, anchor]);
      return { at, anchor };
    });
    if (!moved) return null;
    this.clock.setAnchor(moved.at, moved.anchor);
    return moved.at;
  }
}

/** From the locked row, not from this process's clock, which may not have heard of another's move. */
function shownAt({ clock_at, clock_anchor }: InstanceRow, now: Date): Date {
  return clock_at && clock_anchor
    ? new Date(clock_at.getTime() + now.getTime() - clock_anchor.getTime())
    : now;
}

function nineOnNextBusinessDay(shown: Date): Date {
  return new Date(startOfJapanDay(nextBusinessDay(japanDay(shown))).getTime() + NINE_HOURS_MS);
}
