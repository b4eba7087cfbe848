import {
  BatchRunner,
  CertificateRepository,
  CheckCounter,
  CheckFiguresReadModel,
  CheckRetention,
  InsurerCounts,
  TEST_INSURER,
} from '#qualification';
import { isoFromDay } from '#calendar';
import { InstanceClock } from '#platform';
import { KIND } from '#rollout';
import type { Json } from './api/api-client.js';
import { book, sheet } from './exchange/workbook-parts.js';
import {
  CARD,
  check,
  createQualificationWorld,
  day,
  type QualificationWorld,
} from './qualification/qualification-world.js';

const MINISTRY = { role: 'ADMINISTRATOR', accountId: 1 } as const;
const SERIAL = '0123 4567 89AB CDEF';

let world: QualificationWorld;
beforeAll(async () => {
  world = await createQualificationWorld();
  const { company, city } = world;
  await world.add({}, { insurer: company });
  const moved = await world.add(
    { name: '転職　次郎' },
    { insurer: company, number: '33', lostOn: day('2021-06-01'), reasonOfLoss: '03' },
    { insurer: city, symbol: '千代田', number: '7', from: day('2021-06-01'), branch: null },
  );
  const certificates = world.app.get(CertificateRepository);
  await certificates.link('0123456789ABCDEF', moved, day('2025-01-02'));
  await certificates.link('00000000000000E0', moved, day('2021-07-11'));
  await certificates.link('00000000000000F0', moved, day('2025-01-02'));
  await certificates.revoke('00000000000000F0', new Date());
}, 120_000);
afterAll(() => world?.close());

async function request(path: string, init: RequestInit = {}, facility = 0): Promise<Json> {
  const response = await fetch(`${world.address}/qualification/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${world.tokens[facility]!}`, 'accept-language': 'ja', ...init.headers },
  });
  return { status: response.status, ...((await response.json()) as object) };
}

const present = (body: object, facility = 0): Promise<Json> =>
  request(
    'card-checks',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ serial: SERIAL, verified: 'FACE', ...body }),
    },
    facility,
  );

