import { DataSource } from 'typeorm';
import { AdoptionReadModel } from '#adoption';
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
  ) {}

  static async start(url: string): Promise<CubeProcess> {
    const dataSource = await createDataSource(url, { poolSize: 2 });
    const clock = new Clock();
    const feed = new Feed(dataSource, clock);
    const knowledge = new KnowledgeCubes(dataSource, clock, new KnowledgePointService(dataSource));
    return new CubeProcess(dataSource, feed, clock, new AdoptionReadModel(feed, knowledge, clock));
  }

  async stop(): Promise<void> {
    await this.feed.onModuleDestroy();
    await this.dataSource.destroy();
  }
}
