import { dayFromIso, isoFromDay } from '#calendar';
import { KIND, SOURCES, VERB } from '#rollout';
import { ApiClient, type Json } from './api-client.js';
import { createSmallCountry, PASSWORD, type SmallCountry } from './small-country.js';

let country: SmallCountry;
let ministry: ApiClient;
let visitor: ApiClient;
let today: string;

beforeAll(async () => {
  country = await createSmallCountry();
  ministry = await country.client('ADMINISTRATOR');
  visitor = new ApiClient(country.address);
  today = (await visitor.data('{ today { today } }'))['today'].today;
  await country.database.dataSource.query(
    `UPDATE vendor SET email = 'vendor' || id || '@vendor.example', phone = '03-0000-0000'`,
  );
}, 120_000);

afterAll(() => country?.close(), 120_000);

const ago = (days: number): string => isoFromDay(dayFromIso(today) - days);

/** A facility of its own for each case, with what is said of it, and an account that stands for it. */
async function facility(...milestones: [keyof typeof KIND, string, number?][]) {
  const { dataSource } = country.database;
  const [{ id, code }] = (await dataSource.query(
    `INSERT INTO facility (code, type, prefecture, name, vendor_id)
     SELECT lpad((90000 + count(*))::text, 10, '0'), 1, 8, '架空クリニック', $1 FROM facility RETURNING id, code`,
    [country.vendors[0]],
  )) as [{ id: number; code: string }];
  await dataSource.query('INSERT INTO facility_code (facility_id, code) VALUES ($1, $2)', [id, code]);
  const insert = `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source, detail)
    VALUES ($1, $2, ${VERB.SET}, $3, $4, '2020-08-07', ${SOURCES.PORTAL}, $5)`;
  const entry = {
    code,
    name: '架空クリニック',
    municipality: '',
    postalCode: null,
    address: '',
    phone: null,
  };
  await dataSource.query(insert, [
    id,
    KIND.REGISTERED,
    null,
    108,
    { ...entry, email: null, typeInferred: false },
  ]);
  await dataSource.query(insert, [id, KIND.VENDOR, '2020-08-07', country.vendors[0], null]);
  const said = async (...more: [keyof typeof KIND, string, number?][]) => {
    for (const [milestone, day, value] of more) {
      await dataSource.query(insert, [id, KIND[milestone], day, value ?? null, null]);
      if (milestone === 'OPERATING' || milestone === 'READY' || milestone === 'APPLIED')
        await dataSource.query(
          `UPDATE facility SET ${milestone.toLowerCase()}_on = $2, version = version + 1 WHERE id = $1`,
          [id, day],
        );
    }
  };
  await said(['ACCOUNT_CREATED', '2020-09-01'], ...milestones);
  const email = await country.account('FACILITY');
  await dataSource.query(
    'INSERT INTO account_facility (account_id, facility_id) SELECT id, $2 FROM account WHERE email = $1',
    [email, id],
  );
  const client = new ApiClient(country.address);
  await client.signIn(email, PASSWORD);
  return { id, code, client, said };
}

const READER: [keyof typeof KIND, string, number][] = [
  ['APPLIED', '2020-10-01', 1],
  ['SHIPPED', '2021-01-10', 1],
  ['DELIVERED', '2021-01-15', 1],
];
const READY: [keyof typeof KIND, string, number?][] = [...READER, ['READY', '2021-02-01']];

const ENTER = `mutation ($input: EnterStartDateInput!) { enterStartDate(input: $input) { __typename
  ... on StartDateEntered { vendorTold warnings form { version startsOn readySince asks } }
  ... on StartLinkProblem { code message } ... on InputProblem { code field message }
  ... on MilestoneOrderProblem { code missing } ... on StaleVersionProblem { code currentVersion }
  ... on NotFoundProblem { code } } }`;
const enter = async (client: ApiClient, input: object): Promise<Json> =>
  (await client.data(ENTER, { input }))['enterStartDate'];