const send = (list: string | Buffer, address = '', facility = 0): Promise<Json> =>
  request(
    `batches${address}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: typeof list === 'string' ? list : new Uint8Array(list),
    },
    facility,
  );

async function done(number: string, facility = 0): Promise<Json> {
  for (;;) {
    const reception = await request(`batches/${number}`, {}, facility);
    if (reception.state !== 'WAITING') return reception;
    await world.app.get(BatchRunner).runDue();
  }
}

describe('a card typed at the counter', () => {
  it.each(['H120102', '平成12年1月2日', '2000/1/2', '4120102'])(
    'is found with the birth date as %s',
    async (birthdate) =>
      expect(await check(world.address, world.tokens[0]!, { ...CARD, birthdate })).toMatchObject({
        validity: 1,
      }),
  );

  it('says at its field how a birth date may be typed', async () =>
    expect(await check(world.address, world.tokens[0]!, { ...CARD, birthdate: 'S650101' })).toMatchObject({
      status: 400,
      error: { field: 'birthdate', message: expect.stringContaining('昭和35年4月1日') },
    }));
});

describe('a My Number card at the reader', () => {
  it('leads to the cover that holds, whichever card the patient has', async () =>
    expect(await present({ consents: { medication: true } })).toMatchObject({
      status: 200,
      validity: 1,
      coverage: { insurerName: '架空市国民健康保険', name: '転職　次郎', number: '7' },
      verified: 'FACE',
      consents: { limitCertificate: false, medication: true, checkup: false },
      consentedAt: expect.stringMatching(/^2021-07-12T/),
      certificateExpiresOn: '2025-01-02',
    }));

  it.each([
    ['expired', '00000000000000E0', 'CERTIFICATE_EXPIRED'],
    ['revoked', '00000000000000F0', 'CERTIFICATE_REVOKED'],
    ['not registered', '00000000000000AA', 'CERTIFICATE_UNKNOWN'],
    ['unreadable', 'カード', 'BAD_SERIAL'],
  ])('that is %s leads to no answer and says what to do instead', async (_case, serial, code) => {
    const answer = await present({ serial });
    expect(answer).toMatchObject({
      status: 422,
      error: { code, message: expect.stringContaining('保険証') },
    });
    expect(answer.coverage).toBeUndefined();
  });

  it('may be looked at instead of face and PIN, but not taken without either', async () => {
    expect(await present({ verified: 'VISUAL' })).toMatchObject({ validity: 1, verified: 'VISUAL' });
    expect(await present({ verified: 'TRUST' })).toMatchObject({ status: 400 });
  });

  it('leaves its consents with their time and a line of the log, and its serial number nowhere', async () => {
    const { dataSource } = world.database;
    const consents = await dataSource.query<Json[]>('SELECT * FROM qualification.consent ORDER BY id');
    expect(consents.map(({ verified, medication }) => [verified, medication])).toEqual([
      [1, true],
      [3, false],
    ]);
    const [line] = await dataSource.query<Json[]>(
      'SELECT * FROM qualification.check_log WHERE route = 3 ORDER BY id',
    );
    expect(line.digest).toBe(consents[0].digest);
    expect(line.at).toEqual(consents[0].at);
    expect(JSON.stringify(consents)).not.toMatch(/0123456789abcdef/i);
  });

  it('is asked for by interface file with 照会区分 1', async () => {
    const ask = async (serial: string): Promise<string> => {
      const response = await fetch(`${world.address}/qualification/files/OQSsiquc01req_reader.xml`, {
        method: 'POST',
        headers: { 'content-type': 'application/xml', authorization: `Bearer ${world.tokens[0]!}` },
        body: `<XmlMsg><MessageHeader><MedicalInstitutionCode>${world.codes[0]}</MedicalInstitutionCode><ReferenceClassification>1</ReferenceClassification></MessageHeader><MessageBody><QualificationConfirmSearchInfo><CertificateSerialNumber>${serial}</CertificateSerialNumber><VerificationClassification>2</VerificationClassification><LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg><ArbitraryIdentifier>P1</ArbitraryIdentifier></QualificationConfirmSearchInfo></MessageBody></XmlMsg>`,
      });
      return response.text();
    };
    const answer = await ask('0123456789ABCDEF');
    for (const part of [
      '<ReferenceClassification>1<',
      '<SegmentOfResult>1<',
      '<QualificationValidity>1<',
      '<Name>転職　次郎<',
      '<LimitApplicationCertificateRelatedConsFlg>1<',
      '<ArbitraryIdentifier>P1<',
    ])
      expect(answer).toContain(part);
    expect(answer).toMatch(/<LimitApplicationCertificateRelatedConsTime>20210712\d{6}</);
    const expired = await ask('00000000000000E0');
    expect(expired).toContain('<SegmentOfResult>9<');
    expect(expired).toContain('<ErrorCode>S0013<');
    expect(expired).toContain('<ReferenceClassification>1<');
  });
});

describe('a list of appointments', () => {
  const LIST = `整理番号,保険者番号,記号,番号,枝番,生年月日
9:00,06130488,1234,1987654,01,H120102
9:15,06130488,1234,33,,H120102
9:30,6130488,1234,999,,2000-01-02
9:45,06130489,1234,1,,2000-01-02
`;

  it('is answered line by line, with what to do at the counter', async () => {
    const { number, status } = await send(LIST);
    expect(status).toBe(200);
    const reception = await done(number);
    expect(reception).toMatchObject({ state: 'DONE', asked: 4, day: '2021-07-12', connectionTest: false });
    expect(
      reception.rows.map(({ identifier, validity, name, field }: Json) => [
        identifier,
        validity,
        name,
        field,
      ]),
    ).toEqual([
      ['9:00', 1, '診療　太郎', null],
      ['9:15', 3, '転職　次郎', null],
      ['9:30', 4, null, null],
      ['9:45', null, null, 'insurerNumber'],
    ]);
  });

  it('sent twice is the same reception, in another format another', async () => {
    const [first, second] = [await send(LIST), await send(LIST)];
    expect(second.number).toBe(first.number);
    expect((await send(`${LIST}10:00,06130488,1234,22,,2000-01-02\n`)).number).not.toBe(first.number);
  });

  it('is read from a workbook too, and its result goes out as a file', async () => {
    const rows = LIST.trim()
      .split('\n')
      .map((line) => line.split(','));
    const { number } = await send(book(sheet(rows)));
    expect((await done(number)).rows).toHaveLength(4);
    const file = await fetch(`${world.address}/qualification/batches/${number}/file?format=csv`, {
      headers: { authorization: `Bearer ${world.tokens[0]!}` },
    });
    expect(file.status).toBe(200);
    const text = await file.text();
    expect(text).toContain('診療　太郎');
    expect(text).toContain('無効（新しい資格あり）');
  });

  it('waits for the evening before, on the domain clock', async () => {
    const { number, state, dueAt } = await send(LIST, '?day=2021-07-14&evening=1');
    expect([state, dueAt]).toEqual(['SCHEDULED', '2021-07-13T09:00:00.000Z']);
    await world.app.get(BatchRunner).runDue();
    expect(await request(`batches/${number}`)).toMatchObject({ state: 'SCHEDULED', rows: null });
    await world.database.dataSource.query(
      `UPDATE instance SET clock_at = '2021-07-13T18:00:05+09:00', clock_anchor = now()`,
    );
    await world.app.get(InstanceClock).tick();
    await world.app.get(BatchRunner).runDue();
    expect(await request(`batches/${number}`)).toMatchObject({ state: 'DONE', day: '2021-07-14' });
  });

  it('is refused with a reason, and is nobody else’s', async () => {
    expect(await send('')).toMatchObject({ status: 400, error: { code: 'UNREADABLE' } });
    expect(await send('氏名,電話\nだれか,03\n')).toMatchObject({
      status: 400,
      error: { code: 'NO_COLUMNS' },
    });
    expect(await send(LIST, '?day=2020-01-01')).toMatchObject({ status: 400, error: { code: 'BAD_DAY' } });
    expect(await send(LIST, `?facility=${world.codes[1]}`)).toMatchObject({ status: 403 });
    const { number } = await send(LIST);
    expect(await request(`batches/${number}`, {}, 1)).toMatchObject({ status: 404 });
    const { receptions } = await request('batches', {}, 1);
    expect(receptions).toEqual([]);
    expect(JSON.stringify(await request('batches'))).not.toContain('1987654');
  });

  it('is gone with its people after a month', async () => {
    const { dataSource } = world.database;
    await dataSource.query(`UPDATE qualification.reception SET done_at = done_at - interval '40 days'`);
    await world.app.get(CheckRetention).dropOld();
    expect(await dataSource.query('SELECT FROM qualification.reception WHERE done_at IS NOT NULL')).toEqual(
      [],
    );
  });
});

describe('a passed connection test', () => {
  it('is said once in the milestone log', async () => {
    const { dataSource } = world.database;
    await dataSource.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source)
       SELECT id, ${KIND.REGISTERED}, 1, (SELECT log_began_on FROM instance), 134, now(), 4 FROM facility WHERE code = $1`,
      [world.codes[2]],
    );
    const card = { insurerNumber: TEST_INSURER.number, symbol: '9999', branch: '', birthdate: 'S550101' };
    const events = (): Promise<Json[]> =>
      dataSource.query(
        `SELECT e.day::text, e.source FROM milestone_event e JOIN facility f ON f.id = e.facility_id
         WHERE f.code = $1 AND e.kind = ${KIND.CONNECTION_TESTED}`,
        [world.codes[2]],
      );
    const ask = (number: string): Promise<Json> =>
      check(world.address, world.tokens[2]!, { ...card, number });
    expect(await ask('2')).toMatchObject({ validity: 2, connectionTest: true });
    expect(await events()).toEqual([]);
    for (let turn = 0; turn < 2; turn += 1)
      expect(await ask('1')).toMatchObject({ validity: 1, connectionTest: true });
    expect(await events()).toEqual([{ day: expect.stringMatching(/^2021-07-1/), source: 3 }]);
  });

  it('is answered at the reader from test cards, never from the tables', async () => {
    expect(await present({ serial: '7E57 0000 0000 0001' }, 2)).toMatchObject({
      validity: 1,
      connectionTest: true,
    });
    expect(await present({ serial: '7E57000000000009' }, 2)).toMatchObject({
      error: { code: 'CERTIFICATE_REVOKED' },
    });
    expect(await present({}, 2)).toMatchObject({ status: 422, error: { code: 'CERTIFICATE_UNKNOWN' } });
  });
});

