import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { FacilityModule } from '#facility';
import { RolloutModule } from '#rollout';
import { SupportModule } from '#support';
import { FacilityApiModule } from '../facility/facility-api.module.js';
import { RolloutApiModule } from '../rollout/rollout-api.module.js';
import { OwnDayAnswers } from './own-day-answers.js';
import { OwnDayResolver } from './own-day.resolver.js';
import { StartDateAnswers } from './start-date-answers.js';
import { StartDateResolver } from './start-date.resolver.js';

@Module({
  imports: [AccessModule, FacilityModule, RolloutModule, SupportModule, FacilityApiModule, RolloutApiModule],
  providers: [StartDateAnswers, StartDateResolver, OwnDayAnswers, OwnDayResolver],
})
export class SelfApiModule {}