const LINK = `query ($token: String!) { startLink(token: $token) { state expiresOn enteredDay
  form { code name version startsOn asks lacks closed } } }`;
const look = async (token: string): Promise<Json> => (await visitor.data(LINK, { token }))['startLink'];

const CREATE = `mutation ($input: CreateStartLinkInput!) { createStartLink(input: $input) { __typename
  ... on StartLinkCreated { address expiresOn } ... on InputProblem { code } ... on NotFoundProblem { code } } }`;
async function linkFor(code: string): Promise<string> {
  const { createStartLink } = await ministry.data(CREATE, { input: { facilityCode: code } });
  return (createStartLink.address as string).split('/start#')[1]!;
}

const eventsOf = (
  id: number,
): Promise<{ kind: number; verb: number; source: number; account: number | null }[]> =>
  country.database.dataSource.query(
    `SELECT kind, verb, source, account_id AS account FROM milestone_event
     WHERE facility_id = $1 AND learnt_at > '2020-08-08' ORDER BY id`,
    [id],
  );
const mailsTo = (code: string): Promise<{ kind: string; recipient: string; body: string }[]> =>
  country.database.dataSource.query('SELECT kind, recipient, body FROM mail WHERE body LIKE $1 ORDER BY id', [
    `%${code}%`,
  ]);

