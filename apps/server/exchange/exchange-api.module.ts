import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { ExchangeModule } from '#exchange';
import { FacilityModule } from '#facility';
import { FacilityApiModule } from '../facility/facility-api.module.js';
import { ExchangeController } from './exchange.controller.js';
import { ExchangeFiles } from './exchange-files.js';
import { RecordMilestonesAnswers } from './record-milestones-answers.js';
import { RecordMilestonesResolver } from './record-milestones.resolver.js';
import { UploadAnswers } from './upload-answers.js';
import { UploadResolver } from './upload.resolver.js';

@Module({
  imports: [AccessModule, ExchangeModule, FacilityModule, FacilityApiModule],
  providers: [
    ExchangeFiles,
    UploadAnswers,
    UploadResolver,
    RecordMilestonesAnswers,
    RecordMilestonesResolver,
  ],
  controllers: [ExchangeController],
})
export class ExchangeApiModule {}
