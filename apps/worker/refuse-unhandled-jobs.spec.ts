import { declareQueue } from '#platform';
import type { JobHost } from './job-host.js';
import { JobHandlerError, refuseUnhandledJobs } from './refuse-unhandled-jobs.js';

const QUEUE = declareQueue('mail', [
  { name: 'send', description: 'Sends what is due.' },
  { name: 'sweep', description: 'Clears what is old.' },
]);
const hostOf = (...handled: string[]): JobHost => ({ handled }) as unknown as JobHost;

describe('a worker starts only when every declared job has exactly one handler', () => {
  it.each([
    ['a job nobody handles', [hostOf('send')], { unhandled: ['sweep'] }],
    ['a handler of a job nobody declared', [hostOf('send', 'sweep', 'swep')], { undeclared: ['swep'] }],
    ['a job two hosts handle', [hostOf('send', 'sweep'), hostOf('send')], { twice: ['send'] }],
  ])('%s is refused', (_case, hosts, problem) => {
    expect(() => refuseUnhandledJobs([QUEUE], hosts)).toThrow(expect.objectContaining(problem));
    expect(() => refuseUnhandledJobs([QUEUE], hosts)).toThrow(JobHandlerError);
  });

  it('one handler each is accepted', () => {
    expect(() => refuseUnhandledJobs([QUEUE], [hostOf('send'), hostOf('sweep')])).not.toThrow();
  });
});
