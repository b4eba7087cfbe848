import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoFromDay, nextBusinessDay } from '#calendar';
import { BounceMailbox, BounceService, type BounceOutcome } from '#reminder';
import { startTestServer, type TestServer } from '../support/start-test-server.js';
import { createAnswersWorld, type AnswersWorld, type ReminderRow } from './answers-world.js';

const SECRET = 'a secret of the test';
const SAMPLE_NAME = 'reminder.4711.0b0e7b1c-52a7-4a4e-9c59-1f2d3a4b5c6d';

let world: AnswersWorld;
let server: TestServer;
let maildir: string;

beforeAll(async () => {
  maildir = await mkdtemp(join(tmpdir(), 'shikaku-bounces-'));
  for (const folder of ['new', 'cur', 'tmp']) await mkdir(join(maildir, folder));
  world = await createAnswersWorld({ BOUNCE_MAILDIR: maildir });
  server = await startTestServer(world.url, { BOUNCE_SECRET: SECRET });
}, 120_000);

afterAll(async () => {
  await server?.close();
  await world?.drop();
  await rm(maildir, { recursive: true, force: true });
}, 120_000);

afterEach(async () => {
  for (const table of ['bounce_report', 'bounced_address', 'enquiry', 'reminder'])
    await world.dataSource.query(`DELETE FROM ${table}`);
});

/** A report as the mail server sent it, about this message of ours. */
async function report(sample: string, { named }: ReminderRow): Promise<Buffer> {
  const text = await readFile(`test/reminder/bounces/${sample}.eml`, 'latin1');
  return Buffer.from(text.replaceAll(SAMPLE_NAME, named), 'latin1');
}

async function receive(sample: string, row: ReminderRow): Promise<BounceOutcome> {
  return world.get(BounceService).receiveMail(await report(sample, row));
}

const statusOf = async ({ id }: ReminderRow) =>
  (
    await world.dataSource.query<{ status: string; last_error: string | null }[]>(
      'SELECT status, last_error FROM reminder WHERE id = $1',
      [id],
    )
  )[0];
const marked = () =>
  world.dataSource.query<{ address: string; code: string; count: number }[]>(
    'SELECT address, code, count FROM bounced_address ORDER BY address',
  );
const tasks = () =>
  world.dataSource.query<Record<string, unknown>[]>(
    `SELECT facility_id, topic, state, source, text, owner_id, account_id, follow_up_on::text FROM enquiry ORDER BY id`,
  );

