import type { DataSource } from 'typeorm';
import { FeedUnavailable, InvalidCursor, UnknownKnowledgePoint, type AdoptionReadModel } from '#adoption';
import { PUBLIC_VIEWER, type Viewer } from '#access';
import { isoFromDay, startOfJapanDay } from '#calendar';
import { createDatabaseIfMissing, dropDatabase } from '#platform';
import { KIND, MILESTONES, VERB, type Kind } from '#rollout';
import { CubeProcess } from './cube/cube-process.js';
import { LogWriter } from './cube/log-writer.js';
import { FACILITY_COUNT, LOG_BEGAN_ON, TODAY, type RandomEvent } from './cube/random-log.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';

const MINISTRY: Viewer = { role: 'ADMINISTRATOR', accountId: 1 };
const LEARNT = startOfJapanDay(LOG_BEGAN_ON + 1);
const APPLIED = MILESTONES.indexOf('APPLIED');

const set = (facility: number, kind: Kind, value = 0, day = LOG_BEGAN_ON): RandomEvent => ({
  facility,
  kind,
  verb: VERB.SET,
  day,
  value,
  retracts: 0,
});
const everybodyOpens = Array.from({ length: FACILITY_COUNT }, (_, index) => set(index, KIND.REGISTERED, 113));

async function applied(adoption: AdoptionReadModel): Promise<number> {
  const answer = await adoption.adoption(PUBLIC_VIEWER, {
    groupBy: 'NATION',
    measure: 'APPLIED',
    denominator: 'OPEN',
  });
  return answer!.cells[0]!.numerator;
}

