import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { isoFromDay, weekday, type Day } from '#calendar';
import { Clock } from '#platform';
import { InsurerDesk } from '../registration/insurer-desk.js';
import { InsurerRepository } from '../storage/insurer.repository.js';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';
import {
  byWeek,
  league,
  type CauseCount,
  type LeagueRow,
  type QualityWeek,
  type RowCount,
} from './quality.rules.js';

export interface InsurerQuality {
  /** Mondays; the last week may not be over. */
  readonly weeks: readonly QualityWeek[];
  readonly insurers: readonly LeagueRow[];
  /** Held rows that nobody has dealt with yet. */
  readonly open: number;
}

/** Days are Japan's, as everywhere. */
const DAY = `(g.confirmed_at AT TIME ZONE 'Asia/Tokyo')::date`;
const MONDAY = `date_trunc('week', ${DAY}::timestamp)::date - date '1970-01-01'`;
const SCOPE = `g.confirmed_at IS NOT NULL AND ${DAY} >= $1::date AND ${DAY} <= $2::date
  AND ($3::int IS NULL OR g.insurer_id = $3)`;
const ROWS: Statement = {
  name: 'qualification-quality-rows',
  text: `SELECT g.insurer_id AS "insurerId", ${MONDAY} AS week, sum(g.rows)::int AS rows
    FROM qualification.registration g WHERE ${SCOPE} GROUP BY 1, 2`,
};
// One row counts once under each of its causes, and once in all.
const HELD: Statement = {
  name: 'qualification-quality-causes',
  text: `SELECT g.insurer_id AS "insurerId", ${MONDAY} AS week, c.cause, count(*)::int AS count
    FROM qualification.registration g JOIN qualification.registration_row r ON r.registration_id = g.id
    CROSS JOIN LATERAL unnest(array_append(r.found, 'ANY')) AS c (cause)
    WHERE ${SCOPE} AND cardinality(r.found) > 0 GROUP BY 1, 2, 3`,
};
const OPEN: Statement = {
  name: 'qualification-quality-open',
  text: `SELECT count(*)::int AS open FROM qualification.registration_row r
    JOIN qualification.registration g ON g.id = r.registration_id
    WHERE g.state = 'DONE' AND r.state IN ('QUARANTINED', 'CORRECTED', 'CONFIRMED')
      AND ($1::int IS NULL OR r.insurer_id = $1)`,
};
const MOST_WEEKS = 53;

/** What insurers handed in and what of it was held, by cause and week. Counts alone: nobody's data is in it. */
@Injectable()
export class InsurerQualityReadModel {
  constructor(
    private readonly desk: InsurerDesk,
    private readonly insurers: InsurerRepository,
    private readonly database: QualificationDatabase,
    private readonly clock: Clock,
  ) {}

  /** The last so many weeks: of all insurers for the ministry, of its own for an insurer. null: for nobody else. */
  async quality(viewer: Viewer, weeks: number): Promise<InsurerQuality | null> {
    const ministry = viewer.role === 'ADMINISTRATOR' || viewer.role === 'ANALYST';
    const own = await this.desk.own(viewer);
    if (!ministry && !own) return null;
    const today = this.clock.today();
    const monday = mondayOf(today);
    const count = Math.min(Math.max(1, weeks), MOST_WEEKS);
    const scope = [isoFromDay(monday - 7 * (count - 1)), isoFromDay(today), own?.id ?? null];
    const [rows, held, [open]] = await Promise.all([
      this.database.rows<RowCount & { week: number }>(ROWS, scope),
      this.database.rows<CauseCount & { week: number }>(HELD, scope),
      this.database.rows<{ open: number }>(OPEN, [own?.id ?? null]),
    ]);
    const known = await this.insurers.byIds(rows.map(({ insurerId }) => insurerId));
    const mondays = Array.from({ length: count }, (_, index) => monday - 7 * (count - 1 - index));
    return {
      weeks: byWeek(mondays, today, rows, held),
      insurers: league(known, rows, held),
      open: open!.open,
    };
  }
}

function mondayOf(day: Day): Day {
  return day - ((weekday(day) + 6) % 7);
}