describe('the start date by a signed link', () => {
  it('is entered once, without signing in, and can be read afterwards', async () => {
    const { id, code } = await facility(...READY);
    const token = await linkFor(code);
    expect(await look(token)).toMatchObject({ state: 'OPEN', enteredDay: null, form: { code, asks: [] } });
    expect(await enter(visitor, { token, day: today })).toMatchObject({
      __typename: 'StartDateEntered',
      form: { startsOn: today },
    });
    expect(await look(token)).toMatchObject({ state: 'USED', enteredDay: today, form: { startsOn: today } });
    expect(await eventsOf(id)).toEqual([
      { kind: KIND.OPERATING, verb: VERB.SET, source: SOURCES.FACILITY, account: null },
    ]);
  });

  it('acts once however often and however closely the request is repeated', async () => {
    const { id, code } = await facility(...READY);
    const token = await linkFor(code);
    const input = { token, day: ago(-7) };
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(visitor, input)));
    expect(answers.map((answer) => answer.__typename)).toEqual(Array(6).fill('StartDateEntered'));
    expect(await enter(visitor, input)).toMatchObject({ form: { startsOn: ago(-7) } });
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('refuses another day after that, in words', async () => {
    const { id, code } = await facility(...READY);
    const token = await linkFor(code);
    await enter(visitor, { token, day: ago(-7) });
    const refused = await enter(visitor, { token, day: ago(-8) });
    expect(refused).toMatchObject({ __typename: 'StartLinkProblem', code: 'LINK_USED' });
    expect(refused.message).toContain('ログイン');
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('enters nothing where somebody entered it before', async () => {
    const { code, client } = await facility(...READY);
    const token = await linkFor(code);
    await enter(client, { facilityCode: code, day: ago(-7) });
    expect(await enter(visitor, { token, day: ago(-9) })).toMatchObject({ code: 'ALREADY_ENTERED' });
    expect(await look(token)).toMatchObject({ state: 'OPEN', form: { startsOn: ago(-7) } });
  });

  it('stands for the set-up nobody reported, and tells the vendor, all or nothing', async () => {
    const { id, code } = await facility(['APPLIED', '2020-10-01', 1]);
    const token = await linkFor(code);
    expect(await look(token)).toMatchObject({ form: { asks: ['SHIPPED', 'DELIVERED', 'READY'], lacks: [] } });
    expect(await enter(visitor, { token, day: ago(-7) })).toMatchObject({
      code: 'SET_UP_NOT_CONFIRMED',
      field: 'setUpAndTested',
    });
    expect(await eventsOf(id)).toEqual([]);
    expect(await mailsTo(code)).toEqual([]);
    const done = await enter(visitor, { token, day: ago(-7), setUpAndTested: true });
    expect(done).toMatchObject({ __typename: 'StartDateEntered', vendorTold: true });
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual([
      KIND.SHIPPED,
      KIND.DELIVERED,
      KIND.READY,
      KIND.OPERATING,
    ]);
    const [mail, ...others] = await mailsTo(code);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'READY_REPORTED',
      recipient: `vendor${country.vendors[0]}@vendor.example`,
    });
  });

  it('says what cannot be stated: without an application there is nothing to start', async () => {
    const { code } = await facility();
    const token = await linkFor(code);
    expect(await look(token)).toMatchObject({ form: { lacks: ['APPLIED'] } });
    expect(await enter(visitor, { token, day: today, setUpAndTested: true })).toMatchObject({
      __typename: 'MilestoneOrderProblem',
      code: 'PREREQUISITE_MISSING',
      missing: ['APPLIED'],
    });
    expect(await look(token)).toMatchObject({ state: 'OPEN' });
  });

  it('shows nothing once it is over, replaced, or unknown', async () => {
    const { id, code } = await facility(...READY);
    const first = await linkFor(code);
    const second = await linkFor(code);
    expect(await look(first)).toMatchObject({ state: 'REVOKED', form: null });
    expect(await enter(visitor, { token: first, day: today })).toMatchObject({ code: 'LINK_REVOKED' });
    await country.database.dataSource.query(
      'UPDATE start_link SET expires_on = $2::date WHERE facility_id = $1 AND revoked_at IS NULL',
      [id, ago(1)],
    );
    expect(await look(second)).toMatchObject({ state: 'EXPIRED', form: null, enteredDay: null });
    expect(await enter(visitor, { token: second, day: today })).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await look('x'.repeat(43))).toBeNull();
    expect(await enter(visitor, { token: 'x', day: today })).toMatchObject({ code: 'LINK_UNKNOWN' });
    expect(await eventsOf(id)).toEqual([]);
  });

  it('works through its last day', async () => {
    const { id, code } = await facility(...READY);
    const token = await linkFor(code);
    await country.database.dataSource.query(
      'UPDATE start_link SET expires_on = $2::date WHERE facility_id = $1',
      [id, today],
    );
    expect(await look(token)).toMatchObject({ state: 'OPEN' });
  });

  it('is kept as a digest, and opens nothing but the form', async () => {
    const { code } = await facility(...READY);
    const token = await linkFor(code);
    const rows = await country.database.dataSource.query<{ text: string }[]>(
      `SELECT l::text AS text FROM start_link l UNION ALL SELECT a::text FROM audit_entry a`,
    );
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([]);
    visitor.cookie = `shikaku_session=${token}`;
    expect(await visitor.data('{ me { email } facilities(first: 1) { totalCount } }')).toEqual({
      me: null,
      facilities: null,
    });
    visitor.cookie = '';
  });

  it('is made for letters by ministry and call centre alone, and for no closed facility', async () => {
    const { code, client } = await facility(...READY);
    const callCentre = await country.client('CALL_CENTRE');
    const vendor = await country.client('VENDOR', country.vendors[0]);
    const created = async (who: ApiClient) =>
      (await who.data(CREATE, { input: { facilityCode: code } }))['createStartLink'];
    expect(await created(callCentre)).toMatchObject({ __typename: 'StartLinkCreated' });
    for (const who of [client, vendor, visitor, await country.client('ANALYST')])
      expect(await created(who)).toMatchObject({ code: 'FACILITY_NOT_FOUND' });
    await country.database.dataSource.query('UPDATE facility SET closed_on = $2 WHERE code = $1', [
      code,
      ago(3),
    ]);
    expect(await created(ministry)).toMatchObject({ code: 'FACILITY_CLOSED' });
  });
});

