import { WorkerHost } from '@nestjs/bullmq';
import { Reflector } from '@nestjs/core';
import type { Job } from 'bullmq';
import { Handles, logger } from '#platform';

/** A processor whose methods handle the jobs they are marked with ({@link Handles}). */
export abstract class JobHost extends WorkerHost {
  private readonly handlers = handlersOf(this);

  /** Names of the jobs this host handles. */
  get handled(): readonly string[] {
    return [...this.handlers.keys()];
  }

  override async process(job: Job): Promise<void> {
    const handler = this.handlers.get(job.name);
    // Left in the queue by another version: retried after the next deployment instead of lost.
    if (!handler) throw new Error('job has no handler');
    const startedAt = Date.now();
    await handler.call(this, job);
    logger.debug({ job: job.name, ms: Date.now() - startedAt }, 'job done');
  }
}

type Handler = (this: JobHost, job: Job) => Promise<void>;

function handlersOf(host: JobHost): Map<string, Handler> {
  const reflector = new Reflector();
  const methods = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(host) as object));
  return new Map(
    methods.flatMap(([, { value }]) => {
      const name =
        typeof value === 'function' ? reflector.get<string>(Handles.KEY, value as () => void) : undefined;
      return name ? [[name, value as Handler] as const] : [];
    }),
  );
}
