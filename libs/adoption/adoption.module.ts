import { Module } from '@nestjs/common';
import { RolloutModule } from '#rollout';
import { AdoptionReadModel } from './adoption.read-model.js';
import { Feed } from './feed/feed.js';
import { KnowledgeCubes } from './feed/knowledge-cubes.js';

/** Needs the DataSource and Clock of the platform module. */
@Module({
  imports: [RolloutModule],
  providers: [Feed, KnowledgeCubes, AdoptionReadModel],
  exports: [AdoptionReadModel],
})
export class AdoptionModule {}
