import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { AdoptionModule } from '#adoption';
import { FacilityModule } from '#facility';
import { GraphqlApiModule } from '../graphql/graphql-api.module.js';
import { DownloadController } from './download.controller.js';
import { Downloads } from './downloads.js';
import { Sheets } from './sheets.js';

@Module({
  imports: [AccessModule, AdoptionModule, FacilityModule, GraphqlApiModule],
  providers: [Sheets, Downloads],
  controllers: [DownloadController],
})
export class DownloadModule {}
