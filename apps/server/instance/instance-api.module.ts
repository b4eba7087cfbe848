import { Module } from '@nestjs/common';
import { RolloutModule } from '#rollout';
import { TodayAnswers } from './today-answers.js';
import { TodayResolver } from './today.resolver.js';

@Module({ imports: [RolloutModule], providers: [TodayAnswers, TodayResolver] })
export class InstanceApiModule {}
