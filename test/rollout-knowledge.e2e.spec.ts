import { dayFromIso, isoFromDay, startOfJapanDay } from '#calendar';
import { belongsTo } from '#rollout';
import { createRolloutWorld, TODAY, type RolloutWorld } from './rollout-world.js';

let world: RolloutWorld;
beforeEach(async () => {
  world = await createRolloutWorld();
});
afterEach(() => world.drop());

/** Kinds of the facility's events that belong to a knowledge point. */
async function knownAt(facilityId: number, pointId: string): Promise<number[]> {
  const rows = await world.dataSource.query<{ kind: number }[]>(
    `SELECT e.kind FROM milestone_event e, knowledge_point k
     WHERE e.facility_id = $1 AND k.id = $2 AND e.kind > 0 AND ${belongsTo()} ORDER BY e.id`,
    [facilityId, pointId],
  );
  return rows.map(({ kind }) => kind);
}

describe('closing days', () => {
  it('records every day since the log began up to yesterday, once', async () => {
    await world.knowledgePoints.closeDays(world.clock.now());
    const points = await world.knowledgePoints.list();
    expect(points).toHaveLength(TODAY - dayFromIso('2020-08-07'));
    expect(points[0]).toEqual({
      id: '2021-07-11',
      kind: 'CLOSE',
      day: TODAY - 1,
      at: startOfJapanDay(TODAY),
      title: null,
    });
    expect(points.at(-1)!.id).toBe('2020-08-07');
    await world.knowledgePoints.closeDays(world.clock.now());
    expect(await world.knowledgePoints.list()).toEqual(points);
  });

  it('by 8 processes at once gives each day one snapshot', async () => {
    await Promise.all(Array.from({ length: 8 }, () => world.knowledgePoints.closeDays(world.clock.now())));
    const [{ n }] = await world.dataSource.query('SELECT count(*) AS n FROM knowledge_point');
    expect(n).toBe(TODAY - dayFromIso('2020-08-07'));
  });

  it('a day that is not over has no close', async () => {
    const lastSecond = new Date(startOfJapanDay(TODAY + 1).getTime() - 1000);
    await world.knowledgePoints.closeDays(lastSecond);
    expect(await world.knowledgePoints.byId('2021-07-12')).toBeNull();
    await world.knowledgePoints.closeDays(new Date(lastSecond.getTime() + 1000));
    expect(await world.knowledgePoints.byId('2021-07-12')).toMatchObject({ day: TODAY });
  });
});

