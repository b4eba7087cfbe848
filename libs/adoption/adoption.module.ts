import { Module } from '@nestjs/common';
import { RolloutModule } from '#rollout';
import { AdoptionReadModel } from './adoption.read-model.js';
import { Feed } from './feed/feed.js';
import { KnowledgeCubes } from './feed/knowledge-cubes.js';
import { CubeCheckService } from './verify/cube-check.service.js';

/** Needs the DataSource and Clock of the platform module. */
@Module({
  imports: [RolloutModule],
  providers: [Feed, KnowledgeCubes, AdoptionReadModel, CubeCheckService],
  exports: [AdoptionReadModel, CubeCheckService],
})
export class AdoptionModule {}
