import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilityModule } from '#facility';
import { QualificationModule } from '#qualification';
import { RolloutModule } from '#rollout';
import { SupportModule } from '#support';
import { BounceMailbox } from './bounce/bounce-mailbox.service.js';
import { BounceReport } from './bounce/bounce-report.entity.js';
import { BounceService } from './bounce/bounce.service.js';
import { CampaignService } from './campaign/campaign.service.js';
import { ContactListReadModel } from './escalation/contact-list.read-model.js';
import { ReminderCampaign } from './campaign/reminder-campaign.entity.js';
import { BouncedAddress } from './ledger/bounced-address.entity.js';
import { ContactHistoryReadModel } from './ledger/contact-history.read-model.js';
import { DryRunService } from './ledger/dry-run.service.js';
import { MomentReader } from './ledger/moment.read-model.js';
import { SweepService } from './ledger/sweep.service.js';
import { DispatchService } from './sending/dispatch.service.js';
import { ReminderTransport } from './sending/reminder-transport.js';
import { SendService } from './sending/send.service.js';
import { SendingRepository } from './sending/sending.repository.js';
import { MessageReadModel } from './ledger/message.read-model.js';
import { ReminderOptOut } from './ledger/opt-out.entity.js';
import { QueueHealthReadModel } from './ledger/queue-health.read-model.js';
import { ReminderSetting } from './ledger/reminder-setting.entity.js';
import { Reminder } from './ledger/reminder.entity.js';
import { SettingService } from './ledger/setting.service.js';
import { ResultRowsReadModel } from './result/result-rows.read-model.js';
import { ResultReadModel } from './result/result.read-model.js';
import { ReminderRule } from './rule/reminder-rule.entity.js';
import { RuleService } from './rule/rule.service.js';
import { ReminderComposer } from './template/reminder-composer.service.js';
import { ReminderTemplate } from './template/reminder-template.entity.js';
import { TemplateService } from './template/template.service.js';
import { StopAddresses } from './unsubscribe/stop-addresses.js';
import { ReminderStopKey } from './unsubscribe/stop-key.entity.js';
import { StopService } from './unsubscribe/stop.service.js';

const SERVICES = [
  RuleService,
  CampaignService,
  DryRunService,
  ContactHistoryReadModel,
  MessageReadModel,
  QueueHealthReadModel,
  SettingService,
  SweepService,
  DispatchService,
  SendService,
  TemplateService,
  ReminderComposer,
  StopAddresses,
  StopService,
  BounceService,
  BounceMailbox,
  ResultReadModel,
  ResultRowsReadModel,
  ContactListReadModel,
];

/** Rules, campaigns, and the ledger of what is sent. Needs DataSource, Clock and configuration of the platform module. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ReminderSetting,
      ReminderTemplate,
      ReminderRule,
      ReminderCampaign,
      Reminder,
      ReminderOptOut,
      BouncedAddress,
      BounceReport,
      ReminderStopKey,
    ]),
    FacilityModule,
    RolloutModule,
    QualificationModule,
    SupportModule,
  ],
  providers: [...SERVICES, MomentReader, SendingRepository, ReminderTransport],
  exports: SERVICES,
})
export class ReminderModule {}
