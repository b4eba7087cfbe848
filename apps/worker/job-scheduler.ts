import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { logger, type QueueDeclaration } from '#platform';

const LOOK_EVERY_MS = 10_000;

/**
 * Puts the jobs that run by themselves on the schedule of their queue, and again whenever the schedule is gone: a Redis that
 * was emptied must not end what runs by itself. Idempotent: every worker does it.
 */
@Injectable()
export class JobScheduler implements OnModuleDestroy {
  private watch: NodeJS.Timeout | undefined;

  constructor(private readonly modules: ModuleRef) {}

  async schedule(queues: readonly QueueDeclaration[]): Promise<void> {
    await this.scheduleMissing(queues, () => true);
    this.watch = setInterval(() => {
      const isMissing = async (queue: Queue, job: string) => !(await queue.getJobScheduler(job));
      this.scheduleMissing(queues, isMissing).catch((error: unknown) =>
        logger.warn({ err: error }, 'the schedule cannot be looked at'),
      );
    }, LOOK_EVERY_MS);
    this.watch.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.watch);
  }

  private async scheduleMissing(
    queues: readonly QueueDeclaration[],
    isMissing: (queue: Queue, job: string) => boolean | Promise<boolean>,
  ): Promise<void> {
    for (const { name, jobs } of queues) {
      const queue = this.modules.get<Queue>(getQueueToken(name), { strict: false });
      for (const { name: job, everyMs } of jobs) {
        if (everyMs && (await isMissing(queue, job))) {
          await queue.upsertJobScheduler(job, { every: everyMs }, { name: job });
        }
      }
    }
  }
}
