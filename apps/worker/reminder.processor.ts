import { Processor } from '@nestjs/bullmq';
import { Handles, InstanceClock } from '#platform';
import { BounceMailbox, DispatchService, REMINDER_QUEUE, SweepService } from '#reminder';
import { JobHost } from './job-host.js';
import { ReminderJobs } from './reminder-jobs.js';

/** Who is due, and jobs for them. The demo's clock may have been moved by another process since this one last looked. */
@Processor(REMINDER_QUEUE.name)
export class ReminderProcessor extends JobHost {
  constructor(
    private readonly clock: InstanceClock,
    private readonly sweep: SweepService,
    private readonly dispatch: DispatchService,
    private readonly jobs: ReminderJobs,
    private readonly bounces: BounceMailbox,
  ) {
    super();
  }

  @Handles('sweep-reminders')
  async sweepReminders(): Promise<void> {
    await this.clock.follow();
    await this.sweep.sweepDue();
  }

  @Handles('dispatch-reminders')
  async dispatchReminders(): Promise<void> {
    await this.clock.follow();
    await this.dispatch.settleMerged();
    await this.jobs.addDue();
  }

  @Handles('read-bounces')
  async readBounces(): Promise<void> {
    await this.clock.follow();
    await this.bounces.readNew();
  }
}
