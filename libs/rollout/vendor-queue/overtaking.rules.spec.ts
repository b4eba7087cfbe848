import { describe, expect, it } from '@jest/globals';
import { overtakenBy } from './overtaking.rules.js';

const waiting = (position: number, more: object = {}) => ({
  code: String(position),
  position,
  passed: null,
  stage: 'SETUP_SCHEDULED' as const,
  blocker: null,
  visitOn: null,
  ...more,
});

describe('a visit passes over', () => {
  it('those before it in the queue that wait for nothing but their day', () => {
    const queue = [waiting(1), waiting(2), waiting(3), waiting(4)];
    expect(overtakenBy(queue[2]!, queue, new Set(['3']))).toBe(2);
    expect(overtakenBy(queue[0]!, queue, new Set(['1']))).toBe(0);
  });

  it('nobody that waits for a reader, is held up, or gets a visit in the same form', () => {
    const queue = [
      waiting(1, { stage: 'DELIVERED' }),
      waiting(2, { blocker: 'PC' }),
      waiting(3),
      waiting(4, { stage: 'READY', visitOn: 18_900 }),
      waiting(5),
    ];
    expect(overtakenBy(queue[4]!, queue, new Set(['3', '5']))).toBe(0);
    expect(overtakenBy(queue[4]!, queue, new Set(['5']))).toBe(1);
  });

  it('nobody a second time: who was passed forward or has a day already needs no new reason', () => {
    const passed = { reason: 'OTHER' as const, note: 'x', at: new Date(0), by: '' };
    const queue = [waiting(1), waiting(2, { passed }), waiting(3, { visitOn: 18_900 })];
    expect(overtakenBy(queue[1]!, queue, new Set(['2']))).toBe(0);
    expect(overtakenBy(queue[2]!, queue, new Set(['3']))).toBe(0);
  });
});
