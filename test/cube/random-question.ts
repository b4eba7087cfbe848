import fc from 'fast-check';
import type { Viewer } from '#access';
import {
  MEASURES,
  type AdoptionGroup,
  type Denominator,
  type FacilityFilter,
  type FacilityOrder,
  type Measure,
} from '#adoption';
import type { Day } from '#calendar';
import { FACILITY_TYPES } from '#facility';
import { BLOCKERS, STAGES, type Blocker } from '#rollout';
import { FACILITY_COUNT, LOG_BEGAN_ON, TODAY, VENDORS } from './random-log.js';

export interface RandomQuestion {
  readonly viewer: Viewer;
  readonly asOf: Day;
  readonly filter: FacilityFilter;
  readonly groupBy: AdoptionGroup;
  readonly measure: Measure;
  readonly denominator: Denominator;
  readonly order: FacilityOrder;
  readonly first: number;
}

const measure = fc.constantFrom(...MEASURES);
const someOf = <T>(...values: T[]): fc.Arbitrary<T[] | undefined> =>
  fc.option(fc.subarray(values, { minLength: 1 }), { freq: 3, nil: undefined });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { freq: 3, nil: undefined }).chain((value) => fc.constantFrom(value, undefined));
const change = fc.record({ measure, since: fc.integer({ min: LOG_BEGAN_ON - 2, max: TODAY }) });

export const randomFilter: fc.Arbitrary<FacilityFilter> = fc.record({
  types: rarely(fc.subarray([...FACILITY_TYPES], { minLength: 1 })),
  prefectures: rarely(fc.subarray(['12', '13', '14'], { minLength: 1 })),
  has: rarely(fc.subarray([...MEASURES], { minLength: 1, maxLength: 2 })),
  lacks: rarely(fc.subarray([...MEASURES], { minLength: 1, maxLength: 2 })),
  stages: rarely(fc.subarray([...STAGES], { minLength: 1 })),
  waitingDaysAtLeast: rarely(fc.nat(20)),
  vendors: someOf(...VENDORS),
  withoutVendor: rarely(fc.boolean()),
  blockers: rarely(fc.subarray(Object.keys(BLOCKERS) as Blocker[], { minLength: 1 })),
  gained: rarely(change),
  lost: rarely(change),
  search: rarely(
    fc.constantFrom('さくら', '東', '院', 'ａ', 'サクラ', '1', '9000001', '139000001', '1339000001', 'zz'),
  ),
});

const viewer: fc.Arbitrary<Viewer> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Viewer>({ role: 'ADMINISTRATOR', accountId: 1 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...VENDORS)
      .map((vendorId): Viewer => ({ role: 'VENDOR', accountId: 2, vendorId })),
  },
  {
    weight: 1,
    arbitrary: fc
      .subarray(Array.from({ length: FACILITY_COUNT }, (_, index) => index + 1))
      .map((facilityIds): Viewer => ({ role: 'FACILITY', accountId: 3, facilityIds })),
  },
);

/** Days before the log and after today among them. */
export const randomQuestion: fc.Arbitrary<RandomQuestion> = fc.record({
  viewer,
  asOf: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: LOG_BEGAN_ON, max: LOG_BEGAN_ON + 9 }) },
    { weight: 2, arbitrary: fc.integer({ min: LOG_BEGAN_ON - 2, max: TODAY + 2 }) },
  ),
  filter: fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 4, arbitrary: randomFilter }),
  groupBy: fc.constantFrom<AdoptionGroup[]>(
    'NATION',
    'TYPE',
    'PREFECTURE',
    'TYPE_AND_PREFECTURE',
    'VENDOR',
    'STAGE',
  ),
  measure,
  denominator: fc.constantFrom<Denominator[]>('OPEN', 'APPLIED', 'PLAN_ANSWERED'),
  order: fc.constantFrom<FacilityOrder[]>(
    'CODE',
    'WAITING_LONGEST',
    'WAITING_SHORTEST',
    'APPLIED_FIRST',
    'APPLIED_LAST',
    'OPERATING_FIRST',
    'OPERATING_LAST',
  ),
  first: fc.integer({ min: 1, max: 4 }),
});
