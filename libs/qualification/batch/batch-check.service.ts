import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Clock, logger } from '#platform';
import { FacilityGate } from '../check/facility-gate.js';
import { GuessGuard } from '../check/guess-guard.service.js';
import type { BatchRequest, Reception } from './batch-content.js';
import { BatchRunner } from './batch-runner.service.js';
import { ReceptionRepository, type ReceptionLine } from './reception.repository.js';

const MOST_LISTED = 20;

export type BatchRefusal = 'NO_FACILITY' | 'THROTTLED';

/** 一括照会: a list of cards is taken in, worked on beside the request that brought it, and asked for by its number. */
@Injectable()
export class BatchCheckService {
  constructor(
    private readonly gate: FacilityGate,
    private readonly guard: GuessGuard,
    private readonly receptions: ReceptionRepository,
    private readonly runner: BatchRunner,
    private readonly clock: Clock,
  ) {}

  /**
   * `facilityCode` null: the only facility of the account; `request.day` null: today; `dueAt`: worked on from then, on the
   * domain clock. The same request on the same day is the same reception.
   */
  async receive(
    viewer: Viewer,
    facilityCode: string | null,
    request: Omit<BatchRequest, 'day'> & { day: BatchRequest['day'] | null },
    dueAt: Date | null = null,
  ): Promise<Reception | BatchRefusal> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    if (!facility) return 'NO_FACILITY';
    if (!this.guard.enter(facility.id)) return 'THROTTLED';
    try {
      const today = this.clock.today();
      const stated = { ...request, day: request.day ?? today };
      const content = JSON.stringify([today, stated, dueAt]);
      const receivedAt = this.clock.now();
      const reception = await this.receptions.receive(facility.id, stated, content, { receivedAt, dueAt });
      // Begun at once; whatever becomes of this process, a worker finds what waits.
      if (!reception.result && dueAt === null)
        this.runner.runDue().catch((error: unknown) => this.failed(error));
      return reception;
    } finally {
      await this.guard.leave(viewer, facility, 0, 0);
    }
  }

  /** null: none of that number of the facility's. */
  async reception(
    viewer: Viewer,
    facilityCode: string | null,
    number: string,
  ): Promise<Reception | null | 'NO_FACILITY'> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    return facility ? this.receptions.byNumber(facility.id, number) : 'NO_FACILITY';
  }

  /** Latest first. null: none of the viewer's facilities. */
  async receptionsOf(viewer: Viewer, facilityCode: string | null): Promise<ReceptionLine[] | null> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    return facility && this.receptions.ofFacility(facility.id, MOST_LISTED);
  }

  private failed(error: unknown): void {
    logger.error({ err: error }, 'a batch was not finished; a worker takes it up');
  }
}
