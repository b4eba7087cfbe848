import { type DynamicModule, Module } from '@nestjs/common';
import { BullModule } from '@nestjs/bullmq';
import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import type { Configuration } from '../configuration/configuration.js';
import type { QueueDeclaration } from './declare-queue.js';

/** Finished jobs are kept for a look back, not as a ledger: what must not be lost is a row of its own table. */
const KEEP = { removeOnComplete: { count: 200 }, removeOnFail: { count: 1_000 } };

/** BullMQ on the PostgreSQL of the process (schema `bullmq`), or on Redis where REDIS_URL is set. */
@Module({})
export class QueueModule {
  static forRoot(configuration: Configuration, queues: readonly QueueDeclaration[]): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [
        BullModule.forRoot({ connection: connectionOf(configuration), defaultJobOptions: KEEP }),
        ...queues.map(({ name }) => BullModule.registerQueue({ name })),
      ],
      exports: [BullModule],
    };
  }
}

function connectionOf({ redisUrl, databaseUrl }: Configuration): object {
  // The backend is the process's, not the connection's: set both ways, as a test process may use one after the other.
  if (redisUrl) {
    setDefaultBackendFactory();
    return { url: redisUrl, maxRetriesPerRequest: null };
  }
  setDefaultBackendFactory(createPostgresBackend);
  return { connectionString: databaseUrl, schema: 'bullmq', migrate: true, max: 4 };
}
