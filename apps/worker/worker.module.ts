import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { EXCHANGE_QUEUE, ExchangeModule } from '#exchange';
import { MAIL_QUEUE, MAINTENANCE_QUEUE, PlatformModule, QueueModule, type Configuration } from '#platform';
import { QUALIFICATION_QUEUE, QualificationModule } from '#qualification';
import { REMINDER_QUEUE, REMINDER_SEND_QUEUE, ReminderModule } from '#reminder';
import { RolloutModule } from '#rollout';
import { ExchangeProcessor } from './exchange.processor.js';
import { JobScheduler } from './job-scheduler.js';
import { MailProcessor } from './mail.processor.js';
import { MaintenanceProcessor } from './maintenance.processor.js';
import { QualificationProcessor } from './qualification.processor.js';
import { ReminderJobs } from './reminder-jobs.js';
import { ReminderSendProcessor } from './reminder-send.processor.js';
import { ReminderProcessor } from './reminder.processor.js';
import { refuseUnhandledJobs } from './refuse-unhandled-jobs.js';

/** Every queue of the product; a job declared in one of them must have a handler here. */
export const QUEUES = [
  MAINTENANCE_QUEUE,
  MAIL_QUEUE,
  EXCHANGE_QUEUE,
  QUALIFICATION_QUEUE,
  REMINDER_QUEUE,
  REMINDER_SEND_QUEUE,
];

/** Everything that consumes a queue. */
@Module({})
export class WorkerModule {
  /** Before any queue is opened: modules are constructed before the queues' start hooks run. */
  constructor(
    maintenance: MaintenanceProcessor,
    mail: MailProcessor,
    exchange: ExchangeProcessor,
    qualification: QualificationProcessor,
    reminder: ReminderProcessor,
    reminderSend: ReminderSendProcessor,
  ) {
    refuseUnhandledJobs(QUEUES, [maintenance, mail, exchange, qualification, reminder, reminderSend]);
  }

  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(configuration),
        QueueModule.forRoot(configuration, QUEUES),
        AccessModule,
        RolloutModule,
        ExchangeModule,
        QualificationModule,
        ReminderModule,
      ],
      providers: [
        MaintenanceProcessor,
        MailProcessor,
        ExchangeProcessor,
        QualificationProcessor,
        ReminderProcessor,
        ReminderSendProcessor,
        ReminderJobs,
        JobScheduler,
      ],
    };
  }
}