/** One edit as the service writes it: the state row first, in facility order, then the event; then the commit. */
async function edit(
  dataSource: DataSource,
  facility: number,
  round: number,
  neighbour: number,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const id of [facility + 1, neighbour + 1].sort()) {
      await manager.query('UPDATE facility SET version = version + 1 WHERE id = $1', [id]);
    }
    await manager.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source)
       VALUES ($1, ${KIND.APPLIED}, $2, $3, NULL, now(), 1), ($4, ${KIND.BLOCKER}, 1, $3, $5, now(), 1)`,
      [
        facility + 1,
        round % 2 === 0 ? VERB.SET : VERB.END,
        isoFromDay(LOG_BEGAN_ON + round),
        neighbour + 1,
        1 + (round % 9),
      ],
    );
  });
}

describe('adoption over several processes', () => {
  let database: TestDatabase;
  let one: CubeProcess;
  let other: CubeProcess;
  beforeEach(async () => {
    database = await createTestDatabase();
    const writer = new LogWriter(database.dataSource);
    await writer.begin();
    await writer.write(everybodyOpens, LEARNT);
    [one, other] = await Promise.all([CubeProcess.start(database.url), CubeProcess.start(database.url)]);
    await Promise.all([one.adoption.ready(), other.adoption.ready()]);
  });
  afterEach(async () => {
    await Promise.all([one.stop(), other.stop()]);
    await database.drop();
  }, 120_000);

  it('the next question in any process sees every commit, while others write and a long transaction is open', async () => {
    const long = database.dataSource.createQueryRunner();
    await long.startTransaction();
    await long.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, learnt_at, source) VALUES (1, ${KIND.READY}, 1, $1, now(), 1)`,
      [isoFromDay(LOG_BEGAN_ON)],
    );
    const stale: string[] = [];
    const writeAndAsk = async (facility: number): Promise<void> => {
      for (let round = 0; round < 12; round += 1) {
        await edit(database.dataSource, facility, round, (facility + 1) % FACILITY_COUNT);
        const rows = await Promise.all(
          [one, other].map(({ adoption }) => adoption.facilityRow(MINISTRY, facility + 1, {})),
        );
        const expected = round % 2 === 0 ? LOG_BEGAN_ON + round : null;
        for (const row of rows) if (row!.milestones[APPLIED] !== expected) stale.push(`${facility} ${round}`);
      }
    };
    await Promise.all(Array.from({ length: FACILITY_COUNT }, (_, index) => writeAndAsk(index)));
    expect(stale).toEqual([]);
    await long.commitTransaction();
    await long.release();

    for (const process of [one, other]) {
      const { cube } = await process.feed.fresh();
      expect(cube.columns.heldSince(KIND.READY, 0, TODAY)).toBe(LOG_BEGAN_ON);
    }
    const fresh = await CubeProcess.start(database.url);
    const [loaded, polled, polledToo] = await Promise.all(
      [fresh, one, other].map(({ feed }) => feed.fresh()),
    );
    expect(polled!.cube.planesUntil(TODAY).counts).toEqual(loaded!.cube.planesUntil(TODAY).counts);
    expect(polledToo!.cube.planesUntil(TODAY).counts).toEqual(loaded!.cube.planesUntil(TODAY).counts);
    await fresh.stop();
  });

  it('a moved demo clock reaches every process with its next question', async () => {
    await database.dataSource.query(
      `UPDATE instance SET clock_at = clock_at + interval '3 days', clock_anchor = now()`,
    );
    const answer = await other.adoption.pace(PUBLIC_VIEWER, {});
    expect([answer.asOf, other.clock.today()]).toEqual([TODAY + 3, TODAY + 3]);
  });

  it('a database that was replaced by another is loaded anew; without one a question fails and says so', async () => {
    const replacement = await createTestDatabase();
    const writer = new LogWriter(replacement.dataSource);
    await writer.begin();
    await writer.write([...everybodyOpens, set(0, KIND.APPLIED), set(1, KIND.APPLIED)], LEARNT);
    expect(await applied(one.adoption)).toBe(0);

    await replacement.dataSource.destroy();
    await database.dataSource.destroy();
    await dropDatabase(database.url);
    await expect(applied(one.adoption)).rejects.toThrow(FeedUnavailable);
    const template = new URL(replacement.url).pathname.slice(1);
    await createDatabaseIfMissing(database.url, { template, strategy: 'wal_log' });

    expect(await applied(one.adoption)).toBe(2);
    await replacement.drop();
  });

  it('another era of transaction ids means another log: everything is loaded anew', async () => {
    const { cube } = await one.feed.fresh();
    await database.dataSource.query('UPDATE instance SET era = era + 1');
    const state = await one.feed.fresh();
    expect(state.cube).not.toBe(cube);
    expect(state.head.era).toBe(2);
    expect((await one.feed.fresh()).cube).toBe(state.cube);
  });

  it('finer questions and lists need sign-in; figures by type and prefecture do not', async () => {
    const figure = { groupBy: 'TYPE', measure: 'APPLIED', denominator: 'OPEN' } as const;
    const finer = { ...figure, filter: { search: '東' } };
    expect(
      await one.adoption.adoption(PUBLIC_VIEWER, { ...figure, filter: { types: ['HOSPITAL'] } }),
    ).not.toBeNull();
    expect(await one.adoption.adoption(PUBLIC_VIEWER, finer)).toBeNull();
    expect(await one.adoption.adoption(PUBLIC_VIEWER, { ...figure, groupBy: 'VENDOR' })).toBeNull();
    expect(await one.adoption.facilities(PUBLIC_VIEWER, { order: 'CODE', first: 5 })).toBeNull();
    expect(await one.adoption.facilityRow(PUBLIC_VIEWER, 1, {})).toBeNull();
    expect(
      await one.adoption.timeline(PUBLIC_VIEWER, {
        ...finer,
        from: LOG_BEGAN_ON,
        to: TODAY,
        interval: 'WEEK',
      }),
    ).toBeNull();
  });

  it('a series has no figures outside the log, and the same as the single days inside it', async () => {
    await new LogWriter(database.dataSource).write([set(2, KIND.APPLIED, 0, LOG_BEGAN_ON + 2)], LEARNT);
    const question = { groupBy: 'NATION', measure: 'APPLIED', denominator: 'OPEN', interval: 'DAY' } as const;
    const days = { from: LOG_BEGAN_ON - 1, to: LOG_BEGAN_ON + 2 };
    const expected = {
      numerators: [null, 0, 0, 1],
      denominators: [null, 6, 6, 6],
      rates: [null, 0, 0, 16.7],
    };
    const open = await one.adoption.timeline(PUBLIC_VIEWER, { ...question, ...days });
    expect(open!.series[0]).toMatchObject(expected);
    const scanned = await one.adoption.timeline(MINISTRY, {
      ...question,
      ...days,
      filter: { has: ['OPEN'] },
    });
    expect(scanned!.series[0]).toMatchObject(expected);
  });

  it('a point nobody recorded and a cursor of another list are told apart from everything else', async () => {
    await expect(one.adoption.pace(PUBLIC_VIEWER, { asKnownOn: '2021-06-30' })).rejects.toThrow(
      UnknownKnowledgePoint,
    );
    await expect(one.adoption.pace(PUBLIC_VIEWER, { asKnownOn: `'; DROP` })).rejects.toThrow(
      UnknownKnowledgePoint,
    );
    const page = await one.adoption.facilities(MINISTRY, { order: 'CODE', first: 1 });
    await expect(
      one.adoption.facilities(MINISTRY, { order: 'APPLIED_FIRST', first: 1, after: page!.cursors[0] }),
    ).rejects.toThrow(InvalidCursor);
  });
});
