import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { DEMO_INSURER } from '#demo';
import { REGISTRATION_COLUMNS } from '#qualification';
import { ApiClient, type Json } from './api/api-client.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import { cardOf, csvOf, numberOf, rowOf, type ListRow } from './qualification/registration-world.js';
import { startMailServer, type ReceivedMail, type TestMailServer } from './support/mail-server.js';

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
    // the demo sends mails of its own too
    const invitation = (): ReceivedMail | undefined =>
      mailServer.received.find(({ to }) => to === 'invited@test.example');
    await until(async () => invitation() !== undefined);
    const link = /#([\w-]{43})/.exec(invitation()!.text)![1]!;
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

describe('a run of registration, checks and batches', () => {
  it('leaves no symbol, number, name, kana, address or individual number anywhere but sealed, and repeats none in errors', async () => {
    const secret = secretRows();
    const errors: string[] = [];
    const failed = async (response: Response): Promise<void> => {
      expect(response.status).toBeGreaterThanOrEqual(400);
      errors.push(await response.text());
    };
    const [insurer, second, clinic] = await Promise.all(
      ['insurer', 'insurer2', 'facility'].map(async (name) => {
        const client = new ApiClient(address);
        await client.signIn(`${name}@demo.example`);
        return client;
      }),
    );
    await database.dataSource.query(
      `UPDATE facility SET operating_on = '2021-07-01', closed_on = NULL
       WHERE id IN (SELECT facility_id FROM account_facility a JOIN account o ON o.id = a.account_id
         WHERE o.email = 'facility@demo.example')`,
    );
    const send = (client: ApiClient, path: string, body: string, type = 'application/octet-stream') =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { cookie: client.cookie, 'content-type': type, 'accept-language': 'ja' },
        body,
      });
    // lists: right and wrong ones, from a file and as JSON, cut off, without columns, by somebody who may not
    const list = csvOf(secret.rows, HEADERS);
    const { registration } = (await (
      await send(insurer!, '/qualification/registrations?confirm=1', list)
    ).json()) as Json;
    expect(registration).toMatchObject({ registered: 1, quarantined: 2 });
    const json = JSON.stringify({ rows: secret.rows });
    expect((await send(insurer!, '/qualification/registrations', json, 'application/json')).status).toBe(200);
    await failed(await send(insurer!, '/qualification/registrations', list.slice(0, -30)));
    await failed(await send(insurer!, '/qualification/registrations', list.replaceAll(/^.*\r\n/g, '')));
    await failed(await send(clinic!, '/qualification/registrations', list));
    await failed(await send(insurer!, '/qualification/registrations', json.slice(0, -9), 'application/json'));
    await failed(
      await send(
        insurer!,
        '/qualification/registrations',
        `{"rows":["${secret.rows[0]!.name}"]}`,
        'application/json',
      ),
    );
    // held rows: looked at, corrected, refused, confirmed
    const { heldRows } = await insurer!.data(
      '{ heldRows(state: QUARANTINED, first: 50) { nodes { id version number registration } } }',
    );
    const held = (heldRows.nodes as Json[]).filter((row) => row.registration === registration.id);
    const { id, version } = held[0];
    const correct = (input: object): Promise<{ status: number; data: unknown; errors: unknown[] }> =>
      insurer!.ask(
        `mutation ($input: CorrectHeldRowInput!) { correctHeldRow(input: $input) { __typename } }`,
        { input: { id, version, texts: [], ...input } },
      );
    for (const input of [
      { individualNumber: Number(secret.numbers[1]) },
      { individualNumber: [secret.numbers[1]] },
      { texts: [{ field: secret.rows[1]!.name, text: secret.rows[1]!.kana }] },
      { texts: secret.rows[1]!.name, individualNumber: secret.numbers[1] },
    ])
      errors.push(JSON.stringify((await correct(input)).errors));
    for (const literal of [`"${secret.numbers[1]}"`, secret.numbers[1]!, `[${secret.rows[1]!.name}]`]) {
      const { errors: refused } = await insurer!.ask(
        `mutation { correctHeldRow(input: { id: ${id}, version: ${literal}, texts: [] }) { __typename } }`,
      );
      expect(refused).not.toEqual([]);
      errors.push(JSON.stringify(refused));
    }
    expect((await correct({ assert: true })).data).toEqual({
      correctHeldRow: { __typename: 'HeldRowDone' },
    });
    await second!.data(`mutation ($input: HeldRowInput!) { confirmHeldRow(input: $input) { __typename } }`, {
      input: { id, version: version + 1 },
    });
    // checks: found, not found, refused, a list, an interface file, one that is no XML
    const [row] = secret.rows as [ListRow];
    const card = JSON.stringify(cardOf(row));
    const found = await send(clinic!, '/qualification/checks', card, 'application/json');
    expect(((await found.json()) as Json).coverage.name).toBe(row['name']);
    await failed(
      await send(clinic!, '/qualification/checks', card.replace(row['birthdate']!, '99'), 'application/json'),
    );
    await failed(await send(clinic!, '/qualification/checks', card.slice(0, -2), 'application/json'));
    await failed(await send(insurer!, '/qualification/checks', card, 'application/json'));
    const cards = secret.rows.map((each) => Object.values(cardOf(each)).join(',')).join('\r\n');
    const batch = await send(clinic!, '/qualification/batches', cards);
    expect(batch.status).toBe(200);
    await failed(await send(clinic!, '/qualification/batches', `名簿\r\n${row['name']!}`));
    errors.push(
      await (
        await send(clinic!, '/qualification/files/OQSsiquc01req_1.xml', `<XmlMsg>${row['name']!}`, 'text/xml')
      ).text(),
    );
    await until(async () => {
      const waiting = await database.dataSource.query(
        `SELECT FROM qualification.reception WHERE state = 'WAITING'`,
      );
      return waiting.length === 0;
    });
    // a table is gone in the middle: what fails inside says what it was doing, not to whom
    for (const table of ['coverage', 'check_log']) {
      await database.dataSource.query(`ALTER TABLE qualification.${table} RENAME TO gone`);
      await failed(await send(clinic!, '/qualification/checks', card, 'application/json'));
      if (table === 'coverage') await failed(await send(insurer!, '/qualification/registrations', list));
      await database.dataSource.query(`ALTER TABLE qualification.gone RENAME TO ${table}`);
    }
    await until(async () => log.includes('request failed'));
    const places: Readonly<Record<string, string>> = {
      logs: log,
      errors: errors.join('\n'),
      mails: JSON.stringify(mailServer.received),
      tables: await everythingIn(database),
    };
    expect(places['tables']).toContain('bullmq');
    expect(places['tables']).toContain('REGISTER_INSURED');
    expect(errors.length).toBeGreaterThan(15);
    expect(errors.filter((error) => error.length < 20)).toEqual([]);
    const told = Object.entries(places).flatMap(([place, text]) =>
      secret.words.filter((word) => text.includes(word)).map((word) => `${place}: ${word}`),
    );
    expect(told).toEqual([]);
  }, 240_000);
});

