/** A job that somebody may add or a schedule adds; its handler is in apps/worker, marked with {@link Handles}. */
export interface JobDeclaration {
  readonly queue: string;
  readonly name: string;
  /** One sentence: what it does and why. */
  readonly description: string;
  /** Added by the worker itself, this often. */
  readonly everyMs?: number;
}

export interface QueueDeclaration {
  readonly name: string;
  readonly jobs: readonly JobDeclaration[];
}

/** Declares a queue and its jobs in one place, so that a job without a handler is found at start and not at three at night. */
export function declareQueue(name: string, jobs: readonly Omit<JobDeclaration, 'queue'>[]): QueueDeclaration {
  return { name, jobs: jobs.map((job) => ({ ...job, queue: name })) };
}
