import { clinic, MOMENT, TODAY, type Said } from '../../test/rollout-case.fixture.js';
import { decideEnd } from './end.rules.js';
import { KIND, VERB } from './milestone.rules.js';

const applied: Said[] = [
  { kind: KIND.ACCOUNT_CREATED, day: TODAY - 50 },
  { kind: KIND.APPLIED, day: TODAY - 40, value: 1 },
];
const operating: Said[] = [
  ...applied,
  { kind: KIND.SHIPPED, day: TODAY - 30, value: 1 },
  { kind: KIND.DELIVERED, day: TODAY - 29, value: 1 },
  { kind: KIND.READY, day: TODAY - 20 },
  { kind: KIND.OPERATING, day: TODAY - 10 },
];

describe('what may end', () => {
  it('a cancelled application was true until its day', () => {
    expect(decideEnd(clinic(...applied), KIND.APPLIED, TODAY, MOMENT)).toMatchObject({
      outcome: 'ACCEPTED',
      events: [{ kind: KIND.APPLIED, verb: VERB.END, day: TODAY }],
      warnings: [],
    });
  });

  it('said again, it is written once', () => {
    const cancelled = clinic(...applied, { kind: KIND.APPLIED, verb: VERB.END, day: TODAY });
    expect(decideEnd(cancelled, KIND.APPLIED, TODAY, MOMENT)).toMatchObject({ events: [], repeats: 4 });
  });

  it('a first application that had a second one can be ended late without touching the second', () => {
    const again = clinic(
      ...applied,
      { kind: KIND.APPLIED, verb: VERB.END, day: TODAY - 20 },
      { kind: KIND.APPLIED, day: TODAY - 10, value: 1 },
    );
    expect(decideEnd(again, KIND.APPLIED, TODAY - 25, MOMENT).outcome).toBe('ACCEPTED');
  });

  it('the last prerequisite of what is still recorded ends with a warning', () => {
    const shipped = clinic(...applied, { kind: KIND.SHIPPED, day: TODAY - 30, value: 1 });
    expect(decideEnd(shipped, KIND.APPLIED, TODAY, MOMENT)).toMatchObject({
      warnings: ['LATER_MILESTONE_HOLDS'],
    });
  });
});

describe('what may not', () => {
  it.each<[string, Said[], number, string]>([
    ['what does not hold', [], TODAY, 'NOT_HOLDING'],
    ['what began only later', applied, TODAY - 41, 'DAY_BEFORE_START'],
    ['a day to come', applied, TODAY + 1, 'DAY_IN_FUTURE'],
    ['a day before the log', applied, MOMENT.logBeganOn - 1, 'DAY_BEFORE_LOG'],
    [
      'what a later entry says to hold',
      [...applied, { kind: KIND.APPLIED, day: TODAY - 5, value: 2 }],
      TODAY - 20,
      'LATER_ENTRY_STANDS',
    ],
    ['the application of an operating facility', operating, TODAY, 'OPERATION_NOT_ENDED'],
    [
      'anything of a closed facility',
      [...applied, { kind: KIND.REGISTERED, verb: VERB.END, day: TODAY - 1 }],
      TODAY,
      'FACILITY_CLOSED',
    ],
  ])('%s', (_rule, said, day, code) => {
    expect(decideEnd(clinic(...said), KIND.APPLIED, day, MOMENT)).toMatchObject({
      outcome: 'INPUT_PROBLEM',
      code,
    });
  });

  it('the application of a facility that is about to operate', () => {
    const planned = clinic(...operating.slice(0, -1), { kind: KIND.OPERATING, day: TODAY + 10 });
    expect(decideEnd(planned, KIND.APPLIED, TODAY, MOMENT)).toMatchObject({ code: 'OPERATION_NOT_ENDED' });
  });

  it('an application cancelled late, inside the time of an operation that has ended since', () => {
    const stopped = clinic(...operating, { kind: KIND.OPERATING, verb: VERB.END, day: TODAY - 2 });
    expect(decideEnd(stopped, KIND.APPLIED, TODAY - 5, MOMENT)).toMatchObject({
      code: 'OPERATION_NOT_ENDED',
    });
    expect(decideEnd(stopped, KIND.APPLIED, TODAY - 2, MOMENT).outcome).toBe('ACCEPTED');
  });
});
