import { Processor } from '@nestjs/bullmq';
import { Handles, InstanceClock } from '#platform';
import {
  BatchRunner,
  CheckCounter,
  CheckRetention,
  QUALIFICATION_QUEUE,
  RegistrationHousekeeping,
  RegistrationRunner,
} from '#qualification';
import { JobHost } from './job-host.js';

/** Batches that are due or that a server left, and the counts and the retention of the log of checks. */
@Processor(QUALIFICATION_QUEUE.name)
export class QualificationProcessor extends JobHost {
  constructor(
    private readonly batches: BatchRunner,
    private readonly counter: CheckCounter,
    private readonly retention: CheckRetention,
    private readonly registrations: RegistrationRunner,
    private readonly housekeeping: RegistrationHousekeeping,
    private readonly instanceClock: InstanceClock,
  ) {
    super();
  }

  @Handles('run-batches')
  async runBatches(): Promise<void> {
    // Another process may have moved the demo's clock since this one last looked.
    await this.instanceClock.tick();
    await this.batches.runDue();
  }

  @Handles('count-checks')
  async countChecks(): Promise<void> {
    await this.counter.countNew();
  }

  @Handles('run-registrations')
  async runRegistrations(): Promise<void> {
    await this.registrations.runDue();
  }

  @Handles('drop-left-registrations')
  async dropLeftRegistrations(): Promise<void> {
    await this.housekeeping.dropLeft();
  }

  @Handles('drop-old-checks')
  async dropOldChecks(): Promise<void> {
    await this.retention.dropOld();
  }
}
