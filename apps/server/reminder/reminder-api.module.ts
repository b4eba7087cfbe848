import { Module } from '@nestjs/common';
import { FacilityModule } from '#facility';
import { ReminderModule } from '#reminder';
import { CampaignResolver } from './campaign.resolver.js';
import { CampaignViews } from './campaign-views.js';
import { ContactListResolver } from './contact-list.resolver.js';
import { ContactListViews } from './contact-list-views.js';
import { DryRunViews } from './dry-run-views.js';
import { HistoryViews } from './history-views.js';
import { MessageViews } from './message-views.js';
import { ReminderOversightViews } from './oversight-views.js';
import { ReminderOversightResolver } from './reminder-oversight.resolver.js';
import { ResultViews } from './result-views.js';
import { RuleResolver } from './rule.resolver.js';
import { RuleViews } from './rule-views.js';
import { TemplateResolver } from './template.resolver.js';
import { TemplateViews } from './template-views.js';

const VIEWS = [
  RuleViews,
  CampaignViews,
  TemplateViews,
  DryRunViews,
  MessageViews,
  HistoryViews,
  ContactListViews,
  ResultViews,
  ReminderOversightViews,
];

@Module({
  imports: [ReminderModule, FacilityModule],
  providers: [
    ...VIEWS,
    RuleResolver,
    CampaignResolver,
    TemplateResolver,
    ReminderOversightResolver,
    ContactListResolver,
  ],
  exports: [DryRunViews, ContactListViews],
})
export class ReminderApiModule {}
