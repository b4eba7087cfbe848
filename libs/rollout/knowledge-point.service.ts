import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '#access';
import { isoFromDay, japanDay, type Day } from '#calendar';

/** An instant of knowledge as it can be asked for. */
export interface RecordedKnowledgePoint {
  readonly id: string;
  readonly kind: 'CLOSE' | 'PUBLICATION';
  readonly day: Day;
  /** What was learnt before this instant is known. */
  readonly at: Date;
  readonly title: string | null;
}

const SELECT = `SELECT id, kind, day - date '1970-01-01' AS day, at, title FROM knowledge_point`;

// One snapshot and era for all days that are due; a day somebody else has closed meanwhile stays as it is.
const CLOSE_DAYS = `
  INSERT INTO knowledge_point (id, kind, day, at, title, snapshot, era)
  SELECT to_char(d, 'YYYY-MM-DD'), 'CLOSE', d::date, (d::date + 1)::timestamp AT TIME ZONE 'Asia/Tokyo', NULL,
    pg_current_snapshot(), i.era
  FROM instance i, generate_series(
    greatest(i.log_began_on, (SELECT max(day) + 1 FROM knowledge_point WHERE kind = 'CLOSE'))::timestamp,
    ($1::date - 1)::timestamp, interval '1 day') d
  ON CONFLICT DO NOTHING`;

const PUBLISH = `
  INSERT INTO knowledge_point (id, kind, day, at, title, snapshot, era)
  SELECT 'publication-' || $1::date, 'PUBLICATION', $1::date, $2::timestamptz, $3, pg_current_snapshot(), i.era
  FROM instance i ON CONFLICT DO NOTHING`;

/** Each day's close and each publication: what can be asked for as known on. */
@Injectable()
export class KnowledgePointService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Records the close of every day before the one `now` falls on. Idempotent; any process may call it at any time.
   * @param manager inside the transaction that moves the clock
   */
  async closeDays(now: Date, manager: EntityManager = this.dataSource.manager): Promise<void> {
    await manager.query(CLOSE_DAYS, [isoFromDay(japanDay(now))]);
  }

  /** Newest first. */
  async list(): Promise<RecordedKnowledgePoint[]> {
    return this.dataSource.query(`${SELECT} ORDER BY at DESC, id DESC`);
  }

  async byId(id: string): Promise<RecordedKnowledgePoint | null> {
    const [point] = await this.dataSource.query<RecordedKnowledgePoint[]>(`${SELECT} WHERE id = $1`, [id]);
    return point ?? null;
  }

  /**
   * Makes what is known at this moment a publication of that day. A day is published once: asked again, the first
   * stands. null: not the ministry's.
   * @param at what was learnt before it is part of the publication; at the latest now
   */
  async publish(viewer: Viewer, day: Day, title: string, at: Date): Promise<RecordedKnowledgePoint | null> {
    if (viewer.role !== 'ADMINISTRATOR') return null;
    await this.dataSource.query(PUBLISH, [isoFromDay(day), at, title]);
    return this.byId(`publication-${isoFromDay(day)}`);
  }
}
