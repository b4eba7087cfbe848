import { randomUUID } from 'node:crypto';
import { createServer } from '#server';
import { EnquiryService } from '#support';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { ApiClient, type Json } from './api/api-client.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';
import { testConfiguration } from './support/test-configuration.js';

/** Call centre and follow-up over the demo country: two processes, as behind a balancer. */
let database: TestDatabase;
let app: NestFastifyApplication;
let other: TestServer;
let desk: ApiClient;
let colleague: ApiClient;
let ministry: ApiClient;
let analyst: ApiClient;
let vendor: ApiClient;
let codes: string[];

beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  app = await createServer(testConfiguration(database.url, { DEMO: '1' }));
  await app.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  other = await startTestServer(database.url, { DEMO: '1' });
  const signedIn = async (email: string, at = address): Promise<ApiClient> => {
    const client = new ApiClient(at);
    await client.signIn(`${email}@demo.example`);
    return client;
  };
  desk = await signedIn('callcentre');
  colleague = await signedIn('ministry', other.address);
  ministry = await signedIn('ministry');
  analyst = await signedIn('analyst');
  vendor = await signedIn('vendor');
  const rows = await database.dataSource.query<{ code: string }[]>(
    `SELECT code FROM facility WHERE closed_on IS NULL AND blocker IS NULL AND phone IS NOT NULL AND operating_on IS NULL
       AND ordered_on IS NOT NULL AND ready_on IS NULL ORDER BY id LIMIT 12`,
  );
  codes = rows.map(({ code }) => code);
}, 300_000);

afterAll(async () => {
  await app?.close();
  await other?.close();
  await database?.drop();
}, 120_000);

const ENQUIRY = 'id version topic text answer state followUpOn facility { code blocker } owner { id }';

async function log(client: ApiClient, input: object): Promise<Json> {
  const { logEnquiry } = await client.data(
    `mutation ($input: LogEnquiryInput!) { logEnquiry(input: $input) {
      __typename ... on EnquiryRecorded { repeated warnings enquiry { ${ENQUIRY} } }
      ... on Problem { code message } ... on InputProblem { field } } }`,
    { input },
  );
  return logEnquiry;
}

async function amend(client: ApiClient, enquiry: Json, changes: object): Promise<Json> {
  const { id, version, topic, text, answer, state, followUpOn, owner } = enquiry;
  const input = {
    id,
    expectedVersion: version,
    topic,
    text,
    answer,
    state,
    followUpOn,
    ownerId: owner?.id ?? null,
  };
  const { amendEnquiry } = await client.data(
    `mutation ($input: AmendEnquiryInput!) { amendEnquiry(input: $input) {
      __typename ... on EnquiryRecorded { repeated enquiry { ${ENQUIRY} } }
      ... on EnquiryStaleProblem { message current { ${ENQUIRY} } } ... on Problem { code } } }`,
    { input: { ...input, ...changes } },
  );
  return amendEnquiry;
}

async function facility(code: string): Promise<Json> {
  const { facility: found } = await desk.data(
    `query ($code: String!) { facility(code: $code) { id name phone blocker stage version
      log { kind verb source text } } }`,
    { code },
  );
  return found;
}

