import { KIND, VERB } from '#rollout';
import { ResultReadModel, type ReminderCondition, type Uplift } from '#reminder';
import { createAnswersWorld, type AnswersWorld } from './answers-world.js';

/** Facilities of one group of a rule; `done` of them did what was asked so many days later. */
interface Group {
  readonly of: number;
  readonly done: number;
  readonly status: string;
  readonly daysLater?: number;
  readonly kind?: number;
  /** Of the event, against the day it was learnt. */
  readonly dayEarlier?: number;
  readonly ageDays?: number;
  readonly reason?: string;
  readonly excludedAtSweep?: boolean;
  readonly mergedInto?: number;
}

/** A sweep notes all its rows at one instant. */
const SWEPT_AT = new Date();

let world: AnswersWorld;

beforeAll(async () => {
  world = await createAnswersWorld();
}, 120_000);

afterAll(() => world?.drop(), 120_000);

async function rule(condition: ReminderCondition, groups: readonly Group[]): Promise<Uplift> {
  const ruleId = await world.rule(condition, await world.template(), 0.1);
  for (const group of groups) await add(ruleId, condition, group);
  const found = (await world.get(ResultReadModel).uplift(world.ministry))!.find(
    (each) => each.ruleId === ruleId,
  );
  return found!;
}

async function add(ruleId: number, condition: ReminderCondition, group: Group): Promise<void> {
  const { of, done, status, daysLater = 3, kind = KIND.OPERATING, dayEarlier = 0, ageDays = 40 } = group;
  const { reason = null, excludedAtSweep = false, mergedInto = null } = group;
  const prefix = `x${Math.random().toString(36).slice(2, 7)}`;
  await world.dataSource.query(
    `WITH f AS (
       INSERT INTO facility (code, type, prefecture, name) SELECT $1 || lpad(n::text, 4, '0'), 1, 8, '架空'
       FROM generate_series(1, $2::int) n RETURNING id),
     r AS (
       INSERT INTO reminder (message_id, facility_id, rule_id, template_id, channel, status, reason, condition, due_at, created_at, finished_at,
         merged_into)
       SELECT gen_random_uuid(), f.id, $3, (SELECT template_id FROM reminder_rule WHERE id = $3), 'MAIL', $4, $5, $6,
         $14::timestamptz - make_interval(days => $7), $14::timestamptz - make_interval(days => $7),
         $14::timestamptz - make_interval(days => $7) + CASE WHEN $8 THEN interval '0' ELSE interval '1 hour' END, $13
       FROM f RETURNING facility_id, created_at)
     INSERT INTO milestone_event (facility_id, kind, verb, day, learnt_at, source)
     SELECT facility_id, $9, ${VERB.SET}, ((created_at + make_interval(days => $10)) AT TIME ZONE 'Asia/Tokyo')::date - $11::int,
       created_at + make_interval(days => $10), 3
     FROM (SELECT *, row_number() OVER (ORDER BY facility_id) AS n FROM r) r WHERE n <= $12`,
    [
      prefix,
      of,
      ruleId,
      status,
      reason,
      condition,
      ageDays,
      excludedAtSweep,
      kind,
      daysLater,
      dayEarlier,
      done,
      mergedInto,
      SWEPT_AT,
    ],
  );
}

const window = (uplift: Uplift, days: number) => uplift.windows.find((each) => each.days === days)!;

