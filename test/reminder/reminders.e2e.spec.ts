import {
  CampaignService,
  DispatchService,
  DryRunService,
  messageIdOf,
  SendService,
  type CampaignForm,
} from '#reminder';
import type { Viewer } from '#access';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { begin, ledger, plant } from './reminder-country.js';
import { MINISTRY, ReminderWorld } from './reminder-world.js';

const SECOND: Viewer = { role: 'ADMINISTRATOR', accountId: 2 };
const START = 'READY_NO_START';
const VENDOR = 'DELIVERED_NO_VENDOR';
const delivered = { ready_on: null, applied_on: '2021-05-01', delivered_on: '2021-06-01' };

describe('reminders', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let world: ReminderWorld;
  const worlds: ReminderWorld[] = [];
  const another = async (env: NodeJS.ProcessEnv = { SMTP_URL: server.url }): Promise<ReminderWorld> => {
    worlds.push(await ReminderWorld.on(database, env));
    return worlds.at(-1)!;
  };
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startMailServer();
    world = await another();
  }, 120_000);
  beforeEach(async () => {
    server.received.length = 0;
    await begin(world, [START]);
    await world.setClock('2021-07-12T10:00');
  });
  afterAll(async () => {
    for (const each of worlds) await each.close();
    await server?.close();
    await database?.drop();
  }, 120_000);

  describe('who is due', () => {
    it('is told once, whoever and however often somebody sweeps, and again after the interval, up to the maximum', async () => {
      await plant(world, [{}, {}]);
      expect(await world.sweep()).toBe(2);
      expect(await world.sweep()).toBe(0);
      await world.query('UPDATE reminder_setting SET swept_at = NULL');
      const other = await another();
      expect((await Promise.all([world.sweep(), other.sweep()])).reduce((a, b) => a + b)).toBe(0);
      await world.sendAll();
      expect(server.received.map(({ to }) => to).toSorted()).toEqual(['f1@test.example', 'f2@test.example']);
      const counts: number[] = [];
      for (const day of ['07-16', '07-19', '07-26', '08-02', '08-10', '08-17', '08-24']) {
        await world.setClock(`2021-${day}T10:00`);
        counts.push(await world.sweep());
        await world.sendAll();
      }
      // every 7 days, four times in all
      expect(counts).toEqual([0, 2, 2, 2, 0, 0, 0]);
      expect(
        (await ledger(world)).map(({ occurrence, channel }) => `${occurrence} ${channel}`).slice(0, 4),
      ).toEqual(['1 MAIL', '2 MAIL', '3 CALL_LIST', '4 CALL_LIST']);
    });

    it('waits for the next allowed time of its own, and the message says why', async () => {
      await plant(world, [{}, { closedWeekdays: 1 << 1 }]);
      await world.setClock('2021-07-21T18:30');
      await world.sweep();
      expect(await ledger(world)).toMatchObject([
        { due: '2021-07-26T09:00', moved_reason: 'OUT_OF_HOURS', status: 'DUE' },
        { due: '2021-07-27T09:00', moved_reason: 'OUT_OF_HOURS', status: 'DUE' },
      ]);
      expect(await world.sendAll()).toBe(0);
      await world.setClock('2021-07-26T09:00');
      expect(await world.sendAll()).toBe(1);
      expect(server.received).toMatchObject([{ to: 'f1@test.example' }]);
    });

    it('what was late for the hours waits again', async () => {
      await plant(world, [{}]);
      await world.sweep();
      await world.setClock('2021-07-12T17:05');
      await world.sendAll();
      expect(await ledger(world)).toMatchObject([
        { status: 'DUE', due: '2021-07-13T09:00', moved_reason: 'OUT_OF_HOURS', attempts: 0 },
      ]);
      expect(server.received).toEqual([]);
    });

    it('is left out for a reason', async () => {
      await plant(world, [
        { email: null },
        { email: 'a@test.example\nBcc: everybody@test.example' },
        { email: 'Bounced@test.example' },
        {},
        {},
        {},
        { state: { closed_on: '2021-07-05' } },
        { state: { ready_on: '2021-07-11' } },
        { state: { operating_on: '2021-08-01' } },
      ]);
      await world.query(`INSERT INTO bounced_address VALUES ('bounced@test.example', now(), '5.1.1', 1)`);
      await world.query(
        `INSERT INTO reminder_opt_out (facility_id, topic, at) VALUES (4, 'START', now()), (6, 'VENDOR', now())`,
      );
      await world.query(`INSERT INTO enquiry (facility_id, topic, text, state, source, asked_at, era)
        VALUES (5, 'OTHER', 'x', 'OPEN', 'PHONE', now(), 1)`);
      await world.sweep();
      expect(
        (await ledger(world)).map(({ facility_id, status, reason }) => [facility_id, status, reason]),
      ).toEqual([
        [1, 'EXCLUDED', 'NO_ADDRESS'],
        [2, 'EXCLUDED', 'NO_ADDRESS'],
        [3, 'EXCLUDED', 'BOUNCED_BEFORE'],
        [4, 'EXCLUDED', 'OPTED_OUT'],
        // 5 waits: somebody speaks with it; 7 is closed; 8 not long enough; 9 has entered its start
        [6, 'DUE', null],
      ]);
      await world.sendAll();
      expect(server.received).toMatchObject([{ to: 'f6@test.example' }]);
    });

    it('a share is held out, the same ones however often', async () => {
      await plant(
        world,
        Array.from({ length: 400 }, () => ({})),
      );
      await world.query(`UPDATE reminder_rule SET held_out_share = 0.1`);
      await world.sweep();
      const heldOut = (await ledger(world))
        .filter(({ status }) => status === 'HELD_OUT')
        .map((row) => row.facility_id);
      expect(heldOut.length).toBeGreaterThan(15);
      expect(heldOut.length).toBeLessThan(80);
      await world.query('TRUNCATE reminder');
      await world.query('UPDATE reminder_setting SET swept_at = NULL');
      await world.sweep();
      const again = (await ledger(world))
        .filter(({ status }) => status === 'HELD_OUT')
        .map((row) => row.facility_id);
      expect(again).toEqual(heldOut);
    });
  });

  describe('one budget', () => {
    beforeEach(() => begin(world, [START, VENDOR, 'SETUP_DAY_PASSED_FACILITY']));

    it('the most useful message leaves and names the other, which has its own final status', async () => {
      await plant(world, [
        { state: { ...delivered, setup_scheduled_on: '2021-06-01', visit_on: '2021-06-20' } },
      ]);
      expect(await world.sweep()).toBe(2);
      await world.sendAll();
      await world.sendAll();
      expect(server.received).toHaveLength(1);
      expect(server.received[0]!.text).toContain('訪問予定日を過ぎた（施設あて）');
      expect(await ledger(world)).toMatchObject([
        { key: VENDOR, status: 'SENT' },
        { key: 'SETUP_DAY_PASSED_FACILITY', status: 'EXCLUDED', reason: 'MERGED' },
      ]);
    });

    it('goes on its own when the one that would have named it is not sent', async () => {
      await plant(world, [
        { state: { ...delivered, setup_scheduled_on: '2021-06-01', visit_on: '2021-06-20' } },
      ]);
      await world.sweep();
      await world.query(`UPDATE facility SET vendor_contacted_on = '2021-07-12'`);
      await world.sendAll();
      await world.sendAll();
      expect(await ledger(world)).toMatchObject([
        { key: VENDOR, status: 'EXCLUDED', reason: 'DONE_MEANWHILE' },
        { key: 'SETUP_DAY_PASSED_FACILITY', status: 'SENT' },
      ]);
      expect(server.received).toHaveLength(1);
    });

    it('nobody is contacted twice a day or more often than the budget says', async () => {
      await begin(world, [VENDOR]);
      await plant(world, [{ state: delivered }]);
      await world.query(
        'UPDATE reminder_rule SET repeat_days = 1, maximum = 20, escalate_to = NULL, escalate_after = NULL',
      );
      const sent: string[] = [];
      for (const day of ['12', '13', '14', '15', '16', '19', '20', '21']) {
        await world.setClock(`2021-07-${day}T10:00`);
        await world.sweep();
        if ((await world.sendAll()) > 0) sent.push(day);
      }
      expect(sent).toEqual(['12', '13', '19', '20']);
    });
  });

  describe('to vendors', () => {
    it('one message each, about who waits longest, naming the others', async () => {
      await begin(world, ['ORDERED_NOT_STARTED']);
      const ordered = (day: string, vendorId: number) => ({
        vendorId,
        state: { ready_on: null, ordered_on: day },
      });
      await plant(world, [
        ordered('2021-05-20', 1),
        ordered('2021-05-01', 1),
        ordered('2021-05-10', 1),
        ordered('2021-05-10', 2),
      ]);
      expect(await world.sweep()).toBe(4);
      // the longest waiting one is set up meanwhile: the next takes its place
      await world.query(`UPDATE facility SET ready_on = '2021-07-12' WHERE id = 2`);
      await world.sendAll();
      await world.sendAll();
      await world.sendAll();
      expect(server.received.map(({ to }) => to).toSorted()).toEqual([
        'vendor1@test.example',
        'vendor2@test.example',
      ]);
      const text = server.received.find(({ to }) => to.startsWith('vendor1'))!.text;
      expect(text).toContain('第1医院');
      expect(text).toContain('第3医院');
      expect(text).not.toContain('第2医院');
      expect((await ledger(world)).map(({ status, reason }) => [status, reason]).toSorted()).toEqual([
        ['EXCLUDED', 'DONE_MEANWHILE'],
        ['EXCLUDED', 'MERGED'],
        ['SENT', null],
        ['SENT', null],
      ]);
    });
  });

  describe('at the moment of sending', () => {
    it('who did it meanwhile gets nothing, and the ledger says so', async () => {
      await plant(world, [{}, {}, {}, {}]);
      await world.sweep();
      await world.query(`UPDATE facility SET operating_on = '2021-07-20' WHERE id = 1`);
      await world.query(`UPDATE facility SET closed_on = '2021-07-12' WHERE id = 2`);
      await world.query(`INSERT INTO reminder_opt_out (facility_id, topic, at) VALUES (3, 'START', now())`);
      await world.sendAll();
      expect((await ledger(world)).map(({ status, reason }) => [status, reason])).toEqual([
        ['EXCLUDED', 'DONE_MEANWHILE'],
        ['EXCLUDED', 'FACILITY_CLOSED'],
        ['EXCLUDED', 'OPTED_OUT'],
        ['SENT', null],
      ]);
      expect(server.received).toMatchObject([{ to: 'f4@test.example' }]);
    });

    it('nothing leaves of a rule that was switched off', async () => {
      await plant(world, [{}]);
      await world.sweep();
      await world.query('UPDATE reminder_rule SET active = false');
      await world.sendAll();
      expect(await ledger(world)).toMatchObject([{ status: 'EXCLUDED', reason: 'RULE_OFF' }]);
    });

    it('each leaves once, however many processes send the same rows', async () => {
      await plant(
        world,
        Array.from({ length: 60 }, () => ({})),
      );
      const others = await Promise.all([another(), another()]);
      await world.sweep();
      const ids = (await world.query<{ id: number }[]>(`UPDATE reminder SET status = 'QUEUED',
        claimed_until = now() + interval '1 minute' RETURNING id`)) as unknown as [{ id: number }[], number];
      const all = ids[0].map(({ id }) => id);
      await Promise.all([world, ...others].map((each) => each.get(SendService).send(all)));
      expect(new Set(server.received.map(({ to }) => to)).size).toBe(60);
      expect(server.received).toHaveLength(60);
      const rows =
        await world.query<{ id: number; message_id: string; status: string }[]>('SELECT * FROM reminder');
      const sentIds = new Set(
        rows.map((row) => messageIdOf({ id: row.id, messageId: row.message_id }, 'localhost')),
      );
      expect(new Set(server.received.map(({ messageId }) => messageId))).toEqual(sentIds);
      expect(rows.every(({ status }) => status === 'SENT')).toBe(true);
    });

    it('what the server refuses is final with a code; what it cannot take now is tried again', async () => {
      await plant(world, [{ email: 'refused@test.example' }, {}]);
      await world.sweep();
      await world.sendAll();
      expect(await ledger(world)).toMatchObject([
        { status: 'FAILED', reason: 'REFUSED', last_error: '550' },
        { status: 'SENT', last_error: null },
      ]);
      expect(await world.query('SELECT address FROM bounced_address')).toEqual([
        { address: 'refused@test.example' },
      ]);
      const closed = await startMailServer();
      await closed.close();
      const noServer = await another({ SMTP_URL: closed.url });
      await begin(world, [START]);
      await plant(world, [{}]);
      await noServer.setClock('2021-07-12T10:00');
      await noServer.sweep();
      await noServer.sendAll();
      expect(await ledger(world)).toMatchObject([
        { status: 'DUE', moved_reason: 'RETRY', attempts: 1, last_error: expect.stringMatching(/^E/) },
      ]);
    });

    it('without a mail server it stays in the outbox, with the message', async () => {
      await plant(world, [{}]);
      const noServer = await another({});
      await noServer.setClock('2021-07-12T10:00');
      await noServer.sweep();
      await noServer.sendAll();
      expect(await ledger(world)).toMatchObject([{ status: 'OUTBOX' }]);
      const mails = await world.query(
        `SELECT recipient, kind, status, secret_links <> '{}' AS masked FROM mail`,
      );
      expect(mails).toEqual([
        { recipient: 'f1@test.example', kind: 'REMINDER', status: 'OUTBOX', masked: true },
      ]);
    });

    it('no faster than the rate', async () => {
      await plant(
        world,
        Array.from({ length: 300 }, () => ({})),
      );
      await world.query(
        `UPDATE reminder_setting SET rate_per_minute = 600, released_at = now() - interval '1 hour'`,
      );
      await world.sweep();
      const released = async () =>
        (await world.get(DispatchService).release()).reduce((sum, { ids }) => sum + ids.length, 0);
      // ten seconds' worth have been saved up, not an hour's
      expect(await released()).toBe(100);
      expect(await released()).toBeLessThan(100);
    });

    it('rows of a job that never came, and of a process that died, are due again', async () => {
      await plant(world, [{}, {}]);
      await world.sweep();
      await world.query(`UPDATE reminder SET status = CASE facility_id WHEN 1 THEN 'QUEUED' ELSE 'SENDING' END,
        claim = gen_random_uuid(), claimed_until = now() - interval '1 second'`);
      await world.sendAll();
      expect(server.received).toHaveLength(2);
    });
  });

  describe('a campaign', () => {
    const form = async (over: Partial<CampaignForm> = {}): Promise<CampaignForm> => {
      const [template] = await world.query<{ id: number }[]>(
        `SELECT id FROM reminder_template WHERE name = '${START}'`,
      );
      const channel = 'MAIL';
      const common = {
        name: '夏のお知らせ',
        condition: START,
        segment: { prefectures: ['13'] },
        sendAt: null,
      } as const;
      return { ...common, templateId: template!.id, channel, heldOutShare: 0, ...over };
    };
    const saved = (result: { outcome: string }): { id: number; version: number } => {
      expect(result.outcome).toBe('SAVED');
      return result as unknown as { id: number; version: number };
    };
    beforeEach(() => begin(world, []));

    it('is what its dry run said, after a second person has approved it', async () => {
      await plant(world, [
        {},
        {},
        {},
        { email: null },
        { state: { operating_on: '2021-08-01' } },
        { state: { prefecture: 27 } },
        { closedWeekdays: 1 << 1 },
      ]);
      const campaigns = world.get(CampaignService);
      const draft = await form();
      const run = await world
        .get(DryRunService)
        .run(MINISTRY, { kind: 'CAMPAIGN', id: null, form: draft }, { after: 0, first: 10, only: null });
      expect(run).toMatchObject({
        outcome: 'DRY_RUN',
        warnings: [],
        counts: {
          total: 6,
          sendable: 4,
          moved: { CLOSED_WEEKDAY: 1 },
          excluded: { NO_ADDRESS: 1, DONE_MEANWHILE: 1 },
        },
        rows: [
          { facilityId: 1, excludedReason: null },
          { facilityId: 2, excludedReason: null },
          { facilityId: 3, excludedReason: null },
          { facilityId: 4, excludedReason: 'NO_ADDRESS', dueAt: null },
          { facilityId: 5, excludedReason: 'DONE_MEANWHILE' },
          { facilityId: 7, movedReason: 'CLOSED_WEEKDAY', dueAt: new Date('2021-07-13T09:00:00+09:00') },
        ],
      });
      const created = saved(await campaigns.create(MINISTRY, draft, null));
      const submitted = saved(await campaigns.submit(MINISTRY, created.id, created.version));
      expect(await campaigns.byId(MINISTRY, created.id)).toMatchObject({
        status: 'AWAITING_APPROVAL',
        dryRun: { sendable: 4 },
      });
      expect(await campaigns.approve(MINISTRY, created.id, submitted.version)).toMatchObject({
        code: 'SAME_PERSON',
      });
      expect(await world.sweep()).toBe(0);
      saved(await campaigns.approve(SECOND, created.id, submitted.version));
      expect(await world.sweep()).toBe(5);
      await world.sendAll();
      await world.setClock('2021-07-13T09:00');
      await world.sendAll();
      await world.sweep();
      expect(await campaigns.byId(MINISTRY, created.id)).toMatchObject({
        status: 'FINISHED',
        progress: { total: 5, byStatus: { SENT: 4, EXCLUDED: 1 }, byReason: { NO_ADDRESS: 1 } },
      });
      expect(server.received).toHaveLength(4);
    });

    it('below the size it needs nobody else, and starts when its time has come', async () => {
      await plant(world, [{}, {}]);
      const campaigns = world.get(CampaignService);
      const { id, version } = saved(
        await campaigns.create(MINISTRY, await form({ sendAt: new Date('2021-07-14T10:00:00+09:00') }), null),
      );
      saved(await campaigns.submit(MINISTRY, id, version));
      expect(await campaigns.byId(MINISTRY, id)).toMatchObject({ status: 'APPROVED' });
      expect(await world.sweep()).toBe(0);
      await world.setClock('2021-07-14T10:00');
      expect(await world.sweep()).toBe(2);
    });

    it('cancelled, nothing more of it leaves', async () => {
      await plant(world, [{}]);
      const campaigns = world.get(CampaignService);
      const created = saved(await campaigns.create(MINISTRY, await form(), null));
      await campaigns.submit(MINISTRY, created.id, created.version);
      await world.setClock('2021-07-12T18:00');
      await world.sweep();
      const { version } = (await campaigns.byId(MINISTRY, created.id))!;
      saved(await campaigns.cancel(MINISTRY, created.id, version));
      expect(await ledger(world)).toMatchObject([{ status: 'EXCLUDED', reason: 'CANCELLED' }]);
      expect(await campaigns.cancel(MINISTRY, created.id, version + 1)).toMatchObject({
        code: 'NOT_IN_THIS_STATE',
      });
    });

    it.each<[string, Partial<CampaignForm>, string]>([
      ['nobody', { segment: { prefectures: ['27'] } }, 'SEGMENT_OF_NOBODY'],
      ['only who was written to today', {}, 'BUDGET_LEAVES_NOBODY'],
    ])('to %s is refused with a message', async (_who, over, code) => {
      await plant(world, [{}]);
      await world.query(`INSERT INTO reminder (message_id, facility_id, rule_id, template_id, channel, status, due_at, created_at, finished_at)
        VALUES (gen_random_uuid(), 1, 1, 1, 'MAIL', 'SENT', '2021-07-12T09:30+09', '2021-07-12T09:30+09', '2021-07-12T09:30+09')`);
      const campaigns = world.get(CampaignService);
      const { id, version } = saved(await campaigns.create(MINISTRY, await form(over), null));
      expect(await campaigns.submit(MINISTRY, id, version)).toMatchObject({ code });
    });

    it('to everybody is possible, with a warning', async () => {
      await plant(world, [{}]);
      const draft = await form({ condition: null, segment: {} });
      const page = { after: 0, first: 0, only: null };
      const run = await world
        .get(DryRunService)
        .run(MINISTRY, { kind: 'CAMPAIGN', id: null, form: draft }, page);
      expect(run).toMatchObject({ warnings: ['SEGMENT_OF_EVERYBODY'], counts: { sendable: 1 } });
    });
  });
});
