import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { Clock } from '#platform';
import { seesReminders } from '../reminder-viewer.rules.js';
import type { WindowDays } from './count-checks.rules.js';
import { DONE_AT, DRAWN } from './entries.sql.js';

/** One number of the results. */
export interface ResultRowsQuestion {
  /** One of the two. */
  readonly ruleId: number | null;
  readonly campaignId: number | null;
  readonly heldOut: boolean;
  /** Only those whose window of so many days is over; null: all that were drawn. */
  readonly days: WindowDays | null;
  /** Only those who did it within these days. */
  readonly doneOnly: boolean;
}

export interface ResultRow {
  readonly facilityId: number;
  readonly code: string;
  readonly name: string;
  /** Drawn, on the domain clock. */
  readonly drawnAt: Date;
  /** The asked-for step became known; null: not within 30 days. A qualification check is not told facility by facility. */
  readonly doneAt: Date | null;
}

export interface ResultRowsPage {
  readonly rows: ResultRow[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** $1 … $6: rule, campaign, held out, window in days, done only, domain clock. The same draw and window as the counts. */
const ANSWERED = `WITH ${DRAWN}, answered AS (
    SELECT d.*, ${DONE_AT} AS done_at FROM drawn d
    WHERE d.rule_id IS NOT DISTINCT FROM $1::int AND d.campaign_id IS NOT DISTINCT FROM $2::int AND d.held_out = $3::boolean
      AND ($4::int IS NULL OR d.created_at <= $6::timestamptz - $4 * interval '1 day')),
  wanted AS (
    SELECT * FROM answered
    WHERE NOT $5::boolean OR done_at <= created_at + coalesce($4, 30) * interval '1 day')`;

const ROWS = `${ANSWERED} SELECT w.facility_id AS "facilityId", f.code, f.name, w.created_at AS "drawnAt", w.done_at AS "doneAt"
  FROM wanted w JOIN facility f ON f.id = w.facility_id WHERE w.facility_id > $7 ORDER BY w.facility_id LIMIT $8`;
const COUNT = `${ANSWERED} SELECT count(*)::int AS count FROM wanted`;

/** The facilities behind a number of the results. Of the ministry. */
@Injectable()
export class ResultRowsReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * In order of facility id; null: not for this viewer.
   * @param after facility id of the last row of the page before
   */
  async page(
    viewer: Viewer,
    { ruleId, campaignId, heldOut, days, doneOnly }: ResultRowsQuestion,
    first: number,
    after: number,
  ): Promise<ResultRowsPage | null> {
    if (!seesReminders(viewer)) return null;
    const parameters = [ruleId, campaignId, heldOut, days, doneOnly, this.clock.now()];
    const [rows, [total]] = await Promise.all([
      this.dataSource.query<ResultRow[]>(ROWS, [...parameters, after, first + 1]),
      this.dataSource.query<{ count: number }[]>(COUNT, parameters),
    ]);
    return { rows: rows.slice(0, first), hasNextPage: rows.length > first, totalCount: total!.count };
  }
}
