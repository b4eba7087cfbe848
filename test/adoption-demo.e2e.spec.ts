import { PUBLIC_VIEWER } from '#access';
import { dayFromIso } from '#calendar';
import { CubeProcess } from './cube/cube-process.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';

describe('the declaration, from the log as it was known at its publication', () => {
  let database: TestDatabase;
  let server: CubeProcess;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    server = await CubeProcess.start(database.url);
    // both cubes are loaded here, so that no test waits for them
    await server.adoption.declaration();
  }, 600_000);
  afterAll(async () => {
    await server.stop();
    await database.drop();
  }, 120_000);

  const figures = async (denominator: 'OPEN' | 'APPLIED' | null) =>
    Object.fromEntries(
      (await server.adoption.declaration(denominator)).map((figure) => [figure.key, figure]),
    );

  it('has the published facility figures', async () => {
    const values = Object.entries(await figures(null)).filter(([, figure]) => !figure.constant);
    expect(Object.fromEntries(values.map(([key, { value }]) => [key, value]))).toMatchObject({
      facilities: 228_400,
      applied: 130_416,
      planAnswered: 112_153,
      plannedByTarget: 90_441,
      operating: 1_061,
      operatingHospital: 110,
      operatingMedicalClinic: 326,
      operatingDentalClinic: 301,
      operatingPharmacy: 324,
      dentalPrefectures70: 3,
      dentalPrefectures60: 10,
    });
  });

  it('shipped about 80,000 readers', async () => {
    expect(Math.round((await figures(null))['readersShipped']!.value / 1_000)).toBe(80);
  });

  it.each([
    [null, 80.6],
    ['APPLIED', 69.3],
    ['OPEN', 39.6],
  ] as const)('with denominator %s plans %f %% by the target', async (denominator, rate) => {
    expect((await figures(denominator))['plannedByTarget']!.rate).toBe(rate);
  });

  it('would need 1,027 starts a calendar day, 1,541 a business day; there are about 24', async () => {
    const point = { asOf: dayFromIso('2021-07-05'), asKnownOn: 'publication-2021-07-09' };
    const pace = await server.adoption.pace(PUBLIC_VIEWER, point);
    expect(pace).toMatchObject({
      operating: 1061,
      requiredPerCalendarDay: 1027,
      requiredPerBusinessDay: 1541,
    });
    expect(Math.round(pace.actualPerCalendarDay)).toBe(24);
  });

  it('the cube of the country is what the log counts up to', async () => {
    expect(await server.check.differingCells()).toEqual([]);
  }, 300_000);
});
