import type { QueueDeclaration } from '#platform';
import type { JobHost } from './job-host.js';

/** Throws when a declared job has no handler, or more than one: found at start, not when the job is due. */
export function refuseUnhandledJobs(queues: readonly QueueDeclaration[], hosts: readonly JobHost[]): void {
  const handled = hosts.flatMap((host) => host.handled);
  const declared = queues.flatMap(({ jobs }) => jobs.map(({ name }) => name));
  const unhandled = declared.filter((name) => !handled.includes(name));
  const undeclared = handled.filter((name) => !declared.includes(name));
  const twice = handled.filter((name, index) => handled.indexOf(name) !== index);
  if (unhandled.length + undeclared.length + twice.length > 0)
    throw new JobHandlerError(unhandled, undeclared, twice);
}

/** The worker's code contradicts the declared jobs. */
export class JobHandlerError extends Error {
  override readonly name = 'JobHandlerError';

  constructor(
    readonly unhandled: readonly string[],
    readonly undeclared: readonly string[],
    readonly twice: readonly string[],
  ) {
    super('declared jobs and their handlers do not agree');
  }
}