describe('an enquiry', () => {
  it('names the blocker of its topic in the log, and says why; a later one clears it', async () => {
    const facilityCode = codes[0]!;
    const late = await log(desk, { facilityCode, topic: 'PC_LATE', text: 'パソコンがまだ来ない' });
    expect(late.enquiry).toMatchObject({ state: 'OPEN', facility: { code: facilityCode, blocker: 'PC' } });
    const [entry] = (await facility(facilityCode)).log;
    expect(entry).toEqual({
      kind: 'BLOCKER',
      verb: 'SET',
      source: 'CALL_CENTRE',
      text: '問い合わせ：パソコンが届かない',
    });
    const again = await log(desk, {
      facilityCode,
      topic: 'PC_LATE',
      text: 'まだ来ない',
      answer: '確認します',
    });
    expect(again).toMatchObject({ warnings: [], enquiry: { state: 'CLOSED' } });
    const solved = await log(desk, { facilityCode, topic: 'RESOLVED', text: '届いた' });
    expect(solved.enquiry.facility.blocker).toBeNull();
    expect((await facility(facilityCode)).log[0]).toMatchObject({ verb: 'END', source: 'CALL_CENTRE' });
  });

  it('sent twice at once is one enquiry and one event', async () => {
    const input = { facilityCode: codes[1], topic: 'LINE', text: '回線', requestKey: randomUUID() };
    const both = await Promise.all([log(desk, input), log(desk, input)]);
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(both[0].enquiry.id).toBe(both[1].enquiry.id);
    const { log: entries } = await facility(codes[1]!);
    expect(entries.filter(({ kind }: Json) => kind === 'BLOCKER')).toHaveLength(1);
    const { enquiries } = await desk.data(
      `{ enquiries(filter: { facilityCode: "${codes[1]}" }) { totalCount } }`,
    );
    expect(enquiries.totalCount).toBe(1);
  });

  it('is taken with an individual number in it, and says so', async () => {
    const taken = await log(desk, { facilityCode: codes[2], topic: 'OTHER', text: '番号 1234-5678-9018' });
    expect(taken.__typename).toBe('EnquiryRecorded');
    expect(taken.warnings).toHaveLength(1);
  });

  it('without a text, or to be followed up in the past, is refused at the field', async () => {
    const facilityCode = codes[2];
    expect(await log(desk, { facilityCode, topic: 'LINE', text: ' ' })).toMatchObject({ field: 'text' });
    const past = { facilityCode, topic: 'LINE', text: 'x', followUpOn: '2021-07-11' };
    expect(await log(desk, past)).toMatchObject({ field: 'followUpOn', code: 'FOLLOW_UP_IN_PAST' });
    expect((await facility(facilityCode!)).blocker).toBeNull();
  });

  it('changed by two people tells the later one, writes nothing of theirs and shows what stands there', async () => {
    const { enquiry } = await log(desk, { facilityCode: codes[3], topic: 'SUBSIDY', text: '補助金' });
    const first = await amend(colleague, enquiry, { answer: '上限は429,000円です', state: 'CLOSED' });
    expect(first.enquiry.version).toBe(2);
    const later = await amend(desk, enquiry, { answer: '別の答え', state: 'ANSWERED' });
    expect(later).toMatchObject({
      __typename: 'EnquiryStaleProblem',
      code: 'STALE_ENQUIRY',
      current: { answer: '上限は429,000円です', state: 'CLOSED', version: 2 },
    });
    const repeated = await amend(colleague, enquiry, { answer: '上限は429,000円です', state: 'CLOSED' });
    expect(repeated).toMatchObject({ repeated: true, enquiry: { version: 2 } });
  });

  it('keeps what it said before, and who changed it', async () => {
    const { enquiry } = await log(desk, { facilityCode: codes[6], topic: 'SUBSIDY', text: '補助金の上限' });
    const first = await amend(colleague, enquiry, { answer: '429,000円', state: 'ANSWERED' });
    await amend(desk, first.enquiry, { text: '補助金の上限は', state: 'CLOSED' });
    const asked = `{ enquiryHistory(id: "${enquiry.id}") { version by text answer state writtenAt } }`;
    const { enquiryHistory } = await ministry.data(asked);
    const byDesk = 'コールセンター（デモ）';
    expect(enquiryHistory.map(({ writtenAt, ...rest }: Json) => [typeof writtenAt, rest])).toEqual([
      ['string', { version: 1, by: byDesk, text: '補助金の上限', answer: '', state: 'OPEN' }],
      [
        'string',
        { version: 2, by: '保険局（デモ）', text: '補助金の上限', answer: '429,000円', state: 'ANSWERED' },
      ],
      ['string', { version: 3, by: byDesk, text: '補助金の上限は', answer: '429,000円', state: 'CLOSED' }],
    ]);
    expect((await vendor.data(asked)).enquiryHistory).toBeNull();
    const untouched = await log(desk, { facilityCode: codes[6], topic: 'OTHER', text: 'x' });
    const { enquiryHistory: none } = await desk.data(
      `{ enquiryHistory(id: "${untouched.enquiry.id}") { version } }`,
    );
    expect(none).toEqual([]);
  });

  it('raised by a facility is seen by the call centre and by that facility alone', async () => {
    const [{ accountId, facilityId, code }] = await database.dataSource.query<
      [{ accountId: number; facilityId: number; code: string }]
    >(
      `SELECT a.account_id AS "accountId", f.id AS "facilityId", f.code FROM account_facility a JOIN facility f ON f.id = a.facility_id
       JOIN account o ON o.id = a.account_id WHERE o.email = 'facility@demo.example'`,
    );
    const viewer = { role: 'FACILITY', accountId, facilityIds: [facilityId] } as const;
    const service = app.get(EnquiryService, { strict: false });
    expect(
      await service.raise(viewer, { facilityCode: code, topic: 'ROUTER_LATE', text: '納期は？' }),
    ).toMatchObject({
      outcome: 'RECORDED',
    });
    const elsewhere = await service.raise(viewer, { facilityCode: codes[4]!, topic: 'OTHER', text: 'x' });
    expect(elsewhere.outcome).toBe('NOT_FOUND_PROBLEM');
    const own = new ApiClient(desk.address);
    await own.signIn('facility@demo.example');
    const asked = '{ enquiries { totalCount nodes { source text by owner { id } } } }';
    expect((await own.data(asked)).enquiries).toEqual({
      totalCount: 1,
      nodes: [{ source: 'FACILITY', text: '納期は？', by: null, owner: null }],
    });
    expect((await vendor.data(asked)).enquiries).toBeNull();
  });

  it('stands in the column of its week, and the column has as many rows', async () => {
    await log(desk, { facilityCode: codes[5], topic: 'QUOTATION', text: '高い' });
    const { enquiryTimeline } = await ministry.data(
      '{ enquiryTimeline(from: "2021-06-28", to: "2021-07-18") { days complete series { topic open asked } } }',
    );
    const { days, complete, series } = enquiryTimeline;
    expect(days).toEqual(['2021-07-04', '2021-07-11', '2021-07-12']);
    expect(complete).toEqual([true, true, false]);
    for (const { topic, open, asked } of series) {
      for (const [week, day] of days.entries()) {
        const from = week === 0 ? '2021-06-28' : next(days[week - 1]);
        const { o, a } = await ministry.data(
          `query ($topic: EnquiryTopic!, $day: Date, $from: Date) {
            o: enquiries(filter: { topics: [$topic], openOn: $day }) { totalCount }
            a: enquiries(filter: { topics: [$topic], askedFrom: $from, askedUntil: $day }) { totalCount } }`,
          { topic, day, from },
        );
        expect([topic, day, o.totalCount, a.totalCount]).toEqual([topic, day, open[week], asked[week]]);
      }
    }
    expect(series.find(({ topic }: Json) => topic === 'QUOTATION').asked.at(-1)).toBeGreaterThan(0);
  });
});

