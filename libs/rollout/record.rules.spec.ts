import { ALWAYS, dayFromIso } from '#calendar';
import { caseOf, withEvents, type FacilityCase, type SaidEvent } from './facility-case.rules.js';
import { registerValue } from './fold.rules.js';
import { KIND, VERB, type Kind, type Milestone } from './milestone.rules.js';
import { decideForm, decideMilestone } from './record.rules.js';

const TODAY = dayFromIso('2021-07-12');
const moment = { today: TODAY, logBeganOn: dayFromIso('2020-08-07') };

function facility(...said: [Kind, number, number?][]): FacilityCase {
  const all: [Kind, number, number?][] = [[KIND.REGISTERED, ALWAYS, registerValue(1, 13)], ...said];
  const events: SaidEvent[] = all.map(([kind, day, value = 0], index) => ({
    id: index + 1,
    kind,
    verb: VERB.SET,
    day,
    value,
    retracts: 0,
    source: 1,
  }));
  return caseOf(7, events);
}

const way = (...milestones: Milestone[]): [Kind, number, number?][] =>
  milestones.map((milestone) => [KIND[milestone], TODAY - 60, 1]);

describe('a day that is refused', () => {
  it.each<[string, Milestone, number, string]>([
    ['before the log began', 'ACCOUNT_CREATED', moment.logBeganOn - 1, 'DAY_BEFORE_LOG'],
    ['still to come', 'ACCOUNT_CREATED', TODAY + 1, 'DAY_IN_FUTURE'],
    ['unreasonably far ahead, even for a start', 'OPERATING', TODAY + 732, 'DAY_TOO_FAR'],
  ])('%s', (_rule, milestone, day, code) => {
    const ready = facility(...way('ACCOUNT_CREATED', 'APPLIED', 'SHIPPED', 'DELIVERED', 'READY'));
    expect(decideMilestone(ready, { milestone, day }, moment)).toMatchObject({
      outcome: 'INPUT_PROBLEM',
      code,
    });
  });

  it("before its prerequisite's day, naming the prerequisite", () => {
    const known = facility([KIND.ACCOUNT_CREATED, TODAY - 5]);
    expect(decideMilestone(known, { milestone: 'APPLIED', day: TODAY - 6 }, moment)).toEqual({
      outcome: 'ORDER_PROBLEM',
      code: 'DAY_BEFORE_PREREQUISITE',
      missing: ['ACCOUNT_CREATED'],
    });
  });

  it('a start may lie ahead', () => {
    const ready = facility(...way('ACCOUNT_CREATED', 'APPLIED', 'SHIPPED', 'DELIVERED', 'READY'));
    const decision = decideMilestone(ready, { milestone: 'OPERATING', day: TODAY + 30 }, moment);
    expect(decision).toMatchObject({
      outcome: 'ACCEPTED',
      events: [{ kind: KIND.OPERATING, day: TODAY + 30 }],
    });
  });
});

describe('prerequisites', () => {
  it('all that are missing are named', () => {
    const decision = decideMilestone(facility(), { milestone: 'READY', day: TODAY }, moment);
    expect(decision).toMatchObject({ code: 'PREREQUISITE_MISSING', missing: ['APPLIED', 'DELIVERED'] });
  });

  it('one that was cancelled before the day is missing', () => {
    const base = facility([KIND.ACCOUNT_CREATED, TODAY - 9], [KIND.APPLIED, TODAY - 8, 1]);
    const ended = {
      kind: KIND.APPLIED,
      verb: VERB.END,
      day: TODAY - 5,
      value: null,
      retracts: null,
      detail: null,
    };
    const cancelled = withEvents(base, [ended]);
    expect(decideMilestone(cancelled, { milestone: 'SHIPPED', day: TODAY - 6 }, moment).outcome).toBe(
      'ACCEPTED',
    );
    expect(decideMilestone(cancelled, { milestone: 'SHIPPED', day: TODAY - 5 }, moment)).toMatchObject({
      missing: ['APPLIED'],
    });
  });

  it('those stated in the same form count, in whatever order they are given', () => {
    const alongside = [
      { milestone: 'APPLIED', day: TODAY - 3 },
      { milestone: 'ACCOUNT_CREATED', day: TODAY - 3 },
    ] as const;
    const decision = decideForm(facility(), { milestone: 'SHIPPED', day: TODAY }, alongside, moment);
    expect(decision).toMatchObject({
      outcome: 'ACCEPTED',
      events: [{ kind: KIND.ACCOUNT_CREATED }, { kind: KIND.APPLIED }, { kind: KIND.SHIPPED }],
    });
  });

  it('a wrong one in the form refuses the whole form', () => {
    const alongside = [{ milestone: 'ACCOUNT_CREATED', day: TODAY + 1 }] as const;
    const decision = decideForm(facility(), { milestone: 'APPLIED', day: TODAY }, alongside, moment);
    expect(decision).toMatchObject({ outcome: 'INPUT_PROBLEM', code: 'DAY_IN_FUTURE' });
  });
});

