import fc from 'fast-check';
import { MEASURES, type FacilityFilter } from '#adoption';
import { dayFromIso, isoFromDay } from '#calendar';
import { FACILITY_TYPES, PREFECTURES } from '#facility';
import { BLOCKERS, STAGES, type Blocker } from '#rollout';
import { open } from '../../libs/reminder/condition/state.sql.js';
import { segmentSql } from '../../libs/reminder/segment/segment.sql.js';
import { SqlParameters } from '../../libs/reminder/sql-parameters.js';
import { CubeProcess } from '../cube/cube-process.js';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { MINISTRY } from './reminder-world.js';

/** More by `SEGMENT_RUNS=500 npm run jest -- test/reminder/segment`. */
const RUNS = Number(process.env['SEGMENT_RUNS'] || 25);

const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc
    .option(arbitrary, { freq: 1, nil: undefined })
    .chain((value) => fc.constantFrom(value, undefined, undefined));
const some = <T>(values: readonly T[], maxLength: number): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: 1, maxLength });
const change = fc.record({
  measure: fc.constantFrom(...MEASURES),
  since: fc.integer({ min: dayFromIso('2020-08-01'), max: dayFromIso('2021-07-12') }),
});

const randomFilter: fc.Arbitrary<FacilityFilter> = fc.record({
  types: sometimes(some(FACILITY_TYPES, 3)),
  prefectures: sometimes(
    some(
      PREFECTURES.map(({ code }) => code),
      20,
    ),
  ),
  has: sometimes(some(MEASURES, 2)),
  lacks: sometimes(some(MEASURES, 2)),
  stages: sometimes(some(STAGES, 8)),
  waitingDaysAtLeast: sometimes(fc.nat(200)),
  vendors: sometimes(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 })),
  withoutVendor: sometimes(fc.boolean()),
  blockers: sometimes(some(Object.keys(BLOCKERS) as Blocker[], 5)),
  gained: sometimes(change),
  lost: sometimes(change),
  facilityIds: sometimes(
    fc.uniqueArray(fc.integer({ min: 1, max: 230_000 }), { minLength: 1, maxLength: 2_000 }),
  ),
  search: sometimes(
    fc.constantFrom(
      'さくら',
      '東',
      'ﾔｯｷｮｸ',
      'クリニック',
      ' 内 科 ',
      'Ａ',
      '12',
      '1310000',
      '131000001',
      'ー',
      'zz',
    ),
  ),
});

describe('a list filter as a segment', () => {
  let database: TestDatabase;
  let cube: CubeProcess;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    cube = await CubeProcess.start(database.url);
    await cube.adoption.ready();
  }, 300_000);
  afterAll(async () => {
    await cube?.stop();
    await database?.drop();
  }, 120_000);

  const countBySql = async (filter: FacilityFilter): Promise<number> => {
    const parameters = new SqlParameters();
    const today = parameters.add(isoFromDay(cube.clock.today()), 'date');
    const look = { today, only: null, lastChecks: () => '' };
    const where = [open(look), ...segmentSql(filter, look, parameters)].join(' AND ');
    const [row] = await database.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM facility f WHERE ${where}`,
      parameters.values,
    );
    return row!.count;
  };
  const countByCube = async (filter: FacilityFilter): Promise<number> =>
    (await cube.adoption.facilities(MINISTRY, { filter, order: 'CODE', first: 1 }))!.totalCount;

  it.each<[string, FacilityFilter]>([
    ['everybody', {}],
    ...STAGES.map((stage): [string, FacilityFilter] => [
      `stage ${stage}, waiting`,
      { stages: [stage], waitingDaysAtLeast: 10 },
    ]),
    ...(['OPEN', 'APPLIED', 'OPERATING', 'PLANNED_BY_TARGET'] as const).map(
      (measure): [string, FacilityFilter] => [
        `gained ${measure}`,
        { gained: { measure, since: dayFromIso('2021-06-01') } },
      ],
    ),
    ['lost an application', { lost: { measure: 'APPLIED', since: dayFromIso('2021-05-01') } }],
    ['lost a vendor contact', { lost: { measure: 'VENDOR_CONTACTED', since: dayFromIso('2021-06-20') } }],
    ['a code of ten digits', { search: '1310000011' }],
  ])('%s: as many as the cube counts', async (_name, filter) => {
    expect(await countBySql(filter)).toBe(await countByCube(filter));
  });

  it('any filter: as many as the cube counts', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(randomFilter, async (filter) => {
        const count = await countByCube(filter);
        expect(await countBySql(filter)).toBe(count);
        found += count > 0 ? 1 : 0;
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(0);
  }, 600_000);
});
