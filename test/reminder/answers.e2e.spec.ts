import { readFile } from 'node:fs/promises';
import { BounceService } from '#reminder';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { startMailServer, type ReceivedMail, type TestMailServer } from '../support/mail-server.js';
import { startTestServer, type TestServer } from '../support/start-test-server.js';
import { begin, ledger, plant } from './reminder-country.js';
import { ReminderWorld } from './reminder-world.js';

const SAMPLE_ID = 'reminder.4711.0b0e7b1c-52a7-4a4e-9c59-1f2d3a4b5c6d';

let database: TestDatabase;
let mails: TestMailServer;
let server: TestServer;
let world: ReminderWorld;

beforeAll(async () => {
  database = await createTestDatabase();
  mails = await startMailServer();
  server = await startTestServer(database.url);
  world = await ReminderWorld.on(database, { SMTP_URL: mails.url, BASE_URL: 'https://board.example' });
}, 120_000);

beforeEach(async () => {
  mails.received.length = 0;
  await world.query('TRUNCATE bounce_report');
  await begin(world, ['READY_NO_START']);
  await world.setClock('2021-07-12T10:00');
  await plant(world, [{}]);
  await world.sweep();
  await world.sendAll();
  expect(mails.received).toHaveLength(1);
});

afterAll(async () => {
  await world?.close();
  await server?.close();
  await mails?.close();
  await database?.drop();
}, 120_000);

function header(mail: ReceivedMail, name: string): string | undefined {
  return new RegExp(`^${name}: *(.*)$`, 'im').exec(mail.headers)?.[1];
}

/** Eight days later: when the rule would remind again. */
async function aWeekLater(): Promise<unknown> {
  await world.setClock('2021-07-20T10:00');
  await world.sweep();
  await world.sendAll();
  return (await ledger(world)).at(-1);
}

describe('a reminder that left', () => {
  it('reminds again after a week where nobody answered', async () => {
    expect(await aWeekLater()).toMatchObject({ occurrence: 2, status: 'SENT' });
  });

  it('can be stopped with nothing but its headers, as a mail program does at one click', async () => {
    const [mail] = mails.received as [ReceivedMail];
    expect(header(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const address = /^<(.*)>$/.exec(header(mail, 'List-Unsubscribe')!)![1]!;
    const response = await fetch(address.replace('https://board.example', server.address), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(response.status).toBe(200);
    expect(await aWeekLater()).toMatchObject({ occurrence: 2, status: 'EXCLUDED', reason: 'OPTED_OUT' });
    expect(mails.received).toHaveLength(1);
  });

  it('a legal notice comes nevertheless, and its topic can still be stopped', async () => {
    await world.query(`INSERT INTO reminder_opt_out (facility_id, topic, at) VALUES (1, 'START', now())`);
    await world.query(
      `UPDATE reminder_template SET legal_notice = true, legal_reason = '架空法第1条' WHERE topic = 'START'`,
    );
    expect(await aWeekLater()).toMatchObject({ occurrence: 2, status: 'SENT' });
    expect(mails.received[1]!.headers).toContain('List-Unsubscribe: <');
  });

  it('and comes back by its own Message-ID is bounced; nothing more is sent there until the address is corrected', async () => {
    const [mail] = mails.received as [ReceivedMail];
    const sample = await readFile('test/reminder/bounces/gmail-unknown-user.eml', 'latin1');
    const report = sample.replaceAll(`<${SAMPLE_ID}@board.example>`, mail.messageId);
    expect(await world.get(BounceService).receiveMail(Buffer.from(report, 'latin1'))).toBe('MARKED');
    expect(await ledger(world)).toMatchObject([{ status: 'BOUNCED', last_error: '5.1.1' }]);
    // somebody called, closed the task and did not correct the address
    await world.query(`UPDATE enquiry SET state = 'CLOSED', closed_at = asked_at`);
    expect(await aWeekLater()).toMatchObject({ occurrence: 2, status: 'EXCLUDED', reason: 'BOUNCED_BEFORE' });
    await world.query(`UPDATE facility SET email = 'new@test.example'`);
    await world.query('UPDATE reminder_rule SET escalate_to = NULL, escalate_after = NULL');
    await world.setClock('2021-07-28T10:00');
    await world.sweep();
    await world.sendAll();
    expect(mails.received.at(-1)).toMatchObject({ to: 'new@test.example' });
  });
});