const HEADERS = Object.fromEntries(REGISTRATION_COLUMNS.map(({ id, ja }) => [id, ja]));

/** One that is right, one whose name the register does not know, one with a wrong number; and every word of theirs. */
function secretRows(): { rows: ListRow[]; numbers: string[]; words: string[] } {
  const own = { insurerNumber: DEMO_INSURER, symbol: '機密記号', address: '機密県秘密市9-9' };
  const wrong = `${numberOf(1_700_003).slice(0, 11)}${(Number(numberOf(1_700_003)[11]) + 1) % 10}`;
  const rows = [
    rowOf(1_700_001, { ...own, number: '90817261' }),
    rowOf(1_700_002, { ...own, number: '90817262', name: '機密　花子', kana: 'キミツ　ハナコ' }),
    rowOf(1_700_003, { ...own, number: '90817263', individualNumber: wrong }),
  ];
  const numbers = rows.map((row) => row['individualNumber']!);
  const words = rows.flatMap((row) => [
    row['individualNumber']!,
    row['number']!,
    row['symbol']!,
    row['address']!,
    row['name']!,
    row['kana']!,
    row['birthdate']!.replaceAll('-', ''),
  ]);
  // as numbers they lose their zeros, and half of a name is a name
  return { rows, numbers, words: [...new Set([...words, ...numbers.map(String), '機密', 'キミツ'])] };
}

/** Every table of every schema as text, bytes as both encodings of them; the tables' names too. */
async function everythingIn({ dataSource }: TestDatabase): Promise<string> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
       AND tablename NOT IN ('facility', 'facility_code', 'milestone_event')`,
  );
  let everything = '';
  for (const { name } of tables) {
    everything += `${name}\n`;
    for (const row of await dataSource.query<Record<string, unknown>[]>(`SELECT * FROM ${name}`))
      for (const value of Object.values(row))
        everything += Buffer.isBuffer(value)
          ? `${value.toString('latin1')}\n${value.toString('utf8')}\n`
          : `${JSON.stringify(value)}\n`;
  }
  return everything;
}

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
