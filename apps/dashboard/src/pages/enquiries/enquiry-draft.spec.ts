import { describe, expect, it } from '@jest/globals';
import { differing, EMPTY_DRAFT, stateOfDraft } from './enquiry-draft.js';

describe('an enquiry as it will be recorded', () => {
  it.each([
    ['', '', 'OPEN'],
    ['', '2021-07-14', 'OPEN'],
    ['答えた', '', 'CLOSED'],
    ['答えた', '2021-07-14', 'ANSWERED'],
  ])('with answer %p and follow-up %p is %s', (answer, followUpOn, state) => {
    expect(stateOfDraft({ ...EMPTY_DRAFT, answer, followUpOn })).toBe(state);
  });

  it('names the fields somebody else has changed', () => {
    const mine = { ...EMPTY_DRAFT, state: 'OPEN', ownerId: '' } as const;
    expect(differing(mine, { ...mine, answer: 'x', state: 'CLOSED' })).toEqual(['answer', 'state']);
  });
});
