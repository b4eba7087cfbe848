import { describe, expect, it } from '@jest/globals';
import { MILESTONES } from '../facilities/filter-values.js';
import { LANES, milestonePath } from './milestone-path.js';

const states = (
  met: Record<string, string>,
): { milestone: (typeof MILESTONES)[number]; since: string | null }[] =>
  MILESTONES.map((milestone) => ({ milestone, since: met[milestone] ?? null }));

describe('the milestone path', () => {
  it('shows every milestone exactly once', () => {
    const shown = LANES.flatMap(({ milestones }) => [...milestones]);
    expect([...shown].sort()).toEqual([...MILESTONES].sort());
  });

  it('marks what is done with its day, what is next, and leaves the rest open', () => {
    const path = milestonePath(
      states({ ACCOUNT_CREATED: '2020-08-07', APPLIED: '2020-09-01', SHIPPED: '2021-05-01' }),
      'VENDOR_CONTACTED',
      null,
    );
    const steps = path.flatMap((lane) => lane.steps.map(({ milestone, state }) => `${milestone} ${state}`));
    expect(steps.slice(0, 5)).toEqual([
      'ACCOUNT_CREATED DONE',
      'APPLIED DONE',
      'SHIPPED DONE',
      'DELIVERED OPEN',
      'VENDOR_CONTACTED NEXT',
    ]);
  });

  it('shows a start of operation that lies ahead as planned, not as done', () => {
    const last = milestonePath(states({ READY: '2021-07-01' }), 'OPERATING', '2021-08-01')
      .at(-1)!
      .steps.at(-1);
    expect(last).toEqual({ milestone: 'OPERATING', state: 'PLANNED', day: '2021-08-01' });
  });
});
