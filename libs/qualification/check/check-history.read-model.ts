import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
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
const MADE_BY: Statement = {
  name: 'qualification-checks-made-by',
  text: `SELECT id FROM unnest($1::int[]) id
    WHERE EXISTS (SELECT FROM qualification.check_log c WHERE c.facility_id = id AND NOT c.connection_test)`,
};

const FIRST_AT: Statement = {
  name: 'qualification-first-checks',
  text: `SELECT facility_id AS id, min(at) AS at FROM qualification.check_log
    WHERE facility_id = ANY($1::int[]) AND NOT connection_test GROUP BY facility_id`,
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

  /** Those of the facilities that have made a check in operation, as far back as the log of checks goes. */
  async madeBy(facilityIds: readonly number[]): Promise<number[]> {
    if (facilityIds.length === 0) return [];
    return (await this.database.rows<{ id: number }>(MADE_BY, [facilityIds])).map(({ id }) => id);
  }

  /** When each of the facilities made its first check in operation; one that made none is left out. */
  async firstAt(facilityIds: readonly number[]): Promise<Map<number, Date>> {
    if (facilityIds.length === 0) return new Map();
    const rows = await this.database.rows<{ id: number; at: Date }>(FIRST_AT, [facilityIds]);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