describe('whether reminding works', () => {
  it('a planted effect is found, with its interval, within the window in which it happened', async () => {
    const uplift = await rule('READY_NO_START', [
      { of: 900, done: 450, status: 'SENT', daysLater: 10 },
      { of: 100, done: 20, status: 'HELD_OUT', daysLater: 10 },
    ]);
    expect(uplift).toMatchObject({ condition: 'READY_NO_START', drawnReminded: 900, drawnHeldOut: 100 });
    expect(window(uplift, 7)).toMatchObject({
      reminded: { done: 0, of: 900 },
      heldOut: { done: 0, of: 100 },
      verdict: 'NOT_SHOWN',
    });
    const found = window(uplift, 14);
    expect(found).toMatchObject({
      reminded: { done: 450, of: 900 },
      heldOut: { done: 20, of: 100 },
      verdict: 'MORE',
    });
    expect(found.difference!.difference).toBeCloseTo(0.3, 10);
    expect(found.difference!.lower).toBeGreaterThan(0.2);
    expect(found.difference!.upper).toBeLessThan(0.38);
  });

  it('no effect is said to be none, and a harmful one too', async () => {
    const none = await rule('READY_NO_START', [
      { of: 900, done: 270, status: 'SENT' },
      { of: 100, done: 29, status: 'HELD_OUT' },
    ]);
    expect(window(none, 7).verdict).toBe('NOT_SHOWN');
    const worse = await rule('READY_NO_START', [
      { of: 900, done: 90, status: 'SENT' },
      { of: 100, done: 40, status: 'HELD_OUT' },
    ]);
    expect(window(worse, 30).verdict).toBe('LESS');
  });

  it('too few are said to be too few, whatever they did', async () => {
    const uplift = await rule('READY_NO_START', [
      { of: 200, done: 200, status: 'SENT' },
      { of: 12, done: 0, status: 'HELD_OUT' },
    ]);
    expect(window(uplift, 7)).toMatchObject({ heldOut: { done: 0, of: 12 }, verdict: 'TOO_FEW' });
  });

  it('a window that is not over counts nobody', async () => {
    const uplift = await rule('READY_NO_START', [
      { of: 50, done: 50, status: 'SENT', ageDays: 10, daysLater: 1 },
      { of: 50, done: 0, status: 'HELD_OUT', ageDays: 10 },
    ]);
    expect(window(uplift, 7)).toMatchObject({ reminded: { of: 50 }, heldOut: { of: 50 } });
    expect(window(uplift, 14)).toMatchObject({
      reminded: { done: 0, of: 0 },
      heldOut: { done: 0, of: 0 },
      difference: null,
      verdict: 'TOO_FEW',
    });
  });

  it('groups stay alike: what was left out before the draw is in neither, what did it before sending is among the reminded', async () => {
    const uplift = await rule('READY_NO_START', [
      { of: 40, done: 0, status: 'HELD_OUT' },
      { of: 100, done: 0, status: 'SENT' },
      { of: 7, done: 7, status: 'EXCLUDED', reason: 'DONE_MEANWHILE' },
      { of: 5, done: 0, status: 'EXCLUDED', reason: 'NO_ADDRESS', excludedAtSweep: true },
      { of: 3, done: 0, status: 'EXCLUDED', reason: 'MERGED', mergedInto: 1 },
      { of: 2, done: 0, status: 'EXCLUDED', reason: 'RULE_OFF' },
      { of: 30, done: 30, status: 'SENT', ageDays: 60 },
    ]);
    // the last 30 are from before anybody was held out
    expect(window(uplift, 7)).toMatchObject({ reminded: { done: 7, of: 107 }, heldOut: { done: 0, of: 40 } });
  });

  it('only the step that was asked for counts, and not one of before that became known late', async () => {
    const uplift = await rule('APPLIED_NO_VENDOR', [
      { of: 40, done: 10, status: 'SENT', kind: KIND.VENDOR_CONTACTED },
      { of: 40, done: 20, status: 'SENT', kind: KIND.DELIVERED },
      { of: 40, done: 20, status: 'SENT', kind: KIND.VENDOR_CONTACTED, dayEarlier: 20 },
      { of: 40, done: 0, status: 'HELD_OUT' },
    ]);
    expect(window(uplift, 7).reminded).toEqual({ done: 10, of: 120 });
  });

  it('a start date is a plan: entering it counts, wherever its day lies', async () => {
    const uplift = await rule('READY_NO_START', [
      { of: 40, done: 10, status: 'SENT', dayEarlier: -30 },
      { of: 40, done: 0, status: 'HELD_OUT' },
    ]);
    expect(window(uplift, 7).reminded).toEqual({ done: 10, of: 40 });
  });

  it('an entry that was taken back counts for nothing', async () => {
    const ruleId = await world.rule('READY_NO_START', await world.template(), 0.1);
    await add(ruleId, 'READY_NO_START', { of: 40, done: 40, status: 'SENT' });
    await add(ruleId, 'READY_NO_START', { of: 40, done: 0, status: 'HELD_OUT' });
    await world.dataSource.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, retracts, learnt_at, source)
       SELECT m.facility_id, m.kind, ${VERB.RETRACT}, m.id, now(), 3
       FROM milestone_event m JOIN reminder r ON r.facility_id = m.facility_id WHERE r.rule_id = $1 ORDER BY m.id LIMIT 15`,
      [ruleId],
    );
    const uplift = (await world.get(ResultReadModel).uplift(world.ministry))!.find(
      (each) => each.ruleId === ruleId,
    )!;
    expect(window(uplift, 7).reminded).toEqual({ done: 25, of: 40 });
  });

  it.each([
    ['START_PASSED_NO_CHECK', 'the first qualification check', true],
    ['WENT_QUIET', 'the next qualification check', false],
  ] as const)('of %s, %s counts from the log of checks', async (condition, _what, neverBefore) => {
    const ruleId = await world.rule(condition, await world.template(), 0.1);
    await add(ruleId, condition, { of: 40, done: 0, status: 'SENT' });
    await add(ruleId, condition, { of: 40, done: 0, status: 'HELD_OUT' });
    await world.dataSource.transaction(async (manager) => {
      const ids = await manager.query<{ id: number; at: Date }[]>(
        `SELECT facility_id AS id, created_at + interval '5 days' AS at FROM reminder WHERE rule_id = $1 AND status = 'SENT'
         ORDER BY id LIMIT 12`,
        [ruleId],
      );
      await manager.query('SET LOCAL ROLE shikaku_qualification');
      for (const { id, at } of ids) {
        await manager.query(
          `INSERT INTO qualification.check_log (facility_id, at, route, outcome, connection_test, digest)
           VALUES ($1, $2, 1, 1, false, gen_random_uuid()),
             ($1, $2::timestamptz - interval '4 days', 1, 1, true, gen_random_uuid())`,
          [id, at],
        );
        // of a facility that went quiet, one of before: no answer to anything
        if (!neverBefore)
          await manager.query(
            `INSERT INTO qualification.check_log (facility_id, at, route, outcome, connection_test, digest)
           VALUES ($1, $2::timestamptz - interval '20 days', 1, 1, false, gen_random_uuid())`,
            [id, at],
          );
      }
    });
    const uplift = (await world.get(ResultReadModel).uplift(world.ministry))!.find(
      (each) => each.ruleId === ruleId,
    )!;
    expect(window(uplift, 7)).toMatchObject({ reminded: { done: 12, of: 40 }, heldOut: { done: 0, of: 40 } });
    expect(uplift.drawnReminded).toBe(40);
  });

  it('a rule that holds nobody out is not listed, and nobody but the ministry reads any', async () => {
    const ruleId = await world.rule('READY_NO_START', await world.template());
    await add(ruleId, 'READY_NO_START', { of: 40, done: 40, status: 'SENT' });
    const found = (await world.get(ResultReadModel).uplift(world.ministry))!;
    expect(found.map((each) => each.ruleId)).not.toContain(ruleId);
    expect(await world.get(ResultReadModel).uplift({ role: 'CALL_CENTRE', accountId: 1 })).toBeNull();
    expect(await world.get(ResultReadModel).uplift({ role: 'PUBLIC' })).toBeNull();
  });
});
