import { createServer } from '#server';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testConfiguration } from '../support/test-configuration.js';
import { ApiClient, type Json } from './api-client.js';
import { createSmallCountry, PASSWORD, type SmallCountry } from './small-country.js';

const NEW_PASSWORD = 'another password of tests';

let country: SmallCountry;
let second: NestFastifyApplication;
let secondAddress: string;
let ministry: ApiClient;

beforeAll(async () => {
  country = await createSmallCountry();
  second = await createServer(testConfiguration(country.database.url));
  await second.listen(0, '127.0.0.1');
  secondAddress = `http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`;
  ministry = await country.client('ADMINISTRATOR');
}, 120_000);

afterEach(async () => {
  // throttles count in the audit; the tests share one network address
  await sql(`UPDATE audit_entry SET at = at - interval '1 hour'`);
});

afterAll(async () => {
  await second?.close();
  await country?.close();
}, 120_000);

describe('an invitation', () => {
  it('makes an account of whoever holds the link, once, and is kept as a digest only', async () => {
    const email = 'invited@test.example';
    const invited = await invite(ministry, { email, displayName: '招待 花子', role: 'ANALYST' });
    expect(invited).toMatchObject({ __typename: 'Account', state: 'INVITED', email, role: 'ANALYST' });
    const token = await tokenMailedTo(email);
    expect(JSON.stringify(await sql('SELECT * FROM invitation'))).not.toContain(token);
    const guest = new ApiClient(country.address);
    const { invitation } = await guest.data(`{ invitation(token: "${token}") { email displayName role } }`);
    expect(invitation).toEqual({ email, displayName: '招待 花子', role: 'ANALYST' });
    expect(await accept(guest, token, { password: 'short' })).toMatchObject({
      code: 'WEAK_PASSWORD',
      field: 'password',
    });
    expect(await accept(guest, token)).toMatchObject({ __typename: 'Me', email, role: 'ANALYST' });
    expect((await guest.data('{ me { email } }'))['me']).toEqual({ email });
    expect(await accept(new ApiClient(country.address), token)).toMatchObject({ code: 'BAD_LINK' });
    expect(await new ApiClient(country.address).signIn(email, NEW_PASSWORD)).toMatchObject({
      __typename: 'Me',
    });
  });

  it('accepted in two tabs at once makes one account', async () => {
    await invite(ministry, { email: 'twice@test.example', displayName: 'x', role: 'ANALYST' });
    const token = await tokenMailedTo('twice@test.example');
    const tabs = [country.address, secondAddress].map((address) => accept(new ApiClient(address), token));
    const answers = await Promise.all(tabs);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AccountProblem', 'Me']);
    expect(await sql(`SELECT FROM account WHERE email = 'twice@test.example'`)).toHaveLength(1);
  });

  it('sent again, or withdrawn, or a week old, opens nothing', async () => {
    const email = 'again@test.example';
    const { id } = await invite(ministry, { email, displayName: 'x', role: 'ANALYST' });
    const first = await tokenMailedTo(email);
    await change(ministry, 'sendAccountLink', { account: id });
    const renewed = await tokenMailedTo(email);
    expect(await accept(new ApiClient(country.address), first)).toMatchObject({ code: 'BAD_LINK' });
    await sql(`UPDATE invitation SET expires_at = expires_at - interval '7 days' WHERE email = $1`, [email]);
    expect(await accept(new ApiClient(country.address), renewed)).toMatchObject({ code: 'BAD_LINK' });
    await change(ministry, 'sendAccountLink', { account: id });
    const last = await tokenMailedTo(email);
    const { withdrawInvitation } = await ministry.data(
      `mutation { withdrawInvitation(input: { account: "${id}" }) }`,
    );
    expect(withdrawInvitation).toBe(true);
    expect(await accept(new ApiClient(country.address), last)).toMatchObject({ code: 'BAD_LINK' });
  });

  it('of a vendor is for colleagues, and tells nothing of who has an account elsewhere', async () => {
    const vendor = await country.client('VENDOR', country.vendors[0]);
    const taken = await country.account('ANALYST');
    const toTaken = await invite(vendor, { email: taken, displayName: 'x', role: 'VENDOR' });
    const toFree = await invite(vendor, { email: 'free@test.example', displayName: 'x', role: 'VENDOR' });
    const known = ({ email: _email, id: _id, ...rest }: Json) => rest;
    expect(known(toTaken)).toEqual(known(toFree));
    expect(toFree).toMatchObject({ state: 'INVITED', vendor: { id: country.vendors[0] } });
    const other = { email: 'c@test.example', displayName: 'x', role: 'VENDOR', vendorId: country.vendors[1] };
    expect(await invite(vendor, other)).toMatchObject({ vendor: { id: country.vendors[0] } });
    expect(await invite(vendor, { ...other, role: 'ADMINISTRATOR' })).toMatchObject({ code: 'BAD_ROLE' });
    expect(await accept(new ApiClient(country.address), await tokenMailedTo(taken))).toMatchObject({
      code: 'EMAIL_TAKEN',
    });
    const { accounts } = await vendor.data('{ accounts(first: 100) { nodes { email vendor { id } } } }');
    expect(new Set(accounts.nodes.map(({ vendor: of }: Json) => of?.id))).toEqual(
      new Set([country.vendors[0]]),
    );
  });

  it('names what is wrong at its field', async () => {
    const draft = { email: 'x@test.example', displayName: 'x', role: 'FACILITY' };
    const cases: [object, object][] = [
      [{ email: 'x' }, { code: 'BAD_EMAIL', field: 'email' }],
      [{ email: 'a@b.example\nBcc: c@d.example' }, { code: 'BAD_EMAIL', field: 'email' }],
      [{ displayName: ' ' }, { code: 'BAD_NAME', field: 'displayName' }],
      [{ facilityCodes: [] }, { code: 'BAD_FACILITIES', field: 'facilityCodes', values: [] }],
      [
        { facilityCodes: [country.codes[0], '9999999999', 'x'] },
        { code: 'BAD_FACILITIES', field: 'facilityCodes', values: ['x'] },
      ],
      [{ facilityCodes: ['9999999999'] }, { code: 'BAD_FACILITIES', values: ['9999999999'] }],
      [{ role: 'VENDOR' }, { code: 'BAD_VENDOR', field: 'vendorId' }],
      [
        { role: 'INSURER', insurerNumber: '123456' },
        { code: 'BAD_INSURER', field: 'insurerNumber' },
      ],
      [
        { role: 'ANALYST', email: await country.account('ANALYST') },
        { code: 'EMAIL_TAKEN', field: 'email' },
      ],
    ];
    for (const [wrong, problem] of cases) {
      expect(await invite(ministry, { ...draft, ...wrong })).toMatchObject(problem);
    }
  });

  it('of a chain stands for all its facilities, and the administrator says which', async () => {
    const email = 'chain@test.example';
    const [one, two, three] = country.codes as [string, string, string];
    await invite(ministry, { email, displayName: 'チェーン', role: 'FACILITY', facilityCodes: [one, two] });
    const chain = new ApiClient(country.address);
    await accept(chain, await tokenMailedTo(email));
    const codes = async () =>
      (await chain.data('{ facilities { nodes { code } } }'))['facilities'].nodes.map(
        ({ code }: Json) => code,
      );
    expect(await codes()).toEqual([one, two]);
    const id = await idOf(email);
    await change(ministry, 'assignFacilities', { account: id, facilityCodes: [two, three] });
    expect(await codes()).toEqual([two, three]);
  });
});

