import { Module } from '@nestjs/common';
import { AdoptionModule } from '#adoption';
import { RolloutModule } from '#rollout';
import { AdoptionResolver } from './adoption.resolver.js';
import { KnowledgePointResolver } from './knowledge-point.resolver.js';
import { ProgressResolver } from './progress.resolver.js';

@Module({
  imports: [AdoptionModule, RolloutModule],
  providers: [AdoptionResolver, ProgressResolver, KnowledgePointResolver],
})
export class AdoptionApiModule {}
