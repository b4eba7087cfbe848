import { Processor } from '@nestjs/bullmq';
import { EXCHANGE_QUEUE, UploadHousekeeping, UploadRunner } from '#exchange';
import { Handles } from '#platform';
import { JobHost } from './job-host.js';

/** Files too large for the request that brought them. */
@Processor(EXCHANGE_QUEUE.name)
export class ExchangeProcessor extends JobHost {
  constructor(
    private readonly runner: UploadRunner,
    private readonly housekeeping: UploadHousekeeping,
  ) {
    super();
  }

  @Handles('run-uploads')
  async runUploads(): Promise<void> {
    await this.runner.runDue();
  }

  @Handles('drop-old-uploads')
  async dropOldUploads(): Promise<void> {
    await this.housekeeping.dropOld();
  }
}