describe('the counts of the board', () => {
  it('are those of the log without connection tests, however often they are made', async () => {
    const { dataSource } = world.database;
    const counter = world.app.get(CheckCounter);
    await Promise.all([counter.countNew(), counter.countNew()]);
    await counter.countNew();
    const [log] = await dataSource.query<Json[]>(
      'SELECT count(*)::int AS checks FROM qualification.check_log WHERE NOT connection_test',
    );
    const figures = (await world.app.get(CheckFiguresReadModel).figures(MINISTRY, 28))!;
    expect(figures.checks).toBe(log.checks);
    expect(figures.days.reduce((sum, { card, batch, reader }) => sum + card + batch + reader, 0)).toBe(
      log.checks,
    );
    expect(figures.outcomes.reduce((sum, count) => sum + count, 0)).toBe(log.checks);
    expect(figures.operating).toBe(2);
    expect(figures.checking).toBe(1);
    expect(figures.byPrefecture[33]).toMatchObject({ operating: 2, checking: 1, rate: 50 });
  });

  it('name the facility that operates and asks nothing, to the ministry alone', async () => {
    const model = world.app.get(CheckFiguresReadModel);
    const { dataSource } = world.database;
    const [quiet] = await dataSource.query<Json[]>('SELECT id FROM facility WHERE code = $1', [
      world.codes[1],
    ]);
    expect(await model.quietFacilities(MINISTRY)).toEqual([quiet.id]);
    expect(await model.quietFacilities({ role: 'CALL_CENTRE', accountId: 1 })).toBeNull();
    const asked = await dataSource.query<{ id: number; day: string }[]>(`
      SELECT facility_id AS id, max((at AT TIME ZONE 'Asia/Tokyo')::date)::text AS day
      FROM qualification.check_log WHERE NOT connection_test GROUP BY 1 ORDER BY 1`);
    expect(asked.length).toBeGreaterThan(0);
    const ids = [quiet.id, ...asked.map(({ id }) => id)];
    const days = [...(await model.lastChecks(MINISTRY, ids))].sort(([a], [b]) => a - b);
    expect(days.map(([id, day]) => ({ id, day: isoFromDay(day) }))).toEqual(asked);
    expect(await model.lastChecks({ role: 'VENDOR', accountId: 1, vendorId: 1 }, ids)).toEqual(new Map());
    expect(await model.figures({ role: 'PUBLIC' }, 7)).toBeNull();
  });

  it('hold how often cards of an insurer were not found', async () => {
    await world.app.get(InsurerCounts).say();
    const rows = await world.database.dataSource.query<Json[]>(
      `SELECT insurer_number, sum(asked)::int AS asked, sum(not_found)::int AS misses
       FROM qualification.insurer_day GROUP BY 1 ORDER BY 1`,
    );
    expect(rows.find(({ insurer_number }) => insurer_number === '06130488')).toMatchObject({
      misses: expect.any(Number),
    });
    expect(rows.every(({ asked, misses }) => asked >= misses)).toBe(true);
  });
});
