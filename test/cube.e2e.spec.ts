import fc from 'fast-check';
import type { AdoptionReadModel } from '#adoption';
import { isoFromDay, startOfJapanDay } from '#calendar';
import { CubeProcess } from './cube/cube-process.js';
import { LogWriter } from './cube/log-writer.js';
import { naiveAnswer } from './cube/naive-answer.js';
import { LOG_BEGAN_ON, openings, randomEvent, randomRenaming, TODAY } from './cube/random-log.js';
import { randomQuestion, type RandomQuestion } from './cube/random-question.js';
import { createReference, registerOf, worldOn } from './cube/sql-reference.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';

/** Learnt in the first part of the log, and in the second; the knowledge points lie between. */
const EARLY = new Date(startOfJapanDay(LOG_BEGAN_ON + 3).getTime() + 10 * 3_600_000);
const BETWEEN = startOfJapanDay(LOG_BEGAN_ON + 4);
const LATE = new Date(startOfJapanDay(LOG_BEGAN_ON + 6).getTime() + 10 * 3_600_000);
const WITH_SNAPSHOT = isoFromDay(LOG_BEGAN_ON + 3);
const BY_LEARNT_AT = `publication-${WITH_SNAPSHOT}`;

const log = fc.array(randomEvent, { maxLength: 40 });
/** More by `CUBE_RUNS=1000 npm run jest -- test/cube.e2e`. */
const RUNS = Number(process.env['CUBE_RUNS'] || 15);

describe('the cube and plain SQL over the log', () => {
  let database: TestDatabase;
  let writer: LogWriter;
  beforeAll(async () => {
    database = await createTestDatabase();
    await createReference(database.dataSource);
    writer = new LogWriter(database.dataSource);
  });
  // dropping a database waits for a checkpoint of the whole server, which other suites may be busy with
  afterAll(() => database.drop(), 120_000);

  it(
    'agree on every figure and list, freshly loaded, after polls, and at past points of knowledge',
    async () => {
      const questions = fc.array(
        fc.tuple(randomQuestion, fc.constantFrom(null, WITH_SNAPSHOT, BY_LEARNT_AT)),
        {
          minLength: 8,
          maxLength: 8,
        },
      );
      await fc.assert(
        fc.asyncProperty(
          openings,
          log,
          log,
          log,
          fc.array(randomRenaming, { maxLength: 3 }),
          questions,
          async (opening, first, second, third, renamings, asked) => {
            await writer.begin();
            const polling = await CubeProcess.start(database.url);
            let fresh: CubeProcess | undefined;
            try {
              await polling.adoption.ready();
              await writer.write([...opening, ...first], EARLY);
              await polling.adoption.ready();
              await closeBetween(database);
              // learnt in time but committed after the close: known now, and by learnt_at alone, but not at the close
              await writer.write(second, EARLY);
              await writer.write(third, LATE);
              await polling.adoption.ready();
              for (const renaming of renamings) await writer.rename(renaming, LATE);
              fresh = await CubeProcess.start(database.url);
              expect(await fresh.check.differingCells()).toEqual([]);
              for (const [question, point] of asked) {
                const expected = await factsFor(database, question, point);
                expect(await answersOf(polling.adoption, question, point)).toEqual(expected);
                expect(await answersOf(fresh.adoption, question, point)).toEqual(expected);
              }
            } finally {
              await polling.stop();
              await fresh?.stop();
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 3_000,
  );
});

async function closeBetween({ dataSource }: TestDatabase): Promise<void> {
  await dataSource.query(
    `INSERT INTO knowledge_point (id, kind, day, at, snapshot, era)
     VALUES ($1, 'CLOSE', $3, $4, pg_current_snapshot(), 1), ($2, 'PUBLICATION', $3, $4, NULL, NULL)`,
    [WITH_SNAPSHOT, BY_LEARNT_AT, WITH_SNAPSHOT, BETWEEN],
  );
}

async function factsFor({ dataSource }: TestDatabase, question: RandomQuestion, point: string | null) {
  const { filter, asOf } = question;
  return naiveAnswer(question, {
    world: await worldOn(dataSource, asOf, point),
    gainedSince: await worldOn(dataSource, filter.gained?.since ?? asOf, point),
    lostSince: await worldOn(dataSource, filter.lost?.since ?? asOf, point),
    now: await worldOn(dataSource, TODAY, null),
    register: await registerOf(dataSource),
  });
}

/** The figures, the list read page by page, and its count. */
async function answersOf(adoption: AdoptionReadModel, question: RandomQuestion, asKnownOn: string | null) {
  const { viewer, order, first, filter, asOf, groupBy, measure, denominator } = question;
  const figures = await adoption.adoption(viewer, { asOf, asKnownOn, filter, groupBy, measure, denominator });
  const list: number[] = [];
  let count = 0;
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<AdoptionReadModel['facilities']>> = await adoption.facilities(viewer, {
      filter,
      asOf,
      asKnownOn,
      order,
      first,
      after,
    });
    list.push(...page!.rows.map(({ facilityId }) => facilityId));
    count = page!.totalCount;
    if (!page!.hasNextPage) break;
    after = page!.cursors.at(-1)!;
  }
  return { cells: figures!.cells, list, count };
}