describe('a lost password', () => {
  const ask = async (address: string, email: string): Promise<boolean> =>
    (await new ApiClient(address).data(`mutation { requestPasswordReset(input: { email: "${email}" }) }`))[
      'requestPasswordReset'
    ];

  it('is answered alike whether there is an account or not; only the account gets mail', async () => {
    const email = await country.account('ANALYST');
    expect(await ask(country.address, 'nobody@test.example')).toBe(await ask(country.address, email));
    expect(
      await sql(`SELECT recipient FROM mail WHERE recipient IN ($1, 'nobody@test.example')`, [email]),
    ).toEqual([{ recipient: email }]);
  });

  it('is set anew once, ends every session, and tells the account', async () => {
    const email = await country.account('ANALYST');
    const elsewhere = new ApiClient(country.address);
    await elsewhere.signIn(email, PASSWORD);
    await ask(country.address, email.toUpperCase());
    const token = await tokenMailedTo(email);
    const tabs = await Promise.all([country.address, secondAddress].map((address) => reset(address, token)));
    expect(tabs.map(({ __typename }) => __typename).sort()).toEqual(['AccountProblem', 'PasswordChanged']);
    await untilNobody(elsewhere);
    const visitor = new ApiClient(country.address);
    expect(await visitor.signIn(email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await visitor.signIn(email, NEW_PASSWORD)).toMatchObject({ __typename: 'Me' });
    expect(
      await sql(`SELECT FROM mail WHERE recipient = $1 AND kind = 'PASSWORD_CHANGED'`, [email]),
    ).toHaveLength(1);
  });

  it('has a link that works for an hour', async () => {
    const email = await country.account('ANALYST');
    await ask(country.address, email);
    const token = await tokenMailedTo(email);
    await sql(`UPDATE password_reset SET expires_at = expires_at - interval '1 hour'`);
    expect(await reset(country.address, token)).toMatchObject({ code: 'BAD_LINK' });
  });

  it('sends three links to one address, however many processes are asked at once', async () => {
    const email = await country.account('ANALYST');
    const asked = Array.from({ length: 10 }, (_, index) =>
      ask(index % 2 ? country.address : secondAddress, email),
    );
    expect(new Set(await Promise.all(asked))).toEqual(new Set([true]));
    expect(await sql(`SELECT FROM mail WHERE recipient = $1`, [email])).toHaveLength(3);
  });

  it('sends twenty links to one network address', async () => {
    for (let number = 0; number < 22; number += 1) {
      const email = await country.account('ANALYST');
      await sql('INSERT INTO audit_entry (action, subject, address) VALUES ($1, $2, $3)', [
        'ASK_PASSWORD_RESET',
        email,
        '127.0.0.1',
      ]);
    }
    const email = await country.account('ANALYST');
    expect(await ask(country.address, email)).toBe(true);
    expect(await sql(`SELECT FROM mail WHERE recipient = $1`, [email])).toEqual([]);
  });
});

describe('one changes', () => {
  const changePassword = (client: ApiClient, oldPassword: string, newPassword = NEW_PASSWORD) =>
    change(client, 'changePassword', { oldPassword, newPassword });

  it('the own password with the old one, and stays signed in here only', async () => {
    const email = await country.account('ANALYST');
    const [here, there] = [new ApiClient(country.address), new ApiClient(secondAddress)];
    await here.signIn(email, PASSWORD);
    await there.signIn(email, PASSWORD);
    expect(await changePassword(here, 'wrong')).toMatchObject({
      code: 'WRONG_PASSWORD',
      field: 'oldPassword',
    });
    expect(await changePassword(here, PASSWORD, 'short')).toMatchObject({ code: 'WEAK_PASSWORD' });
    expect(await changePassword(here, PASSWORD)).toMatchObject({
      __typename: 'PasswordChanged',
      signedIn: true,
    });
    await untilNobody(there);
    expect((await here.data('{ me { email } }'))['me']).toEqual({ email });
  });

  it('nothing after five wrong old passwords, also when they come at once', async () => {
    const client = await country.client('ANALYST');
    const answers = await Promise.all(Array.from({ length: 7 }, () => changePassword(client, 'wrong')));
    expect(answers.map(({ code }) => code as string).sort()).toEqual([
      ...Array(2).fill('TOO_MANY_ATTEMPTS'),
      ...Array(5).fill('WRONG_PASSWORD'),
    ]);
    expect(await changePassword(client, PASSWORD)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('one place to nowhere: signing out everywhere ends all sessions', async () => {
    const email = await country.account('ANALYST');
    const clients = [new ApiClient(country.address), new ApiClient(secondAddress)];
    for (const client of clients) await client.signIn(email, PASSWORD);
    const [here, there] = clients as [ApiClient, ApiClient];
    const { myAccount } = await here.data('{ myAccount { sessions { current address } } }');
    expect(myAccount.sessions.map(({ current }: Json) => current).sort()).toEqual([false, true]);
    expect(await here.data('mutation { signOutEverywhere }')).toEqual({ signOutEverywhere: true });
    await untilNobody(here);
    await untilNobody(there);
  });
});

describe('a disabled account', () => {
  it('is signed out everywhere, cannot sign in, gets no link, and its tokens rest', async () => {
    const email = await country.account('VENDOR', country.vendors[0]);
    const there = new ApiClient(secondAddress);
    await there.signIn(email, PASSWORD);
    const token = await createToken(there, 'READ');
    const id = await idOf(email);
    expect(await change(ministry, 'setAccountDisabled', { account: id, disabled: true })).toMatchObject({
      state: 'DISABLED',
    });
    await untilNobody(there);
    const visitor = new ApiClient(country.address);
    expect(await visitor.signIn(email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    await visitor.data(`mutation { requestPasswordReset(input: { email: "${email}" }) }`);
    expect(await sql('SELECT FROM mail WHERE recipient = $1', [email])).toEqual([]);
    expect((await byToken(country.address, token, '{ today { today } }')).status).toBe(401);
    await change(ministry, 'setAccountDisabled', { account: id, disabled: false });
    expect(await visitor.signIn(email, PASSWORD)).toMatchObject({ __typename: 'Me' });
  });

  it('is never the own one', async () => {
    const { me } = await ministry.data('{ me { email } }');
    const account = await idOf(me.email as string);
    expect(await change(ministry, 'setAccountDisabled', { account, disabled: true })).toMatchObject({
      code: 'OWN_ACCOUNT',
    });
  });
});

describe('a personal access token', () => {
  const record = (code: string) =>
    `mutation { recordMilestone(input: { facilityCode: "${code}", milestone: VENDOR_CONTACTED, day: "2021-07-01" }) { __typename } }`;

  it('sees what its owner sees, in lists, by code and in files, and changes with WRITE only', async () => {
    const vendor = await country.client('VENDOR', country.vendors[0]);
    const [read, write] = [await createToken(vendor, 'READ'), await createToken(vendor, 'WRITE')];
    const [own, foreign] = country.codes as [string, string];
    const list = '{ facilities { nodes { code } } me { role } }';
    expect((await byToken(country.address, read, list)).data).toEqual(await vendor.data(list));
    const { data } = await byToken(country.address, read, `{ facility(code: "${foreign}") { name } }`);
    expect(data).toEqual({ facility: null });
    const refused = await byToken(country.address, read, record(own));
    expect(refused.errors[0]!.extensions).toMatchObject({ reason: 'TOKEN_NOT_ALLOWED' });
    const written = await byToken(country.address, write, record(own));
    expect(written.data!['recordMilestone'].__typename).toBe('MilestoneRecorded');
    const elsewhere = await byToken(country.address, write, record(foreign));
    expect(elsewhere.data!['recordMilestone'].__typename).toBe('NotFoundProblem');
    const file = await fetch(`${country.address}/download/facilities?format=csv`, {
      headers: { authorization: `Bearer ${read}` },
    });
    const text = await file.text();
    expect(text).toContain(own);
    expect(text).not.toContain(foreign);
  });

  it('is kept as a digest, and noticed as revoked by every process', async () => {
    const vendor = await country.client('VENDOR', country.vendors[0]);
    const token = await createToken(vendor, 'READ');
    expect(token).toMatch(/^shk_[\w-]{43}$/);
    expect(JSON.stringify(await sql('SELECT * FROM access_token'))).not.toContain(token);
    expect((await byToken(secondAddress, token, '{ me { role } }')).status).toBe(200);
    const { myAccount } = await vendor.data('{ myAccount { tokens { id lastUsedAt } } }');
    expect(myAccount.tokens[0].lastUsedAt).not.toBeNull();
    const stranger = await country.client('VENDOR', country.vendors[0]);
    const id = myAccount.tokens[0].id as number;
    expect(await change(stranger, 'revokeAccessToken', { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(vendor, 'revokeAccessToken', { id })).toMatchObject({ __typename: 'AccessToken' });
    expect((await byToken(country.address, token, '{ me { role } }')).status).toBe(401);
    while ((await byToken(secondAddress, token, '{ me { role } }')).status !== 401);
  });

  it('past its day, or made up, is refused instead of answered like the public', async () => {
    const vendor = await country.client('VENDOR', country.vendors[0]);
    const token = await createToken(vendor, 'READ');
    await sql(`UPDATE access_token SET expires_at = now() - interval '1 second'`);
    for (const wrong of [token, `shk_${'A'.repeat(43)}`, 'x', '']) {
      const { status, errors } = await byToken(country.address, wrong, '{ today { today } }');
      expect([wrong, status, errors[0]?.extensions['reason']]).toEqual([wrong, 401, 'BAD_TOKEN']);
    }
    const file = await fetch(`${country.address}/download/facilities?format=csv`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(file.status).toBe(401);
  });

  it('cannot be had for longer than a year', async () => {
    const input = { name: 'x', scope: 'READ', days: 367 };
    expect(await change(ministry, 'createAccessToken', input)).toMatchObject({
      code: 'BAD_DAYS',
      field: 'days',
    });
  });

  it('of an administrator neither reads mail nor audit nor accounts', async () => {
    const token = await createToken(ministry, 'WRITE');
    const query = '{ outbox { nodes { id } } auditEntries { nodes { id } } accounts { nodes { id } } }';
    expect((await byToken(country.address, token, query)).data).toEqual({
      outbox: null,
      auditEntries: null,
      accounts: null,
    });
  });
});

describe('the audit', () => {
  it('is not filled by links that somebody makes up', async () => {
    await sql(
      `DELETE FROM audit_entry WHERE action IN ('ACCEPT_INVITATION', 'RESET_PASSWORD') AND NOT found`,
    );
    const stranger = new ApiClient(country.address);
    for (let n = 0; n < 30; n += 1)
      expect(
        (await stranger.data(`{ invitation(token: "made-up-${n}") { email } }`))['invitation'],
      ).toBeNull();
    const [{ entries }] = (await sql(
      `SELECT count(*)::int AS entries FROM audit_entry WHERE action = 'ACCEPT_INVITATION' AND NOT found`,
    )) as [{ entries: number }];
    expect(entries).toBe(20);
  });

  const entries = async (filter: string): Promise<Json[]> =>
    (
      await ministry.data(
        `{ auditEntries(filter: { ${filter} }) { nodes { email action subject found detail token address } } }`,
      )
    )['auditEntries'].nodes;

  it('says who changed what, from where, with which token, and what was refused', async () => {
    const vendor = await country.client('VENDOR', country.vendors[0]);
    const { me } = await vendor.data('{ me { email } }');
    const token = await createToken(vendor, 'WRITE', '基幹システム');
    const [, foreign, own] = country.codes as [string, string, string];
    const record = (code: string) =>
      `mutation { recordMilestone(input: { facilityCode: "${code}", milestone: VENDOR_CONTACTED, day: "2021-07-02" }) { __typename } }`;
    await byToken(country.address, token, record(own));
    await byToken(country.address, token, record(foreign));
    const expected = {
      email: me.email,
      action: 'RECORD_MILESTONE',
      token: '基幹システム',
      address: '127.0.0.1',
    };
    expect(await entries(`account: "${me.email}", actions: ["RECORD_MILESTONE"]`)).toEqual([
      { ...expected, subject: foreign, found: false, detail: 'FACILITY_NOT_FOUND' },
      { ...expected, subject: own, found: true, detail: null },
    ]);
  });

  it('notes look-ups that found nothing in scope: by code, by link, in a file', async () => {
    const vendor = await country.client('VENDOR', country.vendors[0]);
    const { me } = await vendor.data('{ me { email } }');
    const foreign = country.codes[1]!;
    await vendor.data(`{ facility(code: "${foreign}") { name } }`);
    await vendor.data(`{ facilities(filter: { search: "${foreign}" }) { totalCount } }`);
    const filter = encodeURIComponent(JSON.stringify({ search: foreign }));
    await vendor.get(`/download/facilities?format=csv&filter=${filter}`);
    await new ApiClient(country.address).data('{ invitation(token: "x") { email } }');
    const found = await entries(`account: "${me.email}", found: false`);
    expect(found.map(({ action, subject }) => [action, subject])).toEqual([
      ['DOWNLOAD', 'facilities'],
      ['FACILITY_BY_CODE', foreign],
      ['FACILITY_BY_CODE', foreign],
    ]);
    expect((await entries('actions: ["ACCEPT_INVITATION"], found: false'))[0]).toMatchObject({ email: null });
  });

  it('pages by keyset without losing or repeating a row, and is exported whole', async () => {
    await sql(`INSERT INTO audit_entry (action, subject, at)
      SELECT 'TEST_PAGE', 'n' || n, now() - interval '1 minute' FROM generate_series(1, 1203) n`);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables = { after, filter: { actions: ['TEST_PAGE'] } };
      const { auditEntries }: Json = await ministry.data(
        `query ($after: String, $filter: AuditFilterInput) {
          auditEntries(first: 100, after: $after, filter: $filter) { nodes { subject } nextCursor } }`,
        variables,
      );
      seen.push(...auditEntries.nodes.map(({ subject }: Json) => subject as string));
      after = auditEntries.nextCursor as string | null;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([1203, 1203]);
    const filter = encodeURIComponent(JSON.stringify({ actions: ['TEST_PAGE'] }));
    const file = await ministry.get(`/download/audit?format=csv&filter=${filter}`);
    const text = await file.text();
    expect(text.match(/TEST_PAGE/g)).toHaveLength(1203);
    expect((await (await country.client('ANALYST')).get('/download/audit?format=csv')).status).toBe(401);
  });
});

function sql(text: string, values: unknown[] = []): Promise<Json[]> {
  return country.database.dataSource.query(text, values);
}

const PROBLEM = '... on AccountProblem { code field values }';
const ACCOUNT = ['AccountInput', `${PROBLEM} ... on Account { id email role state vendor { id } }`] as const;
const PASSWORD_CHANGED = `${PROBLEM} ... on PasswordChanged { signedIn }`;

/** Input type and what is asked of the answer. */
const MUTATIONS = {
  inviteAccount: ['InviteAccountInput', ACCOUNT[1]],
  sendAccountLink: ACCOUNT,
  setAccountDisabled: ['SetAccountDisabledInput', ACCOUNT[1]],
  assignFacilities: ['AssignFacilitiesInput', ACCOUNT[1]],
  acceptInvitation: ['AcceptInvitationInput', `${PROBLEM} ... on Me { email role }`],
  resetPassword: ['ResetPasswordInput', PASSWORD_CHANGED],
  changePassword: ['ChangePasswordInput', PASSWORD_CHANGED],
  createAccessToken: ['CreateAccessTokenInput', `${PROBLEM} ... on AccessTokenCreated { secret }`],
  revokeAccessToken: ['RevokeAccessTokenInput', PROBLEM],
} as const;

async function change(client: ApiClient, mutation: keyof typeof MUTATIONS, input: object): Promise<Json> {
  const [type, parts] = MUTATIONS[mutation];
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${parts} } }`;
  return (await client.data(query, { input }))[mutation];
}

function invite(client: ApiClient, input: object): Promise<Json> {
  return change(client, 'inviteAccount', input);
}

function accept(client: ApiClient, token: string, input: object = {}): Promise<Json> {
  return change(client, 'acceptInvitation', {
    token,
    displayName: '招待された人',
    password: NEW_PASSWORD,
    ...input,
  });
}

function reset(address: string, token: string): Promise<Json> {
  return change(new ApiClient(address), 'resetPassword', { token, password: NEW_PASSWORD });
}

async function createToken(client: ApiClient, scope: 'READ' | 'WRITE', name = 'test'): Promise<string> {
  return (await change(client, 'createAccessToken', { name, scope, days: 30 })).secret as string;
}

function byToken(address: string, token: string, query: string) {
  return new ApiClient(address).ask(query, {}, { authorization: `Bearer ${token}` });
}

async function tokenMailedTo(email: string): Promise<string> {
  const [mail] = await sql('SELECT body FROM mail WHERE recipient = $1 ORDER BY id DESC LIMIT 1', [email]);
  return /#([\w-]{43})/.exec(mail.body as string)![1]!;
}

async function idOf(email: string): Promise<string> {
  const [account] = await sql('SELECT id FROM account WHERE email = $1', [email]);
  return `A${account.id}`;
}

/** Other processes notice within a second. */
async function untilNobody(client: ApiClient): Promise<void> {
  while ((await client.data('{ me { email } }'))['me'] !== null);
}
