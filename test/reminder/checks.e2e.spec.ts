import { CheckFiguresReadModel } from '#qualification';
import { ContactListReadModel, DryRunService, RuleService } from '#reminder';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { begin, ledger, plant } from './reminder-country.js';
import { MINISTRY, ReminderWorld } from './reminder-world.js';

/** Rules that qualification checks answer: of facilities that operate and make none. */
describe('reminders about checks', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let world: ReminderWorld;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startMailServer();
    world = await ReminderWorld.on(database, { SMTP_URL: server.url, BASE_URL: 'https://board.example' });
  }, 120_000);
  beforeEach(async () => {
    server.received.length = 0;
    await begin(world, ['START_PASSED_NO_CHECK', 'WENT_QUIET']);
    await world.query('TRUNCATE qualification.check_facility, qualification.check_log');
    await world.setClock('2021-07-12T10:00');
  });
  afterAll(async () => {
    await world?.close();
    await server?.close();
    await database?.drop();
  }, 120_000);

  const asModule = (statement: string, values: unknown[]): Promise<unknown> =>
    database.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL ROLE shikaku_qualification');
      return manager.query(statement, values);
    });
  /** Counted by the worker. */
  const counted = (id: number, lastDay: string) =>
    asModule('INSERT INTO qualification.check_facility (facility_id, last_day, checks) VALUES ($1, $2, 5)', [
      id,
      lastDay,
    ]);
  /** In the log only. */
  const check = (id: number, at: string, connectionTest = false) =>
    asModule(
      `INSERT INTO qualification.check_log (facility_id, at, route, outcome, connection_test, digest)
       VALUES ($1, $2, 1, 1, $3, gen_random_uuid())`,
      [id, `${at}:00+09:00`, connectionTest],
    );
  const since = (operating_on: string) => ({ state: { operating_on } });
  const due = async () => (await ledger(world)).map(({ facility_id, key }) => [facility_id, key]);

  it('go to whom the board counts as quiet: those that stopped, and of late those that never began', async () => {
    await plant(world, [
      since('2021-06-01'),
      since('2021-06-01'),
      since('2021-06-01'),
      since('2021-06-01'),
      since('2021-06-01'),
      since('2021-07-06'),
      since('2021-04-01'),
      since('2021-08-01'),
    ]);
    await counted(1, '2021-07-05');
    await counted(2, '2021-07-06');
    await counted(3, '2021-07-01');
    await check(3, '2021-07-09T09:00');
    await check(4, '2021-07-05T23:59');
    await check(5, '2021-07-11T09:00', true);
    await counted(6, '2021-07-04');
    await counted(8, '2021-07-01');
    await world.sweep();
    // 2 and 3 checked within the week; 6 operates for less than one; 7 is too long ago; 8 has not begun
    expect(await due()).toEqual([
      [1, 'WENT_QUIET'],
      [4, 'WENT_QUIET'],
      [5, 'START_PASSED_NO_CHECK'],
    ]);
    await world.sendAll();
    expect(server.received.map(({ to }) => to).toSorted()).toEqual([
      'f1@test.example',
      'f4@test.example',
      'f5@test.example',
    ]);
  });

  it('ask for the desk’s page, and speak of the week without checks', async () => {
    await plant(world, [since('2021-06-01')]);
    await counted(1, '2021-07-01');
    await world.sweep();
    await world.sendAll();
    const [mail] = server.received;
    expect(mail!.subject).toBe('資格確認でお困りではありませんか（第1医院）');
    expect(mail!.text).toContain('令和3年6月1日');
    expect(mail!.text).toContain('https://board.example/reception?f=1300000001\n');
  });

  it('are not sent to whom made a check since they fell due', async () => {
    await plant(world, [since('2021-06-01'), since('2021-06-01')]);
    await counted(1, '2021-07-01');
    await counted(2, '2021-07-01');
    await world.sweep();
    await check(2, '2021-07-12T10:01');
    await world.sendAll();
    expect((await ledger(world)).map(({ status, reason }) => [status, reason])).toEqual([
      ['SENT', null],
      ['EXCLUDED', 'DONE_MEANWHILE'],
    ]);
  });

  it('are named in a message about something else that has not left yet', async () => {
    await world.query(`UPDATE reminder_rule SET active = key IN ('CERTIFICATE_DEADLINE', 'WENT_QUIET')`);
    const state = { operating_on: '2021-06-01', certificate_expires_on: '2021-08-01' };
    await plant(world, [{ state }, { state }]);
    await counted(1, '2021-07-01');
    await counted(2, '2021-07-01');
    await world.sweep();
    await check(2, '2021-07-12T10:01');
    await world.sendAll();
    const names = (to: string) =>
      server.received.find((mail) => mail.to === to)!.text.includes('運用中・資格確認が止まっている');
    expect([names('f1@test.example'), names('f2@test.example')]).toEqual([true, false]);
  });

  it('stay on the call list until the facility makes a check', async () => {
    await world.query(`UPDATE reminder_rule SET channel = 'CALL_LIST'`);
    await plant(world, [{ ...since('2021-06-01'), phone: '03-0000-0000' }]);
    await counted(1, '2021-07-01');
    await world.sweep();
    await world.sendAll();
    const listed = async () =>
      (await world
        .get(ContactListReadModel)
        .page(MINISTRY, { channel: 'CALL_LIST' }, { first: 10, after: null }, 'ja'))!.totalCount;
    expect(await listed()).toBe(1);
    await check(1, '2021-07-12T11:00');
    expect(await listed()).toBe(0);
  });
});

describe('of the demo country', () => {
  let world: ReminderWorld;

  beforeAll(async () => {
    world = await ReminderWorld.create({ demo: true });
  }, 240_000);
  afterAll(() => world?.close(), 120_000);

  it('the rules reach everybody whom the board counts as quiet, unless they started long ago and never began', async () => {
    const quiet = (await world.get(CheckFiguresReadModel).quietFacilities(MINISTRY))!;
    const reached: Record<string, number[]> = {};
    for (const rule of (await world.get(RuleService).list(MINISTRY))!) {
      if (rule.condition !== 'WENT_QUIET' && rule.condition !== 'START_PASSED_NO_CHECK') continue;
      const run = await world
        .get(DryRunService)
        .run(MINISTRY, { kind: 'RULE', id: null, form: rule }, { after: 0, first: 10_000, only: null });
      if (run.outcome !== 'DRY_RUN') throw new Error(run.outcome);
      reached[rule.condition] = run.rows.map(({ facilityId }) => facilityId);
    }
    const { WENT_QUIET: stopped = [], START_PASSED_NO_CHECK: never = [] } = reached;
    expect(stopped.length).toBeGreaterThan(0);
    expect(stopped.filter((id) => !quiet.includes(id))).toEqual([]);
    const [missed] = await world.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM facility WHERE id = ANY($1) AND NOT id = ANY($2)
         AND operating_on > date '2021-07-12' - 60`,
      [quiet, [...stopped, ...never]],
    );
    expect(missed!.count).toBe(0);
  });

  it('all rules can be switched on at once: the planner is told of what each has noted before the next is compared with it', async () => {
    await world.query('TRUNCATE reminder');
    await world.query(`UPDATE reminder_rule SET active = true`);
    await world.setClock('2021-07-12T10:00');
    expect(await world.sweep()).toBeGreaterThan(100_000);
    const [{ rows }] = (await world.query<{ rows: number }[]>(
      `SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'reminder'`,
    )) as [{ rows: number }];
    expect(rows).toBeGreaterThan(100_000);
  }, 120_000);
});
