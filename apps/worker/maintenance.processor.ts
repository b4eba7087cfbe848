import { Processor } from '@nestjs/bullmq';
import { Clock, Handles, InstanceClock, MAINTENANCE_QUEUE } from '#platform';
import { KnowledgePointService } from '#rollout';
import { JobHost } from './job-host.js';

/** What the product does by itself, without anybody asking. */
@Processor(MAINTENANCE_QUEUE.name)
export class MaintenanceProcessor extends JobHost {
  constructor(
    private readonly clock: Clock,
    private readonly instanceClock: InstanceClock,
    private readonly knowledgePoints: KnowledgePointService,
  ) {
    super();
  }

  @Handles('tick-clock')
  async tickClock(): Promise<void> {
    await this.instanceClock.tick();
  }

  @Handles('close-days')
  async closeDays(): Promise<void> {
    // Another process may have moved the demo's clock since this one last looked.
    await this.instanceClock.tick();
    await this.knowledgePoints.closeDays(this.clock.now());
  }
}
