import { DataSource } from 'typeorm';
import { AdoptionReadModel, CubeCheckService } from '#adoption';
import { Clock, createDataSource } from '#platform';
import { KnowledgePointService } from '#rollout';
import { Feed } from '../../libs/adoption/feed/feed.js';
import { KnowledgeCubes } from '../../libs/adoption/feed/knowledge-cubes.js';

/** A server process as far as the cube goes: its own connection, clock, feed and cubes. */
export class CubeProcess {
  private constructor(
    private readonly dataSource: DataSource,
    readonly feed: Feed,
    readonly clock: Clock,
    readonly adoption: AdoptionReadModel,
    readonly check: CubeCheckService,
  ) {}

  static async start(url: string): Promise<CubeProcess> {
    const dataSource = await createDataSource(url, { poolSize: 2 });
    const clock = new Clock();
    const feed = new Feed(dataSource, clock);
    const knowledge = new KnowledgeCubes(dataSource, clock, new KnowledgePointService(dataSource));
    const adoption = new AdoptionReadModel(feed, knowledge, clock);
    return new CubeProcess(dataSource, feed, clock, adoption, new CubeCheckService(dataSource, clock));
  }

  async stop(): Promise<void> {
    await this.feed.onModuleDestroy();
    await this.dataSource.destroy();
  }
}
