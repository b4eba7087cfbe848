import { isBusinessDay } from '#calendar';
import { findAnomalies, vendorAnomalies } from './anomalies.rules.js';
import { funnelOf } from './funnel.rules.js';
import { leadCurves } from './lead-curves.rules.js';
import { AS_OF, progressOf, type PlannedFacility } from './progress.fixture.js';
import { vendorRecords } from './vendor-record.rules.js';

const many = (count: number, facility: (index: number) => PlannedFacility) =>
  Array.from({ length: count }, (_, index) => facility(index));
const applied = AS_OF - 100;

describe('the funnel', () => {
  const funnel = funnelOf(
    progressOf([
      {},
      ...many(4, () => ({ APPLIED: applied })),
      ...many(3, () => ({ APPLIED: applied, VENDOR_CONTACTED: applied + 10 })),
      { APPLIED: applied, VENDOR_CONTACTED: applied + 10, ORDERED: applied + 30, DELIVERED: applied + 20 },
      // nobody wrote down a contact or an order of these
      { APPLIED: applied, READY: applied + 40 },
      { APPLIED: applied, READY: applied + 40, OPERATING: applied + 45 },
    ]),
  );
  const step = (name: string) => funnel.steps.find((each) => each.step === name)!;

  it('has everybody who applied and does not operate wait at exactly one step', () => {
    expect(funnel.steps.map(({ waiting }) => waiting)).toEqual([4, 3, 0, 1, 1]);
    expect(funnel.bars.map(({ count }) => count)).toEqual([11, 10, 4, 1, 1, 2, 1]);
  });

  it('names the step with the largest share of the waited days', () => {
    // 4 × 100, 3 × 90, 1 × 70, 1 × 60
    expect(funnel.bottleneck).toBe('CONTACT');
    expect(step('CONTACT').share).toBeCloseTo(400 / 800);
    expect(funnel.steps.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('counts unfinished waits: four of ten contacted after ten days, so half never did within what was seen', () => {
    expect(step('CONTACT')).toMatchObject({ cases: 10, finished: 4, median: null });
    expect(step('START')).toMatchObject({ cases: 2, finished: 1, median: 5 });
  });

  it('compares groups of twenty or more, everybody first', () => {
    const curves = leadCurves(
      progressOf([
        ...many(25, (index) => ({ type: 1, APPLIED: applied, VENDOR_CONTACTED: applied + index })),
        ...many(25, () => ({ type: 3, APPLIED: applied })),
        ...many(19, () => ({ type: 2, APPLIED: applied })),
      ]),
      'CONTACT',
      'TYPE',
    );
    expect(curves.map(({ key, cases, median }) => [key, cases, median])).toEqual([
      [null, 69, null],
      ['PHARMACY', 25, null],
      ['MEDICAL_CLINIC', 25, 12],
    ]);
  });
});

/** Twenty vendors that set one up every second business day, and one that sets up as `done` says. */
function country(done: (day: number) => boolean): PlannedFacility[] {
  const days = Array.from({ length: 140 }, (_, ago) => AS_OF - ago).filter(isBusinessDay);
  const customers = (vendor: number, works: (day: number, index: number) => boolean) => {
    const able = { vendor, VENDOR_CONTACTED: AS_OF - 200, ORDERED: AS_OF - 190, DELIVERED: AS_OF - 180 };
    const done = days.filter(works).map((READY) => ({ ...able, READY }));
    // all of one size: the law of sizes is not what is tried here
    return [...done, ...many(120 - done.length, () => able)];
  };
  return [
    ...Array.from({ length: 20 }, (_, vendor) =>
      customers(vendor + 1, (_day, index) => index % 2 === 0),
    ).flat(),
    ...customers(99, (day) => done(day)),
  ];
}
const found = (done: (day: number) => boolean) =>
  vendorAnomalies(vendorRecords(progressOf(country(done)))).map(
    (anomaly) => 'record' in anomaly && [anomaly.kind, anomaly.record.vendor],
  );

describe('vendors that do not do what others do', () => {
  it('is nobody where all work alike', () => expect(found((day) => day % 2 === 0)).toEqual([]));
  it('is one that never set anybody up', () => expect(found(() => false)).toEqual([['STALLED_VENDOR', 99]]));
  it('is one that stopped ten weeks ago', () =>
    expect(found((day) => day < AS_OF - 70 && day % 2 === 0)).toEqual([['STALLED_VENDOR', 99]]));
  it('is one whose pace broke', () =>
    expect(found((day) => day < AS_OF - 35 && day % 2 === 0)).toEqual([['BROKEN_PACE', 99]]));
});

describe('impossible days and sudden cancellations', () => {
  it('are found where they are', () => {
    const progress = progressOf([
      { APPLIED: applied, VENDOR_CONTACTED: applied + 9, ORDERED: applied + 5 },
      { APPLIED: applied, VENDOR_CONTACTED: applied + 5, ORDERED: applied + 5 },
    ]);
    const calm = { prefecture: '13', vendorId: null, cancelled: 6, usual: 4 };
    const surge = { prefecture: '27', vendorId: null, cancelled: 14, usual: 2 };
    expect(findAnomalies(progress, [calm, surge])).toEqual([
      { kind: 'SUDDEN_CANCELLATIONS', weight: 14, ...surge },
      expect.objectContaining({ kind: 'IMPOSSIBLE_ORDER', facilityId: 1, earlier: 'VENDOR_CONTACTED' }),
    ]);
  });
});
