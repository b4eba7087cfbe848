import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Clock, logger } from '#platform';
import { FacilityGate } from '../check/facility-gate.js';
import { GuessGuard } from '../check/guess-guard.service.js';
import type { BatchRequest, Reception } from './batch-content.js';
import { BatchRunner } from './batch-runner.service.js';
import { ReceptionRepository } from './reception.repository.js';

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

  /** `request.day` null: today. The same request on the same day is the same reception. */
  async receive(
    viewer: Viewer,
    facilityCode: string,
    request: Omit<BatchRequest, 'day'> & { day: BatchRequest['day'] | null },
  ): Promise<Reception | BatchRefusal> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    if (!facility) return 'NO_FACILITY';
    if (!this.guard.enter(facility.id)) return 'THROTTLED';
    try {
      const today = this.clock.today();
      const stated = { ...request, day: request.day ?? today };
      const content = JSON.stringify([today, stated]);
      const reception = await this.receptions.receive(facility.id, stated, content, this.clock.now());
      // Begun at once; whatever becomes of this process, a worker finds what waits.
      if (!reception.result) this.runner.runDue().catch((error: unknown) => this.failed(error));
      return reception;
    } finally {
      await this.guard.leave(viewer, facility, 0, 0);
    }
  }

  /** null: none of that number of the facility's. */
  async reception(
    viewer: Viewer,
    facilityCode: string,
    number: string,
  ): Promise<Reception | null | 'NO_FACILITY'> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    return facility ? this.receptions.byNumber(facility.id, number) : 'NO_FACILITY';
  }

  private failed(error: unknown): void {
    logger.error({ err: error }, 'a batch was not finished; a worker takes it up');
  }
}
