import { describe, expect, it } from '@jest/globals';
import { nextStep, type OwnState } from './my-next.js';

const state = (over: Partial<OwnState>): OwnState => ({
  stage: 'VENDOR_CONTACTED',
  hasVendor: false,
  setsUpAlone: false,
  startsOn: null,
  operating: false,
  closed: false,
  visitOn: null,
  claimDone: false,
  today: '2021-07-12',
  ...over,
});

describe('the one next thing of a facility', () => {
  it.each<[string, Partial<OwnState>, string, string | null]>([
    ['contact a vendor', {}, 'VENDOR_CONTACTED', 'contact'],
    [
      'wait for the visit, or say that it is done',
      { stage: 'READY', visitOn: '2021-07-20' },
      'READY',
      'start',
    ],
    [
      'say whether the set-up is done once the visit is over',
      { stage: 'READY', visitOn: '2021-07-11' },
      'VISITED',
      'start',
    ],
    ['enter the start date', { stage: 'OPERATING' }, 'OPERATING', 'start'],
    ['wait for the day that is entered', { stage: 'OPERATING', startsOn: '2021-08-01' }, 'PLANNED', 'start'],
    [
      'claim the subsidy once it operates',
      { stage: 'DONE', operating: true, startsOn: '2021-07-01' },
      'CLAIM',
      'subsidy',
    ],
    ['nothing when the subsidy is paid', { stage: 'DONE', operating: true, claimDone: true }, 'DONE', null],
    ['nothing when it is closed', { closed: true }, 'CLOSED', null],
    ['the set-up itself when it sets up by itself', { setsUpAlone: true, stage: 'READY' }, 'ALONE', 'start'],
  ])('%s', (_what, over, key, task) => {
    expect(nextStep(state(over))).toEqual({ key, task });
  });
});
