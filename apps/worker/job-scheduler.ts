import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import type { QueueDeclaration } from '#platform';

/** Puts the jobs that run by themselves on the schedule of their queue. Idempotent: every worker does it at its start. */
@Injectable()
export class JobScheduler {
  constructor(private readonly modules: ModuleRef) {}

  async schedule(queues: readonly QueueDeclaration[]): Promise<void> {
    for (const { name, jobs } of queues) {
      const queue = this.modules.get<Queue>(getQueueToken(name), { strict: false });
      for (const { name: job, everyMs } of jobs) {
        if (everyMs) await queue.upsertJobScheduler(job, { every: everyMs }, { name: job });
      }
    }
  }
}
