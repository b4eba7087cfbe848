import { jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ViewerService } from '#access';
import { KIND, VERB } from '#rollout';
import { ApiClient } from './api-client.js';
import { createSmallCountry, PASSWORD, type SmallCountry } from './small-country.js';

let country: SmallCountry;
let ministry: ApiClient;
let visitor: ApiClient;

beforeAll(async () => {
  country = await createSmallCountry();
  visitor = new ApiClient(country.address);
  ministry = await country.client('ADMINISTRATOR');
}, 120_000);

afterAll(() => country?.close(), 120_000);

describe('sessions', () => {
  it('tell a wrong password and an unknown account alike', async () => {
    const email = await country.account('ANALYST');
    const wrong = await visitor.signIn(email, 'wrong');
    expect(wrong).toMatchObject({ __typename: 'SignInProblem', code: 'WRONG_CREDENTIALS' });
    expect(await visitor.signIn('nobody@test.example', 'wrong')).toEqual(wrong);
  });

  it('stop after five wrong passwords, even for the right one', async () => {
    const email = await country.account('ANALYST');
    for (let attempt = 0; attempt < 5; attempt += 1) await visitor.signIn(email, 'wrong');
    expect(await visitor.signIn(email, PASSWORD)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await country.database.dataSource.query(
      `UPDATE audit_entry SET at = at - interval '16 minutes' WHERE subject = $1`,
      [email],
    );
    expect(await visitor.signIn(email, PASSWORD)).toMatchObject({ __typename: 'Me' });
    visitor.cookie = '';
  });

  it('stop after five wrong passwords that arrive together, too', async () => {
    const email = await country.account('ANALYST');
    const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.signIn(email, 'wrong')));
    const codes = answers.map(({ code }) => code as string).sort();
    expect(codes).toEqual([...Array(3).fill('TOO_MANY_ATTEMPTS'), ...Array(5).fill('WRONG_CREDENTIALS')]);
  });

  it('turn away who comes while thirty wait, and take the next one', async () => {
    const flood = Array.from({ length: 60 }, (_, index) =>
      visitor.signIn(`flood${index}@test.example`, 'wrong'),
    );
    const codes = (await Promise.all(flood)).map(({ code }) => code as string);
    expect(codes.filter((code) => code === 'BUSY').length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 'BUSY').length).toBeGreaterThanOrEqual(30);
    expect(await visitor.signIn('flood@test.example', 'wrong')).not.toMatchObject({ code: 'BUSY' });
    // they count as wrong passwords of this address, which the tests after share
    await country.database.dataSource.query('DELETE FROM audit_entry');
  });

  it('take an address or a proxy header the database cannot store as unknown', async () => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const input = { email: 'no\u0000body@test.example', password: 'wrong' };
    for (const address of ['not-an-address', 'fe80::1%eth0']) {
      const { data } = await visitor.ask(query, { input }, { 'x-forwarded-for': address });
      expect(data).toEqual({ signIn: { __typename: 'SignInProblem' } });
    }
  });

  it('keep the token from scripts, other sites, plain connections behind https, and the database', async () => {
    const input = { email: await country.account('ANALYST'), password: PASSWORD };
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const { headers } = await visitor.ask(query, { input }, { 'x-forwarded-proto': 'https' });
    const cookie = headers.get('set-cookie')!;
    expect(cookie).toMatch(/^shikaku_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    visitor.cookie = '';
    const token = /=([\w-]{43})/.exec(cookie)![1]!;
    const rows = await country.database.dataSource.query<{ text: string }[]>(
      'SELECT s::text AS text FROM session s',
    );
    expect(
      rows.some(({ text }) => text.includes(token) || text.includes(Buffer.from(token).toString('hex'))),
    ).toBe(false);
  });

  it('end with sign-out, at once', async () => {
    const client = await country.client('ANALYST');
    const { cookie } = client;
    expect((await client.data('{ me { role } }'))['me']).toEqual({ role: 'ANALYST' });
    expect(await client.data('mutation { signOut }')).toEqual({ signOut: true });
    client.cookie = cookie;
    expect(await client.data('{ me { role } }')).toEqual({ me: null });
  });

  it('end after half an hour without a request', async () => {
    const client = await country.client('ANALYST');
    await country.database.dataSource.query(
      `UPDATE session SET last_seen_at = now() - interval '31 minutes'`,
    );
    expect(await client.data('{ me { role } }')).toEqual({ me: null });
    ministry = await country.client('ADMINISTRATOR');
  });

  it('are not given to a disabled account', async () => {
    const email = await country.account('ANALYST');
    await country.database.dataSource.query('UPDATE account SET disabled = true WHERE email = $1', [email]);
    expect(await visitor.signIn(email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  });
});

describe('requests of other sites', () => {
  it('are refused: a form cannot ask, a link cannot', async () => {
    const body = new URLSearchParams({ query: 'mutation { signOut }' });
    const form = await fetch(`${country.address}/graphql`, { method: 'POST', body });
    expect([400, 415]).toContain(form.status);
    const link = await fetch(`${country.address}/graphql?query=${encodeURIComponent('{ today { today } }')}`);
    expect(link.status).toBe(400);
    const plain = await fetch(`${country.address}/graphql`, {
      method: 'POST',
      body: '{"query":"{ me { role } }"}',
    });
    expect([400, 415]).toContain(plain.status);
  });
});

describe('a wrong argument', () => {
  it.each([
    ['BAD_DATE', '{ adoption(asOf: "2021-02-30") { asOf } }'],
    ['BAD_DATE', '{ adoption(asOf: "2021-7-9") { asOf } }'],
    ['BAD_KNOWLEDGE_POINT', '{ adoption(asKnownOn: "yesterday") { asOf } }'],
    ['UNKNOWN_KNOWLEDGE_POINT', '{ adoption(asKnownOn: "publication-1999-01-01") { asOf } }'],
    ['BAD_PREFECTURE', '{ adoption(filter: { prefectures: ["48"] }) { asOf } }'],
    ['BAD_CURSOR', '{ facilities(after: "nowhere") { totalCount } }'],
    ['BAD_FIRST', '{ facilities(first: 101) { totalCount } }'],
    ['BAD_FIRST', '{ facilities(first: 0) { totalCount } }'],
    ['BAD_INTERVAL', '{ adoptionTimeline(from: "2021-07-01", to: "2021-06-01") { days } }'],
    ['BAD_GROUP', '{ adoptionTimeline(from: "2021-06-01", to: "2021-07-01", groupBy: VENDOR) { days } }'],
  ])('is %s in Japanese and English: %s', async (reason, query) => {
    const japanese = (await ministry.ask(query)).errors[0]!;
    const english = (await ministry.ask(query, undefined, { 'accept-language': 'en-GB' })).errors[0]!;
    expect(japanese.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(english.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(japanese.message).toMatch(/[ぁ-ん]/);
    expect(english.message).toMatch(/^[\x20-\x7E]+$/);
  });

  it.each([
    ['a search of 101 characters', 'TEXT_TOO_LONG', { search: 'さ'.repeat(101) }],
    ['401 vendors', 'TOO_MANY_VALUES', { vendors: Array(401).fill(1) }],
    ['401 stages', 'TOO_MANY_VALUES', { stages: Array(401).fill('DONE') }],
  ])('is %s, of a figure, a series and a list alike', async (_what, reason, filter) => {
    for (const question of [
      'adoption(filter: $filter) { asOf }',
      'adoptionTimeline(from: "2021-06-01", to: "2021-07-01", filter: $filter) { days }',
      'facilities(filter: $filter) { totalCount }',
    ]) {
      const { errors } = await ministry.ask(`query ($filter: FacilityFilter) { ${question} }`, { filter });
      const [argument] = Object.keys(filter);
      expect(errors[0]!.extensions).toEqual({
        code: 'BAD_USER_INPUT',
        reason,
        argument: `filter.${argument}`,
      });
    }
  });

  it('is too long a text to find vendors by', async () => {
    const { errors } = await ministry.ask('query ($text: String) { vendors(search: $text) { id } }', {
      text: 'さ'.repeat(101),
    });
    expect(errors[0]!.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'TEXT_TOO_LONG',
      argument: 'search',
    });
  });

  it('is a form with more prerequisites than there are milestones', async () => {
    const statement = { milestone: 'APPLIED', day: '2021-05-06' };
    const alongside = Array.from({ length: 12 }, () => statement);
    const input = { ...statement, facilityCode: country.codes[3], alongside };
    const { errors } = await ministry.ask(
      'mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) { __typename } }',
      { input },
    );
    expect(errors[0]!.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'TOO_MANY_VALUES',
      argument: 'input.alongside',
    });
  });

  it('is named by its variable, the first time and when the query is compiled', async () => {
    const query = 'query ($day: Date) { adoption(asOf: $day) { asOf } }';
    for (let time = 0; time < 3; time += 1) {
      const { errors, status } = await visitor.ask(query, { day: '2021-13-01' });
      expect([status, errors[0]!.extensions]).toEqual([
        400,
        { code: 'BAD_USER_INPUT', reason: 'BAD_DATE', argument: '$day' },
      ]);
    }
  });
});

describe('a request', () => {
  it.each([
    { query: 5 },
    { query: null },
    {},
    [],
    { query: { kind: 'Document', definitions: [] } },
    { query: ['{ today { today } }'] },
  ])('whose query is no text is refused as the mistake it is: %j', async (body) => {
    const response = await fetch(`${country.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect([response.status, errors[0]!.extensions]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', reason: 'BAD_DOCUMENT', argument: 'query' },
    ]);
  });
});

describe('limits', () => {
  const nested = (depth: number): string => (depth === 0 ? 'name' : `ofType { ${nested(depth - 1)} }`);
  const doubling = Array.from(
    { length: 40 },
    (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
  );
  it.each([
    [
      '21 aliases',
      'TOO_MANY_ROOT_FIELDS',
      `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: today { today }`).join(' ')} }`,
    ],
    [
      'the logs of a large page',
      'TOO_COSTLY',
      `{ facilities(first: 100) { nodes { log { id kind day value text by } } } }`,
    ],
    [
      'fragments that double forty times',
      'TOO_COSTLY',
      `{ ...f0 } ${doubling.join(' ')} fragment f40 on Query { today { today } }`,
    ],
    [
      'fragments that spread each other in a circle',
      'TOO_COSTLY',
      '{ today { ...a } } fragment a on Today { ...b } fragment b on Today { ...a }',
    ],
    ['more than 4,000 tokens', 'TOO_COSTLY', `{ today { ${'today '.repeat(5_000)} } }`],
    ['two operations', 'ONE_OPERATION', 'query A { today { today } } query B { me { role } }'],
  ])('refuse %s with %s', async (_what, reason, query) => {
    const { errors, status } = await visitor.ask(query);
    expect([status, errors[0]!.extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED', reason }]);
  });

  it('refuse a body that is too large', async () => {
    expect((await visitor.ask(`{ today { today } } #${'x'.repeat(600_000)}`)).status).toBe(413);
  });

  it('leave introspection open', async () => {
    const { data } = await visitor.ask(`{ __schema { types { fields { type { ${nested(7)} } } } } }`);
    expect(data!['__schema'].types.length).toBeGreaterThan(40);
  });
});

describe('a failure of ours', () => {
  it('gives an id and nothing from inside', async () => {
    const { dataSource } = country.database;
    await dataSource.query('ALTER TABLE vendor RENAME TO vendor_elsewhere');
    const { errors, status, data } = await ministry.ask('{ vendors { id } }');
    await dataSource.query('ALTER TABLE vendor_elsewhere RENAME TO vendor');
    expect([status, data]).toEqual([200, { vendors: null }]);
    expect(errors[0]!.extensions).toEqual({
      code: 'INTERNAL_ERROR',
      id: expect.stringMatching(/^[\w-]{36}$/),
    });
    expect(JSON.stringify(errors)).not.toMatch(/relation|vendor_elsewhere|select/i);
  });
});

describe('a page of facilities', () => {
  const page = (first: number) =>
    `{ facilities(first: ${first}) { totalCount nodes { code name vendor { name } codes { code } milestones { since } } } }`;

  it('asks the database the same number of questions whatever its size', async () => {
    const query = jest.spyOn(country.app.get(DataSource), 'query');
    const statements: number[] = [];
    // The first notes that the session is in use, once a minute. Who asks is remembered for a second, however slow
    // the machine: forgotten, each question looks it up.
    for (const first of [1, 1, 5]) {
      country.app.get(ViewerService).forgetAll();
      query.mockClear();
      await ministry.data(page(first));
      statements.push(query.mock.calls.length);
    }
    query.mockRestore();
    expect(statements[2]).toBe(statements[1]);
    expect(statements[1]).toBeLessThanOrEqual(4);
  });

  it('counts, lists and finds only what is in scope', async () => {
    const vendor = await country.client('VENDOR', country.vendors[1]);
    const other = country.codes[0]!;
    const { facilities } = await vendor.data(page(5));
    expect(facilities.totalCount).toBe(2);
    expect(facilities.nodes.map(({ code }: { code: string }) => code)).toEqual([
      country.codes[1],
      country.codes[3],
    ]);
    const found = await vendor.data(`{
      byCode: facility(code: "${other}") { id }
      bySearch: facilities(filter: { search: "${other}" }) { totalCount }
      bySeven: facilities(filter: { search: "${other.slice(3)}" }) { totalCount }
      byName: facilities(filter: { search: "山の上" }) { totalCount }
      byVendor: facilities(filter: { vendors: [${country.vendors[0]}] }) { totalCount }
      figure: adoption(filter: { search: "山の上" }, measure: OPEN) { cells { numerator denominator } }
      vendors { id }
    }`);
    expect(found).toEqual({
      byCode: null,
      bySearch: { totalCount: 0 },
      bySeven: { totalCount: 0 },
      byName: { totalCount: 0 },
      byVendor: { totalCount: 0 },
      figure: { cells: [{ numerator: 0, denominator: 0 }] },
      vendors: [{ id: country.vendors[1] }],
    });
  });

  it('shows the log of a facility as it was known, and how much was learnt since', async () => {
    const { dataSource } = country.database;
    await dataSource.query(
      `INSERT INTO knowledge_point (id, kind, day, at) VALUES ('2020-08-06', 'CLOSE', '2020-08-06', '2020-08-06')`,
    );
    const code = country.codes[0]!;
    const { then, now } = await ministry.data(`{
      then: facility(code: "${code}", asOf: "2020-08-08", asKnownOn: "2020-08-06") { log { kind } logLater }
      now: facility(code: "${code}") { log { kind } logLater } }`);
    expect(then).toEqual({ log: [], logLater: 2 });
    expect(now).toEqual({ log: [{ kind: 'VENDOR' }, { kind: 'REGISTERED' }], logLater: 0 });
    await dataSource.query('DELETE FROM knowledge_point');
  });

  it('leaves a trace of a look-up that found nothing in scope', async () => {
    const vendor = await country.client('VENDOR', country.vendors[1]);
    const code = country.codes[2]!;
    await vendor.data(`{ facility(code: "${code}") { id } }`);
    const entries = await country.database.dataSource.query(
      `SELECT found FROM audit_entry WHERE action = 'FACILITY_BY_CODE' AND subject = $1 AND account_id IS NOT NULL`,
      [code],
    );
    expect(entries).toEqual([{ found: false }]);
  });
});

describe('a milestone', () => {
  const record = `mutation ($input: RecordMilestoneInput!) {
    recordMilestone(input: $input) {
      __typename
      ... on MilestoneRecorded { event facility { version milestones { milestone since } log { id verb kind by } } }
      ... on MilestoneOrderProblem { code message missing }
      ... on InputProblem { code field }
      ... on StaleVersionProblem { currentVersion }
    }
  }`;

  it('is recorded, seen by the next question, and taken back', async () => {
    const input = { facilityCode: country.codes[4], milestone: 'ACCOUNT_CREATED', day: '2021-05-06' };
    const { recordMilestone } = await ministry.data(record, { input });
    expect(recordMilestone.__typename).toBe('MilestoneRecorded');
    const { event, facility } = recordMilestone;
    expect(facility.milestones[0]).toEqual({ milestone: 'ACCOUNT_CREATED', since: '2021-05-06' });
    expect(facility.log[0]).toMatchObject({ id: event, verb: 'SET', kind: 'ACCOUNT_CREATED' });
    const counted = '{ adoption(measure: ACCOUNT_CREATED) { cells { numerator } } }';
    expect((await visitor.data(counted))['adoption'].cells).toEqual([{ numerator: 1 }]);
    const { retractEvent } = await ministry.data(
      `mutation ($input: RetractEventInput!) { retractEvent(input: $input) { __typename } }`,
      { input: { facilityCode: country.codes[4], event, reason: '試験' } },
    );
    expect(retractEvent.__typename).toBe('MilestoneRecorded');
    expect((await visitor.data(counted))['adoption'].cells).toEqual([{ numerator: 0 }]);
  });

  it('is refused with its reason, and taken with its prerequisite in the same form', async () => {
    const input = { facilityCode: country.codes[3], milestone: 'APPLIED', day: '2021-05-06' };
    const refused = (await ministry.data(record, { input }))['recordMilestone'];
    expect(refused).toMatchObject({ __typename: 'MilestoneOrderProblem', missing: ['ACCOUNT_CREATED'] });
    expect(refused.message).toMatch(/前提/);
    const alongside = [{ milestone: 'ACCOUNT_CREATED', day: '2021-05-01' }];
    const taken = (await ministry.data(record, { input: { ...input, alongside } }))['recordMilestone'];
    expect(taken.__typename).toBe('MilestoneRecorded');
  });

  it('is not written over what somebody else entered meanwhile', async () => {
    const input = { facilityCode: country.codes[2], milestone: 'ACCOUNT_CREATED', day: '2021-05-06' };
    const stale = (await ministry.data(record, { input: { ...input, expectedVersion: 999 } }))[
      'recordMilestone'
    ];
    expect(stale).toEqual({ __typename: 'StaleVersionProblem', currentVersion: 1 });
  });
});

describe('a vendor', () => {
  it('learns nothing of the vendor its customer had before', async () => {
    const { dataSource } = country.database;
    const [before, after] = country.vendors as [number, number];
    const code = country.codes[0]!;
    await dataSource.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source)
       SELECT id, ${KIND.VENDOR}, ${VERB.SET}, '2021-06-01', $2, '2021-06-01', 4 FROM facility WHERE code = $1`,
      [code, after],
    );
    await dataSource.query('UPDATE facility SET vendor_id = $2 WHERE code = $1', [code, after]);
    const question = `{
      adoption(asOf: "2021-05-01", groupBy: VENDOR, measure: OPEN) { cells { vendor } }
      facility(code: "${code}", asOf: "2021-05-01") { vendor { id name } }
      facilities(asOf: "2021-05-01", filter: { vendors: [${before}], search: "${code}" }) { totalCount }
    }`;
    const vendor = await country.client('VENDOR', after);
    expect(await vendor.data(question)).toEqual({
      adoption: { cells: [{ vendor: after }] },
      facility: { vendor: null },
      facilities: { totalCount: 0 },
    });
    const file = await (await vendor.get('/download/facilities?format=csv&asOf=2021-05-01')).text();
    expect(file).toContain(code);
    expect(file.replaceAll('別の架空システム', '')).not.toContain('架空システム');
    expect(await ministry.data(question)).toEqual({
      adoption: { cells: [{ vendor: before }, { vendor: after }] },
      facility: { vendor: { id: before, name: '架空システム' } },
      facilities: { totalCount: 1 },
    });
  });
});

describe('the server', () => {
  it('is live and ready', async () => {
    expect((await visitor.get('/health/live')).status).toBe(200);
    const ready = await visitor.get('/health/ready');
    expect(await ready.json()).toEqual({ status: 'ok', database: true, cube: true });
  });

  it('answers an address that cannot be decoded in its own form', async () => {
    for (const path of ['/%', '/graphql/%', '/facilities/%E0%A4%A']) {
      const answer = await visitor.get(path);
      expect([answer.status, await answer.json()]).toEqual([400, { error: { code: 'BAD_REQUEST' } }]);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each(['/graphql', '/qualification/checks', '/qualification/batches', '/qualification/nothing'])(
    'lets no cache keep what %s answers',
    async (path) => {
      expect((await visitor.get(path)).headers.get('cache-control')).toBe('no-store');
    },
  );

  it('lets nobody frame it or run scripts in it', async () => {
    const { headers } = await visitor.get('/health/live');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
