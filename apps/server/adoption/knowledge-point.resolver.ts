import { Query, Resolver } from '@nestjs/graphql';
import { KnowledgePointService } from '#rollout';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';

@Resolver()
export class KnowledgePointResolver {
  constructor(private readonly knowledgePoints: KnowledgePointService) {}

  @Query(() => [KnowledgePointType], {
    name: 'knowledgePoints',
    description:
      'Every state of knowledge a figure can be reproduced from, latest first; one a day and publications.',
  })
  list(): Promise<KnowledgePointType[]> {
    return this.knowledgePoints.list();
  }
}
