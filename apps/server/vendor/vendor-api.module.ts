import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { RolloutModule } from '#rollout';
import { SettingsAnswers } from './settings-answers.js';
import { SettingsResolver } from './settings.resolver.js';
import { WorkAnswers } from './work-answers.js';
import { WorkResolver } from './work.resolver.js';

@Module({
  imports: [AccessModule, RolloutModule],
  providers: [WorkAnswers, WorkResolver, SettingsAnswers, SettingsResolver],
})
export class VendorApiModule {}
