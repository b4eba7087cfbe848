import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MailSender, MailService, PlatformModule, type NewMail } from '#platform';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import { startMailServer, type TestMailServer } from './support/mail-server.js';
import { testConfiguration } from './support/test-configuration.js';

let database: TestDatabase;
const contexts: INestApplicationContext[] = [];
const servers: TestMailServer[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
}, 120_000);

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await database.dataSource.query('DELETE FROM mail');
});

afterAll(() => database?.drop(), 120_000);

describe('a mail', () => {
  it('leaves with the transaction that asked for it, and not at all when that is rolled back', async () => {
    const server = await mailServer();
    const { sender, mails } = await processWith({ SMTP_URL: server.url });
    const failed = database.dataSource.transaction(async (manager) => {
      await mails.enqueue(manager, mail('never@test.example'));
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    await enqueue(mails, mail('somebody@test.example'));
    await sender.sendDue();
    expect(server.received).toMatchObject([
      { to: 'somebody@test.example', subject: 'ご招待「資格」', text: expect.stringContaining(LINK) },
    ]);
  });

  it('keeps no secret link once it is sent', async () => {
    const server = await mailServer();
    const { sender, mails } = await processWith({ SMTP_URL: server.url });
    await enqueue(mails, mail('somebody@test.example'));
    await sender.sendDue();
    const [row] = await rows();
    expect(row).toMatchObject({ status: 'SENT', attempts: 1, secret_links: [], last_error: null });
    expect(row!.body).not.toContain('token');
    expect(row!.message_id).toBe(server.received[0]!.messageId);
  });

  it('is sent once by however many processes', async () => {
    const server = await mailServer();
    const processes = await Promise.all([1, 2, 3].map(() => processWith({ SMTP_URL: server.url })));
    for (let number = 0; number < 40; number += 1) {
      await enqueue(processes[0]!.mails, mail(`number${number}@test.example`));
    }
    await Promise.all(processes.map(({ sender }) => sender.sendDue()));
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(40);
    expect(server.received).toHaveLength(40);
    expect((await rows()).every(({ status, attempts }) => status === 'SENT' && attempts === 1)).toBe(true);
  });

  it('a refused recipient is final, named by a code only, and keeps nobody else waiting', async () => {
    const server = await mailServer();
    const { sender, mails } = await processWith({ SMTP_URL: server.url });
    await enqueue(mails, mail('refused@test.example'));
    await enqueue(mails, mail('somebody@test.example'));
    await sender.sendDue();
    expect(await rows()).toMatchObject([
      { recipient: 'refused@test.example', status: 'FAILED', last_error: '550' },
      { recipient: 'somebody@test.example', status: 'SENT' },
    ]);
  });

  it('an address that holds a header of its own is refused before any server sees it', async () => {
    const server = await mailServer();
    const { sender, mails } = await processWith({ SMTP_URL: server.url });
    await enqueue(mails, mail('a@test.example\r\nBcc: everybody@test.example'));
    await sender.sendDue();
    expect(await rows()).toMatchObject([{ status: 'FAILED', last_error: 'BAD_ADDRESS', attempts: 0 }]);
    expect(server.received).toEqual([]);
  });

  it('waits while the server is down and leaves when it is up', async () => {
    const server = await mailServer();
    await server.close();
    const { sender, mails } = await processWith({ SMTP_URL: server.url });
    await enqueue(mails, mail('somebody@test.example'));
    await sender.sendDue();
    expect(await rows()).toMatchObject([
      { status: 'DUE', attempts: 1, last_error: expect.stringMatching(/^E/) },
    ]);
    const again = await mailServer({ port: server.port });
    await sender.sendDue();
    expect(again.received).toEqual([]);
    await database.dataSource.query(
      `UPDATE mail SET due_at = now() WHERE due_at > now() + interval '5 seconds'`,
    );
    await sender.sendDue();
    expect(again.received).toHaveLength(1);
    expect(await rows()).toMatchObject([{ status: 'SENT', attempts: 2 }]);
  });

  it('does not leave before it is due', async () => {
    const server = await mailServer();
    const { sender, mails } = await processWith({ SMTP_URL: server.url });
    await enqueue(mails, { ...mail('somebody@test.example'), dueAt: new Date(Date.now() + 60_000) });
    await sender.sendDue();
    expect(server.received).toEqual([]);
    expect(await rows()).toMatchObject([{ status: 'DUE', attempts: 0 }]);
  });

  it('stays in the outbox where no server is set', async () => {
    const { sender, mails } = await processWith({});
    await enqueue(mails, mail('somebody@test.example'));
    await sender.sendDue();
    expect(await rows()).toMatchObject([{ status: 'OUTBOX', secret_links: [LINK] }]);
  });

  it('goes out a second time only when we died before noting that the server took it, recognisable by its id', async () => {
    let worker: ChildProcess | undefined;
    const server = await mailServer({
      onMail: async () => {
        if (!worker) return;
        const closed = once(worker, 'close');
        process.kill(-worker.pid!, 'SIGKILL');
        worker = undefined;
        await closed;
      },
    });
    const { sender, mails } = await processWith({ SMTP_URL: server.url });
    await enqueue(mails, mail('somebody@test.example'));
    worker = startWorker(server.url);
    await once(worker, 'close');
    expect(await rows()).toMatchObject([{ status: 'SENDING', attempts: 1 }]);
    await sender.sendDue();
    expect(server.received).toHaveLength(1);
    await database.dataSource.query(`UPDATE mail SET claimed_until = now()`);
    await sender.sendDue();
    expect(await rows()).toMatchObject([{ status: 'SENT', attempts: 2 }]);
    await sender.sendDue();
    expect(server.received).toHaveLength(2);
    expect(server.received[0]!.messageId).toBe(server.received[1]!.messageId);
  });
});

const LINK = 'http://localhost:3000/invitation?token=abc';

function mail(to: string): NewMail {
  return { to, kind: 'TEST', subject: 'ご招待「資格」', text: `こちらから\n${LINK}\n`, secretLinks: [LINK] };
}

async function enqueue(mails: MailService, one: NewMail): Promise<void> {
  await database.dataSource.transaction((manager) => mails.enqueue(manager, one));
}

async function mailServer(options: Parameters<typeof startMailServer>[0] = {}): Promise<TestMailServer> {
  const server = await startMailServer(options);
  servers.push(server);
  return server;
}

async function processWith(env: NodeJS.ProcessEnv): Promise<{ sender: MailSender; mails: MailService }> {
  const context = await NestFactory.createApplicationContext(
    PlatformModule.forRoot(testConfiguration(database.url, env)),
    { logger: false },
  );
  contexts.push(context);
  return { sender: context.get(MailSender), mails: context.get(MailService) };
}

/** The built worker in a process group of its own, as it runs in production. */
function startWorker(smtpUrl: string): ChildProcess {
  return spawn(process.execPath, ['scripts/start.mjs', '--role', 'worker'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: database.url,
      SMTP_URL: smtpUrl,
      SHIKAKU_DATA: '.data/test/data',
    },
    stdio: 'ignore',
    detached: true,
  });
}

interface MailRow {
  recipient: string;
  status: string;
  attempts: number;
  last_error: string | null;
  body: string;
  secret_links: string[];
  message_id: string;
}

function rows(): Promise<MailRow[]> {
  return database.dataSource.query<MailRow[]>('SELECT * FROM mail ORDER BY recipient');
}
