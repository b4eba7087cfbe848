import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { ApiClient, type Json } from './api/api-client.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import { startMailServer, type TestMailServer } from './support/mail-server.js';

const PASSWORD = 'geheimes-passwort-1';
const NAME = '秘密 太郎';

let database: TestDatabase;
let mailServer: TestMailServer;
let address: string;
const processes: ChildProcess[] = [];
let log = '';

beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  mailServer = await startMailServer();
  const port = await freePort();
  address = `http://localhost:${port}`;
  const env = { DATABASE_URL: database.url, DEMO: '1', SMTP_URL: mailServer.url, PORT: String(port) };
  for (const role of ['server', 'worker']) start(role, env);
  await until(async () => (await fetch(`${address}/health/ready`).catch(() => null))?.ok === true);
}, 300_000);

afterAll(async () => {
  for (const child of processes) {
    const closed = once(child, 'close');
    process.kill(-child.pid!, 'SIGINT');
    await closed;
  }
  await mailServer?.close();
  await database?.drop();
}, 120_000);

describe('logs at their most talkative', () => {
  it('hold no password, token, mail address, name or code', async () => {
    const ministry = new ApiClient(address);
    await ministry.signIn('ministry@demo.example');
    const secrets = [
      PASSWORD,
      'shikaku-demo',
      NAME,
      '@demo.example',
      '@test.example',
      ministry.cookie.split('=')[1]!,
    ];
    await ministry.signIn('somebody-wrong@test.example', PASSWORD);
    await ministry.signIn('ministry@demo.example');
    secrets.push(ministry.cookie.split('=')[1]!);
    for (const email of ['invited@test.example', 'refused@test.example']) {
      await ministry.data(
        `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { __typename } }`,
        { input: { email, displayName: NAME, role: 'VENDOR', vendorId: 1 } },
      );
    }
    await until(async () => mailServer.received.length === 1);
    const link = /#([\w-]{43})/.exec(mailServer.received[0]!.text)![1]!;
    const guest = new ApiClient(address);
    await guest.data(
      `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`,
      {
        input: { token: link, displayName: NAME, password: PASSWORD },
      },
    );
    const { createAccessToken } = await guest.data(
      `mutation { createAccessToken(input: { name: "x", scope: WRITE, days: 1 }) { ... on AccessTokenCreated { secret } } }`,
    );
    const token = createAccessToken.secret as string;
    const byToken = { authorization: `Bearer ${token}` };
    const list = '{ facilities(first: 1) { nodes { code name phone email } } }';
    const [facility] = (await guest.ask(list, {}, byToken)).data!['facilities'].nodes as Json[];
    secrets.push(
      link,
      token,
      ...[facility.code, facility.name, facility.phone, facility.email].filter(Boolean),
    );
    // mistakes and failures are what logs are for
    await guest.ask(`{ facility(code: "${facility.code}") { nothingOfThatName } }`, {}, byToken);
    await guest.ask(`{ facility(code: "${facility.code}\\u0000") { name } }`, {}, byToken);
    await fetch(`${address}/download/facilities?format=wrong&filter={"search":"${facility.name}"}`, {
      headers: byToken,
    });
    await fetch(`${address}/download/facilities?format=csv`, {
      headers: { authorization: `Bearer ${link}` },
    });
    await database.dataSource.query('ALTER TABLE audit_entry RENAME TO audit_entry_gone');
    const failed = await ministry.ask(
      `mutation { signIn(input: { email: "ministry@demo.example", password: "${PASSWORD}" }) { __typename } }`,
    );
    await database.dataSource.query('ALTER TABLE audit_entry_gone RENAME TO audit_entry');
    const id = failed.errors[0]!.extensions['id'] as string;
    await until(async () => log.includes(id) && log.includes('mail not taken'));
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });
});

function start(role: string, env: NodeJS.ProcessEnv): void {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--role', role], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      REDIS_URL: '',
      SHIKAKU_DATA: '.data/test/data',
      LOG_LEVEL: 'trace',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  processes.push(child);
}

/** Fails by the test's own time where it never becomes so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    if (processes.some(({ exitCode }) => exitCode !== null)) throw new Error(`a process ended:\n${log}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
