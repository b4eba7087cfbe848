import { dayFromIso } from '#calendar';
import { clinic, MOMENT, TODAY, type Said } from '../../../test/rollout-case.fixture.js';
import { CLAIM_STATES, KIND, VERB } from '../milestone.rules.js';
import { decideClaim, decideQuotation, subsidyOf } from './subsidy.rules.js';

const CLINIC = 1;
const on = dayFromIso;

describe('what a facility may get', () => {
  it.each([
    ['in full when applied for by 2021-03-31', CLINIC, on('2021-03-31'), { share: 'FULL', most: 429_000 }],
    [
      'three quarters from 2021-04-01 on',
      CLINIC,
      on('2021-04-01'),
      { share: 'THREE_QUARTERS', most: 321_750 },
    ],
    ['the same for a pharmacy', 3, on('2021-04-01'), { share: 'THREE_QUARTERS', cap: 429_000 }],
    [
      'not to be said without an application',
      CLINIC,
      null,
      { share: 'NOT_APPLIED', most: null, cap: 429_000 },
    ],
    ['not known for a hospital', 0, on('2020-10-01'), { share: 'OTHER_RULES', most: null, cap: null }],
  ])('is %s', (_what, type, applied, expected) => {
    expect(subsidyOf(type, applied, null, null)).toMatchObject(expected);
  });

  it.each([
    ['at the cap', on('2021-03-01'), 429_000, { expected: 429_000, ownCost: 0, aboveCap: 0 }],
    ['a yen above it', on('2021-03-01'), 429_001, { expected: 429_000, ownCost: 1, aboveCap: 1 }],
    [
      'three quarters, rounded down to the yen',
      on('2021-05-01'),
      100_001,
      { expected: 75_000, ownCost: 25_001 },
    ],
    [
      'three quarters of the cap',
      on('2021-05-01'),
      600_000,
      { expected: 321_750, ownCost: 278_250, aboveCap: 171_000 },
    ],
    [
      'without an application only how far it exceeds',
      null,
      500_000,
      { expected: null, ownCost: null, aboveCap: 71_000 },
    ],
  ])('for a quotation %s', (_what, applied, quotation, expected) => {
    expect(subsidyOf(CLINIC, applied, quotation, null)).toMatchObject(expected);
  });
});

describe('the quotation', () => {
  const quote = (amount: number | null, type = CLINIC, ...said: Said[]) =>
    decideQuotation(clinic(...said), amount, type, MOMENT);
  it('above the cap is recorded with a warning, also when said again', () => {
    expect(quote(429_001)).toMatchObject({ events: [{ value: 429_001 }], warnings: ['QUOTATION_ABOVE_CAP'] });
    const said: Said = { kind: KIND.QUOTATION, day: TODAY, value: 429_001 };
    expect(quote(429_001, CLINIC, said)).toMatchObject({ repeats: 2, warnings: ['QUOTATION_ABOVE_CAP'] });
  });
  it('up to the cap, or of a hospital, without', () => {
    expect(quote(429_000)).toMatchObject({ warnings: [] });
    expect(quote(5_000_000, 0)).toMatchObject({ warnings: [] });
  });
  it('changes, and is taken away', () => {
    const said: Said = { kind: KIND.QUOTATION, day: TODAY - 5, value: 300_000 };
    expect(quote(310_000, CLINIC, said)).toMatchObject({ events: [{ verb: VERB.SET, value: 310_000 }] });
    expect(quote(null, CLINIC, said)).toMatchObject({ events: [{ verb: VERB.END }] });
    expect(quote(null)).toMatchObject({ code: 'NOT_HOLDING', field: 'amount' });
  });
  it.each([0, -1, 1.5, NaN, 100_000_001])('is refused as %d', (amount) => {
    expect(quote(amount)).toMatchObject({ code: 'AMOUNT_OUT_OF_RANGE', field: 'amount' });
  });
});

describe('the claim', () => {
  const operating: Said = { kind: KIND.OPERATING, day: TODAY };
  it('is prepared at any time, and sent once it operates', () => {
    expect(decideClaim(clinic(), 'PREPARED', MOMENT)).toMatchObject({
      events: [{ value: CLAIM_STATES.PREPARED }],
    });
    expect(decideClaim(clinic(), 'SENT', MOMENT)).toMatchObject({ code: 'CLAIM_BEFORE_OPERATION' });
    expect(decideClaim(clinic(operating), 'SENT', MOMENT)).toMatchObject({ outcome: 'ACCEPTED' });
  });
  it('said again is one', () => {
    const said: Said = { kind: KIND.SUBSIDY_CLAIM, day: TODAY - 3, value: CLAIM_STATES.PREPARED };
    expect(decideClaim(clinic(said), 'PREPARED', MOMENT)).toMatchObject({ events: [], repeats: 2 });
  });
});
