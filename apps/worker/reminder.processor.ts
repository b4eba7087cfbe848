import { Processor } from '@nestjs/bullmq';
import { Handles } from '#platform';
import { REMINDER_QUEUE } from '#reminder';
import { JobHost } from './job-host.js';

/** Reminders out. */
@Processor(REMINDER_QUEUE.name)
export class ReminderProcessor extends JobHost {
  @Handles('sweep')
  async sweep(): Promise<void> {}

  @Handles('dispatch')
  async dispatch(): Promise<void> {}

  @Handles('send')
  async send(): Promise<void> {}
}