describe('mail that comes back', () => {
  it('because nobody is there marks the address, notes the message, and gives the call centre one task', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id, { recipient: 'Reception@Clinic.example' });
    expect(await receive('postfix-unknown-user', row)).toBe('MARKED');
    expect(await statusOf(row)).toEqual({ status: 'BOUNCED', last_error: '5.1.1' });
    expect(await marked()).toEqual([{ address: 'reception@clinic.example', code: '5.1.1', count: 1 }]);
    expect(await tasks()).toEqual([
      {
        facility_id: id,
        topic: 'CONTACT_DATA',
        state: 'OPEN',
        source: 'MAIL',
        owner_id: null,
        account_id: null,
        follow_up_on: isoFromDay(nextBusinessDay(world.clock.today() - 1)),
        text: '宛先のメールアドレスが使われていないため、お知らせのメールが届きませんでした［5.1.1］。電話で正しいメールアドレスを確認し、連絡先を変更してください。それまで、この宛先へのお知らせは送信されません。',
      },
    ]);
  });

  it('reported twice, or at the same time from two places, is one', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id);
    const outcomes = await Promise.all(
      ['postfix-unknown-user', 'gmail-unknown-user', 'exchange-online-unknown'].map((sample) =>
        receive(sample, row),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['MARKED', 'REPEATED', 'REPEATED']);
    expect(await tasks()).toHaveLength(1);
    expect(await marked()).toMatchObject([{ count: 1 }]);
  });

  it('of a second message to a marked address is counted, and asks for no second call', async () => {
    const { id } = await world.facility();
    await receive('postfix-unknown-user', await world.sent(id));
    expect(await receive('postfix-unknown-user', await world.sent(id, { occurrence: 2 }))).toBe('MARKED');
    expect(await marked()).toMatchObject([{ count: 2 }]);
    expect(await tasks()).toHaveLength(1);
  });

  it('for a passing reason marks the address only the third time', async () => {
    const { id } = await world.facility();
    const rows = [];
    for (let occurrence = 1; occurrence <= 3; occurrence += 1)
      rows.push(await world.sent(id, { occurrence }));
    expect(await receive('postfix-mailbox-full', rows[0]!)).toBe('NOTED');
    expect(await receive('postfix-expired', rows[1]!)).toBe('NOTED');
    expect(await marked()).toEqual([]);
    expect(await statusOf(rows[1]!)).toEqual({ status: 'BOUNCED', last_error: '4.4.1' });
    expect(await receive('gmail-over-quota', rows[2]!)).toBe('MARKED');
    expect(await marked()).toMatchObject([{ code: '5.2.2' }]);
    expect(await tasks()).toMatchObject([{ text: expect.stringContaining('30日間に3回') }]);
  });

  it('for a passing reason months ago does not count', async () => {
    const { id } = await world.facility();
    const rows = [];
    for (let occurrence = 1; occurrence <= 3; occurrence += 1)
      rows.push(await world.sent(id, { occurrence }));
    await receive('postfix-mailbox-full', rows[0]!);
    await world.dataSource.query(`UPDATE bounce_report SET at = at - interval '31 days'`);
    await receive('postfix-mailbox-full', rows[1]!);
    expect(await receive('postfix-mailbox-full', rows[2]!)).toBe('NOTED');
  });

  it('a complaint marks the address; the message was delivered', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id);
    expect(await receive('complaint-abuse', row)).toBe('MARKED');
    expect(await statusOf(row)).toMatchObject({ status: 'SENT' });
    expect(await marked()).toMatchObject([{ code: 'abuse' }]);
    expect(await tasks()).toMatchObject([{ text: expect.stringContaining('迷惑メール') }]);
  });

  it('of a vendor says so in the task', async () => {
    const { id } = await world.facility();
    await receive('postfix-unknown-user', await world.sent(id, { vendorId: world.rollout.vendors[0]! }));
    expect(await tasks()).toMatchObject([{ text: expect.stringContaining('（システム業者あて）') }]);
  });

  it('that nobody sent, or whose number was guessed, marks nothing', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id);
    const guessed = { ...row, named: `reminder.${row.id}.0b0e7b1c-52a7-4a4e-9c59-1f2d3a4b5c6d` };
    expect(await receive('postfix-unknown-user', guessed)).toBe('FOREIGN');
    expect(await receive('foreign', row)).toBe('FOREIGN');
    expect(await receive('postfix-delayed', row)).toBe('NO_FAILURE');
    expect(await receive('absence-note', row)).toBe('NO_REPORT');
    expect(await marked()).toEqual([]);
    expect(await statusOf(row)).toMatchObject({ status: 'SENT' });
  });

  it('before it is noted as sent is told to come again', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id, { status: 'SENDING' });
    expect(await receive('postfix-unknown-user', row)).toBe('NOT_YET');
    expect(await marked()).toEqual([]);
    await world.dataSource.query(
      `UPDATE reminder SET status = 'SENT', claimed_until = NULL, finished_at = now() WHERE id = $1`,
      [row.id],
    );
    expect(await receive('postfix-unknown-user', row)).toBe('MARKED');
  });
});

