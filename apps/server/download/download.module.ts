import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { AdoptionModule } from '#adoption';
import { FacilityModule } from '#facility';
import { ForecastModule } from '#forecast';
import { ReminderModule } from '#reminder';
import { SupportModule } from '#support';
import { GraphqlApiModule } from '../graphql/graphql-api.module.js';
import { ReminderApiModule } from '../reminder/reminder-api.module.js';
import { AuditSheets } from './audit-sheets.js';
import { ContactListSheets } from './contact-list-sheets.js';
import { DownloadController } from './download.controller.js';
import { Downloads } from './downloads.js';
import { ForecastSheets } from './forecast-sheets.js';
import { HurtsSheets } from './hurts-sheets.js';
import { ScenarioSheets } from './scenario-sheets.js';
import { ReminderSheets } from './reminder-sheets.js';
import { Sheets } from './sheets.js';
import { SupportSheets } from './support-sheets.js';

@Module({
  imports: [
    AccessModule,
    AdoptionModule,
    FacilityModule,
    ForecastModule,
    SupportModule,
    ReminderModule,
    ReminderApiModule,
    GraphqlApiModule,
  ],
  providers: [
    Sheets,
    SupportSheets,
    AuditSheets,
    ForecastSheets,
    HurtsSheets,
    ScenarioSheets,
    ReminderSheets,
    ContactListSheets,
    Downloads,
  ],
  controllers: [DownloadController],
})
export class DownloadModule {}
