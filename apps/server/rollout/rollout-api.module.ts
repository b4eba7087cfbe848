import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { RolloutModule } from '#rollout';
import { FacilityApiModule } from '../facility/facility-api.module.js';
import { RolloutAnswers } from './rollout-answers.js';
import { RolloutResolver } from './rollout.resolver.js';

@Module({
  imports: [AccessModule, RolloutModule, FacilityApiModule],
  providers: [RolloutAnswers, RolloutResolver],
  exports: [RolloutAnswers],
})
export class RolloutApiModule {}