describe('the value', () => {
  const contacted = way('ACCOUNT_CREATED', 'APPLIED', 'SHIPPED', 'DELIVERED', 'USE_APPLIED');
  const withVendor = facility(
    ...contacted,
    [KIND.VENDOR, ALWAYS, 5],
    [KIND.VENDOR_CONTACTED, TODAY - 50, 5],
    [KIND.ORDERED, TODAY - 40, 5],
  );

  it.each<[string, Milestone, number | null, number | null]>([
    ['an application is for one reader unless it says more', 'APPLIED', null, 1],
    ['a hospital applies for three', 'APPLIED', 3, 3],
    ['a certificate is valid for three years', 'CERTIFICATE_ISSUED', null, dayFromIso('2024-07-12')],
    ["an order goes to the facility's vendor", 'ORDERED', null, 5],
    ['the visit is on the day stated', 'SETUP_SCHEDULED', TODAY + 14, TODAY + 14],
    ['nothing goes with readiness', 'READY', null, null],
  ])('%s', (_rule, milestone, stated, value) => {
    const base = milestone === 'APPLIED' ? facility([KIND.ACCOUNT_CREATED, TODAY - 50]) : withVendor;
    const subject =
      milestone === 'ORDERED'
        ? facility([KIND.VENDOR, ALWAYS, 5], [KIND.VENDOR_CONTACTED, TODAY - 50, 5])
        : base;
    const decision = decideMilestone(subject, { milestone, day: TODAY, value: stated }, moment);
    expect(decision).toMatchObject({ outcome: 'ACCEPTED', events: [{ value }] });
  });

  it.each<[string, Milestone, number | null, string]>([
    ['no reader', 'APPLIED', 0, 'READERS_OUT_OF_RANGE'],
    ['half a reader', 'SHIPPED', 0.5, 'READERS_OUT_OF_RANGE'],
    ['a number where none belongs', 'READY', 3, 'VALUE_NOT_TAKEN'],
    ['another vendor than the facility has', 'ORDERED', 6, 'VENDOR_DIFFERS'],
    ['a visit nobody named', 'SETUP_SCHEDULED', null, 'VISIT_MISSING'],
    ['a visit before it was arranged', 'SETUP_SCHEDULED', TODAY - 1, 'VISIT_BEFORE_ARRANGEMENT'],
    ['a visit in three years', 'SETUP_SCHEDULED', TODAY + 1000, 'VISIT_TOO_FAR'],
    ['a certificate that has run out', 'CERTIFICATE_ISSUED', TODAY, 'EXPIRY_BEFORE_ISSUE'],
    ['a certificate for ten years', 'CERTIFICATE_ISSUED', TODAY + 3650, 'EXPIRY_TOO_FAR'],
  ])('%s is refused', (_rule, milestone, value, code) => {
    expect(decideMilestone(withVendor, { milestone, day: TODAY, value }, moment)).toMatchObject({ code });
  });

  it('a contact names the vendor where there is none, and has to', () => {
    expect(decideMilestone(facility(), { milestone: 'VENDOR_CONTACTED', day: TODAY }, moment)).toMatchObject({
      code: 'VENDOR_MISSING',
    });
    const decision = decideMilestone(
      facility(),
      { milestone: 'VENDOR_CONTACTED', day: TODAY, value: 9 },
      moment,
    );
    expect(decision).toMatchObject({
      events: [
        { kind: KIND.VENDOR, value: 9 },
        { kind: KIND.VENDOR_CONTACTED, value: 9 },
      ],
    });
  });
});

describe('what was said before', () => {
  const known = facility([KIND.ACCOUNT_CREATED, TODAY - 9], [KIND.APPLIED, TODAY - 8, 1]);

  it('said the same again, nothing is written', () => {
    expect(decideMilestone(known, { milestone: 'APPLIED', day: TODAY - 8 }, moment)).toMatchObject({
      outcome: 'ACCEPTED',
      events: [],
      repeats: 3,
    });
  });
  it('a later day for what holds already is refused: the earlier entry would still stand', () => {
    expect(decideMilestone(known, { milestone: 'APPLIED', day: TODAY }, moment)).toMatchObject({
      code: 'ALREADY_HOLDS',
    });
  });
  it('a later day with another quantity is news', () => {
    const decision = decideMilestone(known, { milestone: 'APPLIED', day: TODAY, value: 2 }, moment);
    expect(decision).toMatchObject({ outcome: 'ACCEPTED', warnings: ['READERS_ABOVE_OFFER'] });
  });
  it('an earlier day is news', () => {
    expect(decideMilestone(known, { milestone: 'APPLIED', day: TODAY - 9 }, moment)).toMatchObject({
      events: [{ day: TODAY - 9 }],
    });
  });
});

describe('soft rules warn and record', () => {
  it.each<[string, FacilityCase, Milestone, number, string[]]>([
    [
      'vendor contacted before the application',
      facility([KIND.VENDOR, ALWAYS, 5]),
      'VENDOR_CONTACTED',
      TODAY,
      ['VENDOR_BEFORE_APPLICATION'],
    ],
    [
      'use applied for before the reader',
      facility(...way('ACCOUNT_CREATED')),
      'USE_APPLIED',
      TODAY,
      ['USUALLY_AFTER_ANOTHER'],
    ],
    [
      'delivered 30 days ago and no vendor contacted',
      facility(...way('ACCOUNT_CREATED', 'APPLIED', 'SHIPPED')),
      'DELIVERED',
      TODAY - 30,
      ['DELIVERED_WITHOUT_VENDOR'],
    ],
    [
      'delivered 29 days ago',
      facility(...way('ACCOUNT_CREATED', 'APPLIED', 'SHIPPED')),
      'DELIVERED',
      TODAY - 29,
      [],
    ],
  ])('%s', (_rule, subject, milestone, day, warnings) => {
    expect(decideMilestone(subject, { milestone, day }, moment)).toMatchObject({
      outcome: 'ACCEPTED',
      warnings,
    });
  });
});
