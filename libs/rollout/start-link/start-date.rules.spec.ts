import { clinic, MOMENT, TODAY, type Said } from '../../../test/rollout-case.fixture.js';
import { KIND, VERB } from '../milestone.rules.js';
import { decideStart, decideTakeBack, lackingForStart } from './start-date.rules.js';
import { linkState } from './start-link.rules.js';

const applied: Said[] = [
  { kind: KIND.ACCOUNT_CREATED, day: TODAY - 50 },
  { kind: KIND.APPLIED, day: TODAY - 40, value: 1 },
];
const delivered: Said[] = [
  ...applied,
  { kind: KIND.SHIPPED, day: TODAY - 30, value: 1 },
  { kind: KIND.DELIVERED, day: TODAY - 29, value: 1 },
];
const ready: Said[] = [...delivered, { kind: KIND.READY, day: TODAY - 20 }];
const planned: Said[] = [...ready, { kind: KIND.OPERATING, day: TODAY + 10 }];

const start = (said: Said[], day: number, setUpAndTested = false) =>
  decideStart(clinic(...said), { day, setUpAndTested }, MOMENT);

describe('what a start lacks', () => {
  it.each<[string, Said[], string[]]>([
    ['nothing when it is ready', ready, []],
    ['the set-up when the reader is there', delivered, ['READY']],
    ['reader and set-up after the application', applied, ['SHIPPED', 'DELIVERED', 'READY']],
    [
      'everything hard of a new facility',
      [],
      ['ACCOUNT_CREATED', 'APPLIED', 'SHIPPED', 'DELIVERED', 'READY'],
    ],
    ['nothing that a met milestone stands on', [{ kind: KIND.READY, day: TODAY - 20 }], []],
  ])('is %s', (_what, said, lacking) => {
    expect(lackingForStart(clinic(...said), TODAY)).toEqual(lacking);
  });
});

describe('a start date', () => {
  it('is entered for today, for a day ahead and for a past day since it was ready', () => {
    for (const day of [TODAY, TODAY + 10, TODAY - 20])
      expect(start(ready, day)).toMatchObject({ events: [{ kind: KIND.OPERATING, verb: VERB.SET, day }] });
  });

  it('states the unreported set-up for today, never for the day ahead', () => {
    expect(start(delivered, TODAY + 10, true)).toMatchObject({
      events: [
        { kind: KIND.READY, day: TODAY },
        { kind: KIND.OPERATING, day: TODAY + 10 },
      ],
    });
  });

  it('states it for the day of the start when that is past', () => {
    expect(start(delivered, TODAY - 5, true)).toMatchObject({
      events: [{ kind: KIND.READY, day: TODAY - 5 }, { kind: KIND.OPERATING }],
    });
  });

  it('said again is one, with and without the answer to the question', () => {
    expect(start(planned, TODAY + 10)).toMatchObject({ events: [], repeats: 7 });
    expect(start(planned, TODAY + 10, true)).toMatchObject({ events: [], repeats: 7 });
  });

  it('takes the place of the one before while that is to come', () => {
    expect(start(planned, TODAY + 3)).toMatchObject({
      events: [
        { verb: VERB.RETRACT, retracts: 7 },
        { verb: VERB.SET, day: TODAY + 3 },
      ],
    });
  });

  it.each<[string, Said[], number, boolean, object]>([
    [
      'without the answer',
      delivered,
      TODAY,
      false,
      { code: 'SET_UP_NOT_CONFIRMED', field: 'setUpAndTested' },
    ],
    [
      'before it was ready',
      ready,
      TODAY - 21,
      false,
      { code: 'DAY_BEFORE_PREREQUISITE', missing: ['READY'] },
    ],
    [
      'before the reader came, whatever is answered',
      delivered,
      TODAY - 35,
      true,
      { code: 'DAY_BEFORE_PREREQUISITE' },
    ],
    ['without an application', [], TODAY, true, { code: 'PREREQUISITE_MISSING', missing: ['APPLIED'] }],
    ['two years and a day ahead', ready, TODAY + 732, false, { code: 'DAY_TOO_FAR', field: 'day' }],
    [
      'of a closed facility',
      [...ready, { kind: KIND.REGISTERED, verb: VERB.END, day: TODAY - 1 }],
      TODAY,
      false,
      { code: 'FACILITY_CLOSED' },
    ],
    [
      'other than the one that has begun',
      [...ready, { kind: KIND.OPERATING, day: TODAY - 3 }],
      TODAY + 3,
      false,
      { code: 'OPERATION_BEGAN', field: 'day' },
    ],
  ])('is refused %s', (_what, said, day, setUp, problem) => {
    expect(start(said, day, setUp)).toMatchObject(problem);
  });
});

describe('taking it back', () => {
  const back = (...said: Said[]) => decideTakeBack(clinic(...said), MOMENT);
  it('retracts every start that is to come', () => {
    expect(back(...planned)).toMatchObject({ events: [{ verb: VERB.RETRACT, retracts: 7 }] });
  });
  it('said again is one', () => {
    const taken: Said = { kind: KIND.OPERATING, verb: VERB.RETRACT, retracts: 7 };
    expect(back(...planned, taken)).toMatchObject({ events: [], repeats: 8 });
  });
  it('is refused once operation has begun, and where nothing was entered', () => {
    expect(back(...ready, { kind: KIND.OPERATING, day: TODAY })).toMatchObject({ code: 'OPERATION_BEGAN' });
    expect(back(...ready)).toMatchObject({ code: 'START_NOT_PLANNED' });
  });
});

describe('a signed link', () => {
  const link = { expiresOn: TODAY, usedAt: null, revokedAt: null };
  it('works through its last day and not after', () => {
    expect(linkState(link, TODAY)).toBe('OPEN');
    expect(linkState(link, TODAY + 1)).toBe('EXPIRED');
  });
  it('shows what was entered until it expires, unless it was replaced', () => {
    expect(linkState({ ...link, usedAt: new Date() }, TODAY)).toBe('USED');
    expect(linkState({ ...link, usedAt: new Date() }, TODAY + 1)).toBe('EXPIRED');
    expect(linkState({ ...link, revokedAt: new Date() }, TODAY)).toBe('REVOKED');
  });
});