describe('what is known at a point', () => {
  it('is what was learnt before it; what is learnt later about an earlier day is not', async () => {
    const { id, code } = await world.facility();
    const { rollout, ministry, knowledgePoints } = world;
    await rollout.record(ministry, { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: TODAY });
    world.goTo(TODAY + 1);
    await knowledgePoints.closeDays(world.clock.now());
    await rollout.record(ministry, { facilityCode: code, milestone: 'APPLIED', day: TODAY });
    expect(await knownAt(id, '2021-07-12')).toEqual([1]);
    world.goTo(TODAY + 2);
    await knowledgePoints.closeDays(world.clock.now());
    expect(await knownAt(id, '2021-07-13')).toEqual([1, 2]);
    expect(await knownAt(id, '2021-07-12')).toEqual([1]);
  });

  it('cuts the log of a facility: later entries are counted, and what they retract still stands', async () => {
    const { id, code } = await world.facility();
    const { rollout, ministry, knowledgePoints, log } = world;
    await rollout.record(ministry, { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: TODAY });
    world.goTo(TODAY + 1);
    await knowledgePoints.closeDays(world.clock.now());
    const logAt = async (point: string | null) => (await log.ofFacilities(ministry, [id], point)).get(id)!;
    const [entry] = (await logAt('2021-07-12')).entries;
    await rollout.retract(ministry, { facilityCode: code, event: Number(entry!.id), reason: '誤り' });
    const now = await logAt(null);
    expect(now.later).toBe(0);
    expect(now.entries.map(({ verb, kind }) => [verb, kind])).toEqual([
      ['RETRACT', 'ACCOUNT_CREATED'],
      ['SET', 'ACCOUNT_CREATED'],
      ['SET', 'REGISTERED'],
    ]);
    expect(now.entries[1]!.retractedBy).toBe(now.entries[0]!.id);
    const then = await logAt('2021-07-12');
    expect(then.later).toBe(1);
    expect(then.entries).toEqual([{ ...now.entries[1]!, retractedBy: null }, now.entries[2]!]);
    expect((await logAt('2021-07-11')).entries.map(({ kind }) => kind)).toEqual(['REGISTERED']);
  });

  it('leaves out for good what was learnt in time but committed after the close', async () => {
    const { id, code } = await world.facility();
    const writer = world.dataSource.createQueryRunner();
    await writer.startTransaction();
    await writer.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, learnt_at, source) VALUES ($1, 1, 1, $2, $3, 1)`,
      [id, isoFromDay(TODAY), world.clock.now()],
    );
    world.goTo(TODAY + 1);
    await world.knowledgePoints.closeDays(world.clock.now());
    await writer.commitTransaction();
    await writer.release();
    expect(await knownAt(id, '2021-07-12')).toEqual([]);
    world.goTo(TODAY + 2);
    await world.knowledgePoints.closeDays(world.clock.now());
    expect(await knownAt(id, '2021-07-13')).toEqual([1]);
    expect(code).toMatch(/^\d{10}$/);
  });

  it('after a restore, when transaction ids begin anew, is what it was', async () => {
    const { id, code } = await world.facility();
    const { rollout, ministry, knowledgePoints, dataSource } = world;
    await rollout.record(ministry, { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: TODAY });
    // a publication in the middle of a day: only its snapshot tells what was known
    await knowledgePoints.publish(ministry, TODAY, '公表', startOfJapanDay(TODAY + 1));
    await rollout.record(ministry, { facilityCode: code, milestone: 'APPLIED', day: TODAY });
    expect(await knownAt(id, 'publication-2021-07-12')).toEqual([1]);
    // as ensureEra does it; ids of the new era may well lie inside the old snapshot
    await dataSource.query(`UPDATE instance SET era = 2`);
    await dataSource.query(`ALTER TABLE milestone_event ALTER COLUMN era SET DEFAULT 2`);
    await rollout.record(ministry, { facilityCode: code, milestone: 'USE_APPLIED', day: TODAY });
    await dataSource.query(`UPDATE milestone_event SET xid = '3' WHERE era = 2`);
    expect(await knownAt(id, 'publication-2021-07-12')).toEqual([1]);
  });
});

describe('a publication', () => {
  it("is the ministry's, and stands once made", async () => {
    const at = world.clock.now();
    expect(
      await world.knowledgePoints.publish({ role: 'ANALYST', accountId: 1 }, TODAY, '公表', at),
    ).toBeNull();
    const first = await world.knowledgePoints.publish(world.ministry, TODAY, '公表', at);
    expect(first).toEqual({
      id: 'publication-2021-07-12',
      kind: 'PUBLICATION',
      day: TODAY,
      at,
      title: '公表',
    });
    expect(await world.knowledgePoints.publish(world.ministry, TODAY, '別の題', at)).toEqual(first);
  });
});

describe('moving the clock', () => {
  const makeDemo = (): Promise<unknown> =>
    world.dataSource.query(`UPDATE instance SET kind = 'DEMO', clock_at = $1, clock_anchor = now()`, [
      new Date('2021-07-21T09:00:00+09:00'),
    ]);

  it('goes to 09:00 of the next business day and closes the days between', async () => {
    await makeDemo();
    // 22 and 23 July 2021 were holidays moved for the Olympics, then came a weekend
    const moved = await world.demoClock.moveToNextBusinessDay(world.ministry);
    expect(moved).toEqual(new Date('2021-07-26T09:00:00+09:00'));
    expect(isoFromDay(world.clock.today())).toBe('2021-07-26');
    const [newest] = await world.knowledgePoints.list();
    expect(newest!.id).toBe('2021-07-25');
    const [instance] = await world.dataSource.query('SELECT clock_at FROM instance');
    expect(instance.clock_at).toEqual(moved);
  });

  it('pressed twice at once, moves by two business days', async () => {
    await makeDemo();
    const { demoClock, ministry } = world;
    const moves = await Promise.all([
      demoClock.moveToNextBusinessDay(ministry),
      demoClock.moveToNextBusinessDay(ministry),
    ]);
    expect(moves.map((at) => at!.toISOString()).sort()).toEqual([
      '2021-07-26T00:00:00.000Z',
      '2021-07-27T00:00:00.000Z',
    ]);
  });

  it("is only the ministry's, and only a demo's", async () => {
    expect(await world.demoClock.moveToNextBusinessDay(world.ministry)).toBeNull();
    expect(await world.demoClock.canMove(world.ministry)).toBe(false);
    await makeDemo();
    expect(await world.demoClock.canMove(world.ministry)).toBe(true);
    const vendor = await world.vendorViewer(world.vendors[0]!);
    expect(await world.demoClock.moveToNextBusinessDay(vendor)).toBeNull();
    expect(await world.knowledgePoints.list()).toEqual([]);
  });
});
