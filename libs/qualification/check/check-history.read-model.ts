import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';
import { CheckLogRepository, type PastCheck } from './check-log.repository.js';
import { FacilityGate } from './facility-gate.js';

export interface CheckHistory {
  readonly facilityCode: string;
  /** false: still in connection test. */
  readonly operating: boolean;
  readonly connectionTestPassedAt: Date | null;
  /** Latest first. */
  readonly checks: readonly PastCheck[];
}

const MOST = 100;
// The counts outlive the log, which is kept for 400 days; the log has what the worker has not counted yet.
const LAST_DAYS: Statement = {
  name: 'qualification-last-check-days',
  text: `SELECT id, last - date '1970-01-01' AS last
    FROM (SELECT q.id, greatest(f.last_day, (
        SELECT (c.at AT TIME ZONE 'Asia/Tokyo')::date FROM qualification.check_log c
        WHERE c.facility_id = q.id AND NOT c.connection_test ORDER BY c.id DESC LIMIT 1)) AS last
      FROM unnest($1::int[]) AS q (id) LEFT JOIN qualification.check_facility f ON f.facility_id = q.id) d
    WHERE last IS NOT NULL`,
};
const FIRST_AFTER: Statement = {
  name: 'qualification-first-checks-after',
  text: `SELECT (SELECT min(c.at) FROM qualification.check_log c
      WHERE c.facility_id = q.id AND c.at > q.after AND NOT c.connection_test) AS at
    FROM unnest($1::int[], $2::timestamptz[]) WITH ORDINALITY AS q (id, after, n) ORDER BY n`,
};

/** The checks of a facility's own: when, how and with what outcome, but not of whom: that is written nowhere. */
@Injectable()
export class CheckHistoryReadModel {
  constructor(
    private readonly gate: FacilityGate,
    private readonly log: CheckLogRepository,
    private readonly database: QualificationDatabase,
  ) {}

  /** `before`: the id of the last one seen. null: none of the viewer's facilities. */
  async history(
    viewer: Viewer,
    facilityCode: string | null,
    before: number | null,
  ): Promise<CheckHistory | null> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    if (!facility) return null;
    const [connectionTestPassedAt, checks] = await Promise.all([
      this.log.connectionTestPassedAt(facility.id),
      this.log.ofFacility(facility.id, before, MOST),
    ]);
    return { facilityCode: facility.code, operating: facility.operating, connectionTestPassedAt, checks };
  }

  /** Day of the last check in operation of each of the facilities, by id; one that never made any is left out. */
  async lastDays(facilityIds: readonly number[]): Promise<Map<number, Day>> {
    if (facilityIds.length === 0) return new Map();
    const rows = await this.database.rows<{ id: number; last: Day }>(LAST_DAYS, [facilityIds]);
    return new Map(rows.map(({ id, last }) => [id, last]));
  }

  /** Of each question, in their order: when that facility made its first check in operation after that time; null: none since. */
  async firstAfter(questions: readonly { facilityId: number; at: Date }[]): Promise<(Date | null)[]> {
    if (questions.length === 0) return [];
    const rows = await this.database.rows<{ at: Date | null }>(FIRST_AFTER, [
      questions.map(({ facilityId }) => facilityId),
      questions.map(({ at }) => at),
    ]);
    return rows.map(({ at }) => at);
  }
}