describe('the Maildir of bounces', () => {
  it('is read mail by mail; what was read is seen in cur, what comes too early stays', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id);
    const early = await world.sent(id, { status: 'SENDING', occurrence: 2 });
    const deliver = (name: string, bytes: Buffer) => writeFile(join(maildir, 'new', name), bytes);
    await deliver('1.hard', await report('postfix-unknown-user', row));
    await deliver('2.note', await report('absence-note', row));
    await deliver('3.early', await report('postfix-unknown-user', early));
    await deliver('4.empty', Buffer.alloc(0));
    await deliver('5.huge', Buffer.alloc(600_000, 0x41));
    await mkdir(join(maildir, 'new', 'folder'));
    await symlink('/etc/hostname', join(maildir, 'new', 'link'));
    const mailbox = world.get(BounceMailbox);
    expect(await mailbox.readNew()).toEqual({ MARKED: 1, NO_REPORT: 3, NOT_YET: 1 });
    expect((await readdir(join(maildir, 'cur'))).toSorted()).toEqual([
      '1.hard:2,S',
      '2.note:2,S',
      '4.empty:2,S',
      '5.huge:2,S',
    ]);
    expect((await readdir(join(maildir, 'new'))).toSorted()).toEqual(['3.early', 'folder', 'link']);
    await rm(join(maildir, 'new'), { recursive: true });
    await mkdir(join(maildir, 'new'));
  });

  it('read by two workers at once changes nothing twice', async () => {
    const { id } = await world.facility();
    for (let occurrence = 1; occurrence <= 20; occurrence += 1) {
      const row = await world.sent(id, { occurrence, recipient: `number${occurrence}@clinic.example` });
      await writeFile(join(maildir, 'new', `${occurrence}.mail`), await report('gmail-unknown-user', row));
    }
    const mailbox = world.get(BounceMailbox);
    await Promise.all([mailbox.readNew(), mailbox.readNew()]);
    expect(await readdir(join(maildir, 'new'))).toEqual([]);
    expect(await marked()).toHaveLength(20);
    expect((await marked()).every(({ count }) => count === 1)).toBe(true);
    expect(await tasks()).toHaveLength(20);
  });
});

describe('POST /bounces', () => {
  function post(body: BodyInit, type: string, secret: string | null = SECRET): Promise<Response> {
    const headers: Record<string, string> = { 'content-type': type };
    if (secret !== null) headers['authorization'] = `Bearer ${secret}`;
    return fetch(`${server.address}/bounces`, { method: 'POST', headers, body });
  }

  it('takes the report itself', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id);
    const response = await post(
      new Uint8Array(await report('exchange-online-unknown', row)),
      'message/rfc822',
    );
    expect([response.status, await response.json()]).toEqual([200, { outcome: 'MARKED' }]);
    expect(await marked()).toMatchObject([{ code: '5.1.10' }]);
  });

  it('takes what a mail service says in JSON', async () => {
    const { id } = await world.facility();
    const row = await world.sent(id);
    const said = { messageId: `<${row.named}@board.example>`, kind: 'HARD', code: '5.1.1' };
    const response = await post(JSON.stringify(said), 'application/json');
    expect([response.status, await response.json()]).toEqual([200, { outcome: 'MARKED' }]);
    const again = await post(JSON.stringify(said), 'application/json');
    expect(await again.json()).toEqual({ outcome: 'REPEATED' });
  });

  it('asks to come again while the message is being noted', async () => {
    const { id } = await world.facility();
    const { named } = await world.sent(id, { status: 'SENDING' });
    const response = await post(
      JSON.stringify({ messageId: named, kind: 'HARD', code: '5.1.1' }),
      'application/json',
    );
    expect(response.status).toBe(503);
  });

  it.each([
    ['no secret', '{}', 'application/json', null, 401],
    ['another secret', '{}', 'application/json', 'another secret of the test', 401],
    ['nothing', '{}', 'application/json', SECRET, 400],
    ['no JSON', '{', 'application/json', SECRET, 400],
    ['null', 'null', 'application/json', SECRET, 400],
    ['an unknown kind', '{"messageId":"x","kind":"WORSE"}', 'application/json', SECRET, 400],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', SECRET, 415],
    ['too much', 'x'.repeat(300_000), 'message/rfc822', SECRET, 413],
  ])('refuses %s', async (_what, body, type, secret, status) => {
    expect((await post(body, type, secret)).status).toBe(status);
  });

  it('is not there where no secret is set', async () => {
    const without = await startTestServer(world.url);
    try {
      const response = await fetch(`${without.address}/bounces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer ' },
        body: '{}',
      });
      expect(response.status).toBe(404);
    } finally {
      await without.close();
    }
  });
});