describe('the start date, signed in', () => {
  it.each<[string, () => object, object]>([
    ['before the set-up was done', () => ({ day: '2021-01-20' }), { code: 'DAY_BEFORE_PREREQUISITE' }],
    ['far ahead', () => ({ day: ago(-800) }), { code: 'DAY_TOO_FAR', field: 'day' }],
    ['before the log began', () => ({ day: '2020-01-01' }), { code: 'DAY_BEFORE_LOG', field: 'day' }],
    ['on a stale version', () => ({ day: ago(-7), expectedVersion: 0 }), { code: 'STALE_VERSION' }],
  ])('is refused %s, and nothing is written', async (_what, input, problem) => {
    const { id, code, client } = await facility(...READY);
    expect(await enter(client, { facilityCode: code, ...input() })).toMatchObject(problem);
    expect(await eventsOf(id)).toEqual([]);
  });

  it('is refused for a closed facility and for somebody else’s', async () => {
    const closed = await facility(...READY);
    await country.database.dataSource.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, learnt_at, source)
       VALUES ($1, ${KIND.REGISTERED}, ${VERB.END}, '2021-03-01', '2021-03-01', 6)`,
      [closed.id],
    );
    expect(await enter(closed.client, { facilityCode: closed.code, day: today })).toMatchObject({
      code: 'FACILITY_CLOSED',
    });
    const other = await facility(...READY);
    expect(await enter(closed.client, { facilityCode: other.code, day: today })).toMatchObject({
      code: 'FACILITY_NOT_FOUND',
    });
  });

  it('can be changed and taken back until its day, and all of it stands in the log', async () => {
    const { id, code, client } = await facility(...READY);
    await enter(client, { facilityCode: code, day: ago(-7) });
    await enter(client, { facilityCode: code, day: ago(-9) });
    const back = `mutation ($input: TakeBackStartDateInput!) { takeBackStartDate(input: $input) { __typename
      ... on InputProblem { code } } }`;
    const takeBack = () => client.data(back, { input: { facilityCode: code } });
    expect(await takeBack()).toEqual({ takeBackStartDate: { __typename: 'MilestoneRecorded' } });
    const said = (await eventsOf(id)).map(({ verb }) => verb);
    expect(said).toEqual([VERB.SET, VERB.RETRACT, VERB.SET, VERB.RETRACT]);
    expect(await takeBack()).toEqual({ takeBackStartDate: { __typename: 'MilestoneRecorded' } });
    expect(await eventsOf(id)).toHaveLength(4);
  });

  it('is history from its day on', async () => {
    const { code, client } = await facility(...READY, ['OPERATING', ago(3)]);
    expect(await enter(client, { facilityCode: code, day: ago(-7) })).toMatchObject({
      code: 'OPERATION_BEGAN',
      field: 'day',
    });
    const { takeBackStartDate } = await client.data(
      `mutation ($input: TakeBackStartDateInput!) { takeBackStartDate(input: $input) { ... on InputProblem { code } } }`,
      { input: { facilityCode: code } },
    );
    expect(takeBackStartDate).toEqual({ code: 'OPERATION_BEGAN' });
  });

  it('takes a token or a code, never both or none', async () => {
    for (const input of [{ day: today }, { day: today, token: 'x', facilityCode: 'y' }]) {
      const { errors } = await visitor.ask(ENTER, { input });
      expect(errors[0]!.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });
});

const SAID = `{ __typename ... on MilestoneRecorded { warnings } ... on InputProblem { code field }
  ... on MilestoneOrderProblem { code } ... on StaleVersionProblem { code } ... on NotFoundProblem { code } }`;
const say = async (client: ApiClient, name: string, input: object): Promise<Json> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await client.data(`mutation ($input: ${type}!) { said: ${name}(input: $input) ${SAID} }`, {
    input,
  });
  return data['said'];
};
const ownDay = async (client: ApiClient, code: string): Promise<Json> =>
  (
    await client.data(
      `query ($code: String!) { ownDay(code: $code) { setsUpAlone
        facility { version phone email postalCode address blocker plannedMonth vendor { id } }
        start { startsOn } subsidy { share cap most quotation expected ownCost aboveCap claim } } }`,
      { code },
    )
  )['ownDay'];

describe('what a facility says of itself', () => {
  it('contacting the vendor is recorded today and told by mail, once', async () => {
    const { id, code, client } = await facility(['APPLIED', '2020-10-01', 1]);
    const contact = `mutation ($input: ContactVendorInput!) { contactVendor(input: $input) { __typename
      ... on VendorContacted { vendorTold warnings } ... on InputProblem { code field } } }`;
    const input = { facilityCode: code, message: '見積りをお願いします' };
    const first = await client.data(contact, { input });
    expect(first).toEqual({
      contactVendor: { __typename: 'VendorContacted', vendorTold: true, warnings: [] },
    });
    await client.data(contact, { input });
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual([KIND.VENDOR_CONTACTED]);
    const mails = await mailsTo(code);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.body).toContain('見積りをお願いします');
    const long = { facilityCode: code, message: 'x'.repeat(1001) };
    expect(await client.data(contact, { input: long })).toMatchObject({
      contactVendor: { code: 'MESSAGE_TOO_LONG' },
    });
  });

  it('another vendor ends what was arranged; 自院で設定 ends the vendor, and a vendor ends 自院で設定', async () => {
    const { id, code, client } = await facility(
      ['APPLIED', '2020-10-01', 1],
      ['VENDOR_CONTACTED', '2020-11-01', country.vendors[0]!],
    );
    expect(await say(client, 'changeVendor', { facilityCode: code, vendorId: null })).toMatchObject({
      __typename: 'MilestoneRecorded',
    });
    expect(await ownDay(client, code)).toMatchObject({ setsUpAlone: true, facility: { vendor: null } });
    await say(client, 'changeVendor', { facilityCode: code, vendorId: country.vendors[1] });
    expect(await ownDay(client, code)).toMatchObject({
      setsUpAlone: false,
      facility: { vendor: { id: country.vendors[1] } },
    });
    expect((await eventsOf(id)).map(({ kind, verb }) => [kind, verb])).toEqual([
      [KIND.VENDOR_CONTACTED, VERB.END],
      [KIND.VENDOR, VERB.END],
      [KIND.SELF_SETUP, VERB.SET],
      [KIND.SELF_SETUP, VERB.END],
      [KIND.VENDOR, VERB.SET],
    ]);
    expect(await say(client, 'changeVendor', { facilityCode: code, vendorId: 999_999 })).toMatchObject({
      code: 'VENDOR_NOT_FOUND',
      field: 'vendor',
    });
  });

  it('contact data are corrected in one form, name and code are not its to change', async () => {
    const { code, client } = await facility();
    const input = {
      facilityCode: code,
      phone: '０２９−８５１ー１２３４',
      email: 'new@clinic.example',
      postalCode: '305-0001',
      address: 'つくば市1-1',
    };
    expect(await say(client, 'correctContact', input)).toEqual({
      __typename: 'MilestoneRecorded',
      warnings: [],
    });
    expect((await ownDay(client, code)).facility).toMatchObject({
      phone: '029-851-1234',
      email: 'new@clinic.example',
      postalCode: '3050001',
      address: 'つくば市1-1',
    });
    for (const [field, value, problem] of [
      ['phone', '12', 'PHONE_INVALID'],
      ['email', 'a@b\nBcc: c@d', 'EMAIL_INVALID'],
      ['postalCode', '123', 'POSTAL_CODE_INVALID'],
      ['address', 'x'.repeat(201), 'ADDRESS_INVALID'],
    ])
      expect(await say(client, 'correctContact', { facilityCode: code, [field!]: value })).toMatchObject({
        code: problem,
        field,
      });
  });

  it('お困りごと and planned month, set and cleared', async () => {
    const { code, client } = await facility(['APPLIED', '2020-10-01', 1]);
    await say(client, 'reportBlocker', { facilityCode: code, blocker: 'ROUTER' });
    await say(client, 'answerPlannedMonth', { facilityCode: code, month: '2029-09' });
    expect((await ownDay(client, code)).facility).toMatchObject({
      blocker: 'ROUTER',
      plannedMonth: '2029-09',
    });
    await say(client, 'reportBlocker', { facilityCode: code, blocker: null });
    expect((await ownDay(client, code)).facility.blocker).toBeNull();
    for (const month of ['2021-13', 'September', ''])
      expect(await say(client, 'answerPlannedMonth', { facilityCode: code, month })).toMatchObject({
        code: 'MONTH_INVALID',
        field: 'month',
      });
  });

  it('cancelling the application ends it and can be taken back; an operating facility cannot', async () => {
    const { code, client } = await facility(['APPLIED', '2020-10-01', 1]);
    const end = { facilityCode: code, milestone: 'APPLIED', day: today };
    expect(await say(client, 'endMilestone', end)).toMatchObject({ __typename: 'MilestoneRecorded' });
    expect((await ownDay(client, code)).subsidy).toMatchObject({ share: 'NOT_APPLIED', most: null });
    const { facility: read } = await client.data(
      'query ($code: String!) { facility(code: $code) { log { id verb kind } } }',
      { code },
    );
    const event = read.log.find(({ verb }: { verb: string }) => verb === 'END').id;
    expect(await say(client, 'retractEvent', { facilityCode: code, event })).toMatchObject({
      __typename: 'MilestoneRecorded',
    });
    expect((await ownDay(client, code)).subsidy.share).toBe('FULL');
    const operating = await facility(...READY, ['OPERATING', ago(3)]);
    const refused = { facilityCode: operating.code, milestone: 'APPLIED', day: today };
    expect(await say(operating.client, 'endMilestone', refused)).toMatchObject({
      code: 'OPERATION_NOT_ENDED',
    });
  });

  it('quotation and claim are facts of the log, the quotation above the cap is warned about', async () => {
    const { id, code, client } = await facility(...READY);
    expect(await say(client, 'enterQuotation', { facilityCode: code, amount: 500_000 })).toEqual({
      __typename: 'MilestoneRecorded',
      warnings: [expect.stringContaining('上限を超えています')],
    });
    expect((await ownDay(client, code)).subsidy).toEqual({
      share: 'FULL',
      cap: 429_000,
      most: 429_000,
      quotation: 500_000,
      expected: 429_000,
      ownCost: 71_000,
      aboveCap: 71_000,
      claim: null,
    });
    expect(await say(client, 'enterSubsidyClaim', { facilityCode: code, claim: 'SENT' })).toMatchObject({
      code: 'CLAIM_BEFORE_OPERATION',
      field: 'claim',
    });
    await say(client, 'enterSubsidyClaim', { facilityCode: code, claim: 'PREPARED' });
    expect((await ownDay(client, code)).subsidy.claim).toBe('PREPARED');
    const kinds = (await eventsOf(id)).map(({ kind }) => kind);
    expect(kinds).toEqual([KIND.QUOTATION, KIND.SUBSIDY_CLAIM]);
  });

  it('a vendor sees neither quotation nor claim of its customer', async () => {
    const { code, client } = await facility(...READY);
    await say(client, 'enterQuotation', { facilityCode: code, amount: 300_000 });
    const vendor = await country.client('VENDOR', country.vendors[0]);
    expect(await ownDay(vendor, code)).toBeNull();
    const { facility: seen } = await vendor.data(
      'query ($code: String!) { facility(code: $code) { log { kind } } }',
      { code },
    );
    const kinds = seen.log.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toContain('READY');
    expect(kinds).not.toContain('QUOTATION');
  });

  it('finds its vendor among all by a part of the name, which a vendor cannot', async () => {
    const { client } = await facility();
    const choices = async (who: ApiClient, search: string) =>
      (await who.data('query ($search: String!) { vendorChoices(search: $search) { id } }', { search }))[
        'vendorChoices'
      ];
    expect(await choices(client, '別の')).toEqual([{ id: country.vendors[1] }]);
    expect(await choices(client, '')).toEqual([]);
    expect(await choices(await country.client('VENDOR', country.vendors[0]), '架空')).toBeNull();
    expect(await choices(visitor, '架空')).toBeNull();
  });
});
