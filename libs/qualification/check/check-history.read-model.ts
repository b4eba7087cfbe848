import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
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

/** The checks of a facility's own: when, how and with what outcome, but not of whom: that is written nowhere. */
@Injectable()
export class CheckHistoryReadModel {
  constructor(
    private readonly gate: FacilityGate,
    private readonly log: CheckLogRepository,
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
}
