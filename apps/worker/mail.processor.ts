import { Processor } from '@nestjs/bullmq';
import { Handles, MAIL_QUEUE, MailSender } from '#platform';
import { JobHost } from './job-host.js';

/** Mail out. */
@Processor(MAIL_QUEUE.name)
export class MailProcessor extends JobHost {
  constructor(private readonly sender: MailSender) {
    super();
  }

  @Handles('send-mail')
  async sendMail(): Promise<void> {
    await this.sender.sendDue();
  }
}
