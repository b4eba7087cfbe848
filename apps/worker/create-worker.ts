import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Configuration } from '#platform';
import { JobScheduler } from './job-scheduler.js';
import { QUEUES, WorkerModule } from './worker.module.js';

/** A running worker. Throws, before any job is taken, when a declared job has no handler. */
export async function createWorker(configuration: Configuration): Promise<INestApplicationContext> {
  const context = await NestFactory.createApplicationContext(WorkerModule.forRoot(configuration), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await context.get(JobScheduler).schedule(QUEUES);
  return context;
}
