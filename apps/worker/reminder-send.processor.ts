import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { Handles } from '#platform';
import { REMINDER_SEND_QUEUE, SendService, type SendJob } from '#reminder';
import { JobHost } from './job-host.js';
import { ReminderJobs } from './reminder-jobs.js';

/** Jobs of a worker that died come back after this, as often as it takes: what is sent twice is decided by the ledger. */
const COMES_BACK = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 100 };

/** Reminders that leave. Two jobs at once: one sends while the other claims and notes. */
@Processor(REMINDER_SEND_QUEUE.name, { concurrency: 2, ...COMES_BACK })
export class ReminderSendProcessor extends JobHost {
  constructor(
    private readonly sender: SendService,
    private readonly jobs: ReminderJobs,
  ) {
    super();
  }

  @Handles('send-reminders')
  async send(job: Job<SendJob>): Promise<void> {
    await this.sender.send(job.data.ids);
    await this.jobs.addDue();
  }
}
