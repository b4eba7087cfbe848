import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Clock } from '#platform';
import { SelfService } from '#rollout';
import { CheckLogRepository } from './check-log.repository.js';
import type { CheckingFacility } from './facility-gate.js';

/** A passed connection test is said in the milestone log first and noted here after: cut short between, it is said again. */
@Injectable()
export class ConnectionTestService {
  constructor(
    private readonly log: CheckLogRepository,
    private readonly facts: SelfService,
    private readonly clock: Clock,
  ) {}

  /** The first time counts. What the log refuses (a facility that just closed) keeps nobody from being answered. */
  async passed(viewer: Viewer, { id, code }: CheckingFacility): Promise<void> {
    if (await this.log.connectionTestPassedAt(id)) return;
    await this.facts.passConnectionTest(viewer, { facilityCode: code });
    await this.log.passedConnectionTest(id, this.clock.now());
  }
}