function next(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

describe('the one box', () => {
  const lookUp = async (text: string): Promise<{ codes: string[]; totalCount: number }> => {
    const { facilityLookUp } = await desk.data(
      'query ($text: String!) { facilityLookUp(text: $text) { totalCount nodes { code } } }',
      { text },
    );
    return {
      codes: facilityLookUp.nodes.map(({ code }: Json) => code),
      totalCount: facilityLookUp.totalCount,
    };
  };

  it('finds by code of 10, 9 and 7 digits', async () => {
    const code = codes[6]!;
    expect((await lookUp(code)).codes[0]).toBe(code);
    expect((await lookUp(code.slice(0, 2) + code.slice(3))).codes).toContain(code);
    expect((await lookUp(code.slice(3))).codes).toContain(code);
  });

  it('finds by telephone number in any form and by any four digits of it', async () => {
    const code = codes[6]!;
    const { phone } = await facility(code);
    const digits = phone.replaceAll('-', '');
    for (const text of [
      phone,
      digits,
      phone.replaceAll('-', ' '),
      phone.replaceAll('-', 'ー'),
      `+81${digits.slice(1)}`,
    ])
      expect((await lookUp(text)).codes).toContain(code);
    const [{ n }] = await database.dataSource.query<[{ n: number }]>(
      `SELECT count(*)::int AS n FROM facility WHERE replace(phone, '-', '') LIKE '%' || $1 || '%'`,
      [digits.slice(-4)],
    );
    expect((await lookUp(digits.slice(-4))).totalCount).toBe(n);
    expect((await lookUp(digits.slice(-3))).totalCount).toBe(0);
  });

  it('finds by parts of the name and the prefecture, whole names before beginnings before parts', async () => {
    const { name } = await facility(codes[6]!);
    const whole = await lookUp(name);
    const [{ n }] = await database.dataSource.query<[{ n: number }]>(
      'SELECT count(*)::int AS n FROM facility WHERE name = $1',
      [name],
    );
    expect(whole.totalCount).toBeGreaterThanOrEqual(n);
    expect(whole.codes[0]).toBeDefined();
    const all = await lookUp('さくら');
    const [found] = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM facility WHERE name LIKE '%さくら%' AND (prefecture = 13 OR name LIKE '%東京%')`,
    );
    expect((await lookUp('さくら 東京')).totalCount).toBeLessThan(all.totalCount);
    expect((await lookUp('さくら 東京')).totalCount).toBe(found!.n);
  });
});

describe('the ministry’s follow-up', () => {
  const assign = async (client: ApiClient, rows: object[], assigneeId: number | null): Promise<Json> => {
    const { assignFollowUp } = await client.data(
      `mutation ($input: AssignFollowUpInput!) { assignFollowUp(input: $input) { __typename
        ... on FollowUpAssigned { message facilities { code assignment { version assignee { id } } } stale { code } }
        ... on Problem { code } } }`,
      { input: { rows, assigneeId } },
    );
    return assignFollowUp;
  };
  const stuck = async (assigneeId: number | null): Promise<Json> => {
    const { stuck: list } = await ministry.data(
      'query ($assigneeId: Int) { stuck(assigneeId: $assigneeId, first: 100) { totalCount nodes { code } } }',
      { assigneeId },
    );
    return list;
  };

  it('gives several rows to a person at once, and leaves those somebody else gave meanwhile', async () => {
    const { staff } = await ministry.data('{ staff { id name isMinistry } }');
    const [one, two] = staff.filter(({ isMinistry }: Json) => isMinistry);
    const rows = codes.slice(0, 3).map((facilityCode) => ({ facilityCode, expectedVersion: 0 }));
    const given = await assign(analyst, rows.slice(0, 1), two.id);
    expect(given.facilities[0].assignment).toEqual({ version: 1, assignee: { id: two.id } });
    const all = await assign(ministry, rows, one.id);
    expect(all.stale).toEqual([{ code: codes[0] }]);
    expect(all.message).not.toBeNull();
    expect(all.facilities.map(({ code }: Json) => code)).toEqual(codes.slice(1, 3));
    expect((await assign(ministry, rows.slice(1), one.id)).stale).toEqual([]);
    expect((await stuck(one.id)).nodes.map(({ code }: Json) => code).sort()).toEqual(
      codes.slice(1, 3).sort(),
    );
    expect((await stuck(0)).totalCount).toBe(3);
    const callCentre = staff.find(({ isMinistry }: Json) => !isMinistry);
    expect((await assign(ministry, rows, callCentre.id)).code).toBe('PERSON_NOT_FOUND');
  });

  it('can be taken along as a call list of as many rows, and a mail list of those with an address', async () => {
    const filter = { stages: ['READY'], waitingDaysAtLeast: 75 };
    const { stuck: list } = await ministry.data(
      'query ($filter: FacilityFilter) { stuck(filter: $filter, first: 100) { totalCount nodes { phone email } } }',
      { filter },
    );
    expect(list.totalCount).toBeGreaterThan(10);
    expect(list.totalCount).toBeLessThanOrEqual(100);
    const rowsOf = async (kind: string, header: string): Promise<string[]> => {
      const path = `/download/${kind}?format=csv&filter=${encodeURIComponent(JSON.stringify(filter))}`;
      expect((await vendor.get(path)).status).toBe(401);
      const lines = (await (await ministry.get(path)).text()).trim().split('\r\n');
      return lines.slice(lines.findIndex((line) => line.startsWith(header)) + 1);
    };
    expect(await rowsOf('calls', '電話番号,')).toHaveLength(list.totalCount);
    const addresses: string[] = list.nodes.flatMap(({ email }: Json) => email ?? []);
    const mails = (await rowsOf('mails', 'メールアドレス,')).map((line) => line.split(',')[0]!);
    expect(mails.sort()).toEqual(addresses.sort());
  });

  it('keeps notes that two may change, the later one being told; a vendor sees neither', async () => {
    const [own] = await database.dataSource.query<{ code: string }[]>(
      `SELECT code FROM facility WHERE vendor_id = (SELECT vendor_id FROM account WHERE role = 'VENDOR') AND closed_on IS NULL LIMIT 1`,
    );
    const { code } = own!;
    await assign(ministry, [{ facilityCode: code, expectedVersion: 0 }], 1);
    const { writeNote } = await ministry.data(
      `mutation { writeNote(input: { facilityCode: "${code}", text: "業者に督促する" }) {
        ... on FollowUpNoteWritten { note { id version text } } } }`,
    );
    const change = (client: ApiClient, text: string) =>
      client.data(
        `mutation ($text: String!) { amendNote(input: { id: "${writeNote.note.id}", expectedVersion: 1, text: $text }) {
          __typename ... on FollowUpNoteWritten { note { version } } } }`,
        { text },
      );
    expect((await change(analyst, '督促した')).amendNote.note.version).toBe(2);
    expect((await change(ministry, '明日電話する')).amendNote.__typename).toBe('FollowUpNoteStaleProblem');
    const asked = `{ facility(code: "${code}") { code assignment { version } notes { text } } }`;
    expect((await ministry.data(asked)).facility.notes).toEqual([{ text: '督促した' }]);
    for (const client of [vendor, desk])
      expect((await client.data(asked)).facility).toEqual({ code, assignment: null, notes: [] });
  });
});

describe('vendors compared', () => {
  it('has figures that are as many rows as the lists they lead to', async () => {
    const asOf = '2021-07-09';
    const { vendorStandings } = await ministry.data(
      `{ vendorStandings(asOf: "${asOf}") { rows { vendor { id } queue ready4 ready8 started4 started8 scheduled4 stalled
        medianWaitingDays longestWaitingDays longestWaiting { code } } } }`,
    );
    const rows: Json[] = vendorStandings.rows;
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.some(({ stalled }) => stalled)).toBe(true);
    for (const row of [...rows.slice(0, 5), ...rows.filter(({ stalled }) => stalled).slice(0, 3)]) {
      const lists = await ministry.data(
        `query ($v: [Int!]!) {
          queue: facilities(asOf: "${asOf}", filter: { vendors: $v, has: [VENDOR_CONTACTED], lacks: [READY] }) { totalCount }
          ready4: facilities(asOf: "${asOf}", filter: { vendors: $v, gained: { measure: READY, since: "2021-06-11" } }) { totalCount }
          ready8: facilities(asOf: "${asOf}", filter: { vendors: $v, gained: { measure: READY, since: "2021-05-14" } }) { totalCount }
          started4: facilities(asOf: "${asOf}", filter: { vendors: $v, gained: { measure: OPERATING, since: "2021-06-11" } }) { totalCount }
          scheduled4: facilities(asOf: "${asOf}", filter: { vendors: $v, gained: { measure: SETUP_SCHEDULED, since: "2021-06-11" } }) { totalCount }
          started8: facilities(asOf: "${asOf}", filter: { vendors: $v, gained: { measure: OPERATING, since: "2021-05-14" } }) { totalCount } }`,
        { v: [row.vendor.id] },
      );
      for (const [figure, { totalCount }] of Object.entries(lists))
        expect([figure, row[figure]]).toEqual([figure, totalCount]);
      expect(row.stalled).toBe(row.queue > 0 && row.ready4 + row.scheduled4 === 0);
      const waits = await database.dataSource.query<{ days: number; code: string }[]>(
        `SELECT date '${asOf}' - vendor_contacted_on AS days, code FROM facility
         WHERE vendor_id = $1 AND vendor_contacted_on <= '${asOf}' AND (ready_on IS NULL OR ready_on > '${asOf}') ORDER BY 1 DESC`,
        [row.vendor.id],
      );
      // the state rows are of today, three days later: where they agree in number they agree in days
      if (waits.length === row.queue && row.queue > 0) {
        expect(row.longestWaitingDays).toBe(waits[0]!.days);
        expect(row.medianWaitingDays).toBe(waits[waits.length >> 1]!.days);
      }
    }
  });

  it('shows a vendor itself alone', async () => {
    const { vendorStandings, vendors } = await vendor.data(
      '{ vendorStandings { rows { vendor { id } } } vendors { id } }',
    );
    expect(vendorStandings.rows.map((row: Json) => row.vendor)).toEqual(vendors);
  });
});

describe('what changed since a list was read', () => {
  const changed = async (client: ApiClient, variables: object): Promise<number | null> => {
    const { changedSince } = await client.data(
      `query ($seen: String!, $filter: FacilityFilter, $shown: [ID!]!, $with: Boolean!) {
        changedSince(seen: $seen, filter: $filter, shown: $shown, withSupport: $with) }`,
      { shown: [], with: false, filter: null, ...variables },
    );
    return changedSince;
  };
  const read = async (client: ApiClient, filter: object): Promise<{ seen: string; ids: string[] }> => {
    const { facilities } = await client.data(
      'query ($filter: FacilityFilter) { facilities(filter: $filter, first: 50) { seen nodes { id } } }',
      { filter },
    );
    return { seen: facilities.seen, ids: facilities.nodes.map(({ id }: Json) => id) };
  };

  it('counts rows of the list that another process changed, those that left it and no others', async () => {
    const before = await read(desk, { blockers: ['STAFF'] });
    const all = await read(desk, {});
    expect(await changed(desk, { ...before, filter: { blockers: ['STAFF'] }, shown: before.ids })).toBe(0);
    await log(colleague, { facilityCode: codes[7], topic: 'STAFF', text: '研修' });
    const list = { seen: before.seen, filter: { blockers: ['STAFF'] }, shown: before.ids };
    expect(await changed(desk, list)).toBe(1);
    expect(await changed(colleague, list)).toBe(1);
    expect(await changed(desk, { ...list, filter: { blockers: ['READER'] } })).toBe(0);
    await log(colleague, { facilityCode: codes[7], topic: 'RESOLVED', text: '済んだ' });
    expect(await changed(desk, list)).toBe(0);
    const { id } = await facility(codes[7]!);
    expect(await changed(desk, { ...list, shown: [id] })).toBe(1);
    expect(await changed(desk, { seen: all.seen })).toBe(1);
    expect(await changed(desk, { seen: (await read(desk, {})).seen })).toBe(0);
  });

  it('of a vendor’s queue are those of others: what it recorded itself it has seen', async () => {
    const { workQueue } = await vendor.data(
      '{ workQueue(filter: ALL, limit: 2) { logSeen rows { id code } } }',
    );
    const [own, others] = workQueue.rows;
    const asked = { seen: workQueue.logSeen, shown: [own.id, others.id] };
    const byOthers = async (): Promise<number> =>
      (
        await vendor.data(
          'query ($seen: String!, $shown: [ID!]!) { changedSince(seen: $seen, shown: $shown, byOthers: true) }',
          asked,
        )
      ).changedSince;
    expect(await byOthers()).toBe(0);
    await vendor.data(
      `mutation { reportBlocker(input: { facilityCode: "${own.code}", blocker: LINE }) { __typename } }`,
    );
    expect([await byOthers(), await changed(vendor, asked)]).toEqual([0, 1]);
    await log(desk, { facilityCode: others.code, topic: 'STAFF', text: '研修' });
    expect([await byOthers(), await changed(vendor, asked)]).toEqual([1, 2]);
  });

  it('tells nobody of what they do not see', async () => {
    const { seen } = await read(vendor, {});
    await log(desk, { facilityCode: codes[8], topic: 'SUBSIDY', text: '補助金' });
    expect(await changed(desk, { seen, with: true })).toBe(1);
    expect(await changed(desk, { seen })).toBe(0);
    expect(await changed(vendor, { seen, with: true })).toBe(0);
    expect(await changed(new ApiClient(desk.address), { seen })).toBeNull();
    expect(await changed(desk, { seen: "1 1:1:'; DROP" })).toBeNull();
  });
});
