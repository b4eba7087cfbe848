import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { Handles } from '#platform';
import { REMINDER_SEND_QUEUE, SendService, type SendJob } from '#reminder';
import { JobHost } from './job-host.js';
import { ReminderJobs } from './reminder-jobs.js';

/** Reminders that leave. Two jobs at once: one sends while the other claims and notes. */
@Processor(REMINDER_SEND_QUEUE.name, { concurrency: 2 })
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
