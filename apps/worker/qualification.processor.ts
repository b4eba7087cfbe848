import { Processor } from '@nestjs/bullmq';
import { Handles } from '#platform';
import { BatchRunner, CheckRetention, QUALIFICATION_QUEUE } from '#qualification';
import { JobHost } from './job-host.js';

/** What a server left of batches, and the retention of the log of checks. */
@Processor(QUALIFICATION_QUEUE.name)
export class QualificationProcessor extends JobHost {
  constructor(
    private readonly batches: BatchRunner,
    private readonly retention: CheckRetention,
  ) {
    super();
  }

  @Handles('run-batches')
  async runBatches(): Promise<void> {
    await this.batches.runDue();
  }

  @Handles('drop-old-checks')
  async dropOldChecks(): Promise<void> {
    await this.retention.dropOld();
  }
}
