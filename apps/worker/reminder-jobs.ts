import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DispatchService, REMINDER_SEND_QUEUE } from '#reminder';

/** Jobs for the reminders that are due. */
@Injectable()
export class ReminderJobs {
  constructor(
    private readonly dispatch: DispatchService,
    @InjectQueue(REMINDER_SEND_QUEUE.name) private readonly queue: Queue,
  ) {}

  async addDue(): Promise<void> {
    const jobs = await this.dispatch.release();
    if (jobs.length > 0) await this.queue.addBulk(jobs.map((data) => ({ name: 'send-reminders', data })));
  }
}
