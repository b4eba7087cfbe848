import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoFromDay, japanDay } from '#calendar';
import type { ApiClient, Json } from './api/api-client.js';
import { createSmallCountry, type SmallCountry } from './api/small-country.js';

const TODAY = japanDay(new Date());
const ago = (days: number) => isoFromDay(TODAY - days);
const ahead = (days: number) => isoFromDay(TODAY + days);

let country: SmallCountry;
let ministry: ApiClient;
let vendor: ApiClient;
let other: ApiClient;
/** Of the vendor, and one of the other. */
let own: [string, string, string];
let foreign: string;

beforeAll(async () => {
  country = await createSmallCountry();
  const { codes, vendors } = country;
  own = [codes[0]!, codes[2]!, codes[4]!];
  foreign = codes[1]!;
  ministry = await country.client('ADMINISTRATOR');
  vendor = await country.client('VENDOR', vendors[0]);
  other = await country.client('VENDOR', vendors[1]);
  // the last in code is the first in contact; the other two on one day
  await bring(own[2], 40);
  await bring(own[1], 30);
  await bring(own[0], 30);
  await bring(foreign, 50);
}, 120_000);
afterAll(() => country?.close());

/** Contacted so many days ago, ordered the day after, with a reader and a certificate: waits for its visit. */
async function bring(facilityCode: string, contactedAgo: number): Promise<void> {
  const statement = (milestone: string, days: number) => ({ milestone, day: ago(days) });
  const alongside = [
    statement('ACCOUNT_CREATED', 60),
    statement('APPLIED', 60),
    statement('VENDOR_CONTACTED', contactedAgo),
    statement('ORDERED', contactedAgo - 1),
    statement('SHIPPED', 20),
    statement('DELIVERED', 19),
    statement('USE_APPLIED', 19),
  ];
  const { said } = await ministry.data(
    'mutation ($input: RecordMilestoneInput!) { said: recordMilestone(input: $input) { __typename } }',
    { input: { facilityCode, milestone: 'CERTIFICATE_ISSUED', day: ago(18), alongside } },
  );
  expect(said.__typename).toBe('MilestoneRecorded');
}

const QUEUE = `query ($vendorId: Int, $filter: WorkFilter) { workQueue(vendorId: $vendorId, filter: $filter) {
  matching counts { filter count } seen { ready4 low high weeklyCapacity } blockedBy { party count }
  rows { code version position contactPosition waitingDays stage next visitOn slot technicianName blocker blockedBy
    passed { reason note by } expected { earliest latest } late }
} }`;
async function queue(client = vendor, variables: object = {}): Promise<Json> {
  return (await client.data(QUEUE, variables)).workQueue;
}
const rowOf = async (code: string): Promise<Json> =>
  (await queue()).rows.find((row: Json) => row.code === code);

const RESULT = `__typename ... on WorkRecorded { results { facilityCode recorded events code field overtaken
  row { version stage blocker visitOn technicianName slot position } } } ... on NotFoundProblem { code }`;
async function say(mutation: string, type: string, input: object, client = vendor): Promise<Json> {
  const answer = await client.data(
    `mutation ($input: ${type}!) { said: ${mutation}(input: $input) { ${RESULT} } }`,
    { input },
  );
  return answer.said;
}
const record = async (rows: object[], pass: object | null = null, client = vendor): Promise<Json[]> =>
  (await say('recordWork', 'RecordWorkInput', { rows, pass }, client)).results;
const takeBack = async (facilityCode: string, events: string[]): Promise<Json[]> =>
  (await say('takeBackWork', 'TakeBackWorkInput', { rows: [{ facilityCode, events }] })).results;
async function set(mutation: string, type: string, input: object, client = vendor): Promise<Json> {
  const answer = await client.data(
    `mutation ($input: ${type}!) { said: ${mutation}(input: $input) {
      __typename ... on WorkSettingSaved { id } ... on InputProblem { code field } } }`,
    { input },
  );
  return answer.said;
}
async function calendar(): Promise<Json> {
  const { workCalendar } = await vendor.data(
    `query ($from: Date!, $to: Date!) { workCalendar(from: $from, to: $to) {
      days { day closed obon claimPeriod } technicians { id name active }
      visits { day done warnings facility { code slot technicianName closedWeekdays } } } }`,
    { from: ago(1), to: ahead(30) },
  );
  return workCalendar;
}

describe('the queue of a vendor', () => {
  it('is in the order of contact with it, ties by code, and as long as the board says', async () => {
    const { rows, matching, counts } = await queue();
    expect(rows.map(({ code, position, waitingDays }: Json) => [code, position, waitingDays])).toEqual([
      [own[2], 1, 40],
      [own[0], 2, 30],
      [own[1], 3, 30],
    ]);
    expect(rows[0]).toMatchObject({ stage: 'SETUP_SCHEDULED', next: 'SETUP_SCHEDULED' });
    const { facilities } = await vendor.data(
      '{ facilities(first: 1, filter: { has: [VENDOR_CONTACTED], lacks: [READY] }) { totalCount } }',
    );
    expect(matching).toBe(facilities.totalCount);
    const { vendorStandings } = await vendor.data('{ vendorStandings { rows { queue ready4 } } }');
    expect(vendorStandings.rows).toEqual([{ queue: matching, ready4: 0 }]);
    expect(counts).toContainEqual({ filter: 'NO_VISIT', count: 3 });
    expect((await queue(vendor, { filter: 'VISIT_TODAY' })).rows).toEqual([]);
  });

  it('says that nothing can be reckoned while nobody became ready, instead of a range', async () => {
    const { seen, rows } = await queue();
    expect(seen).toMatchObject({ ready4: 0, low: null, high: null });
    expect(rows.every(({ expected, late }: Json) => expected === null && late === false)).toBe(true);
  });

  it('is its own and the ministry’s to read, nobody else’s', async () => {
    expect(await queue(vendor, { vendorId: country.vendors[1] })).toBeNull();
    expect((await queue(other)).rows.map(({ code }: Json) => code)).toEqual([foreign]);
    expect(await queue(ministry)).toBeNull();
    expect((await queue(ministry, { vendorId: country.vendors[0] })).matching).toBe(3);
    for (const role of ['FACILITY', 'CALL_CENTRE']) {
      const client = await country.client(role);
      expect(await queue(client, { vendorId: country.vendors[0] })).toBeNull();
    }
  });
});

describe('a step', () => {
  it('refuses row by row: another vendor’s facility is absent, the rest is recorded', async () => {
    const { version } = await rowOf(own[2]);
    const [first, second] = await record([
      { facilityCode: own[2], expectedVersion: version, milestone: 'DELIVERED', day: ago(19) },
      { facilityCode: foreign, milestone: 'READY' },
    ]);
    expect(first).toMatchObject({ recorded: true, events: [] });
    expect(second).toMatchObject({ recorded: false, code: 'FACILITY_NOT_FOUND', row: null });
    const byMinistry = await say(
      'recordWork',
      'RecordWorkInput',
      { rows: [{ facilityCode: own[2], milestone: 'READY' }] },
      ministry,
    );
    expect(byMinistry.__typename).toBe('NotFoundProblem');
  });

  it('tells the later of two at the row, with what stands there now', async () => {
    const { version } = await rowOf(own[1]);
    const rows = (milestone: string) => [{ facilityCode: own[1], expectedVersion: version, milestone }];
    const [first] = await record(rows('READY'));
    expect(first).toMatchObject({ recorded: true, row: { stage: 'OPERATING', position: null } });
    const [again] = await record(rows('READY'));
    expect(again).toMatchObject({ recorded: true, events: [] });
    const late = await say('reportWorkBlockers', 'ReportWorkBlockersInput', {
      rows: [{ facilityCode: own[1], expectedVersion: version }],
      blocker: 'PC',
    });
    expect(late.results[0]).toMatchObject({ recorded: false, code: 'STALE_VERSION' });
    expect(late.results[0].row.version).toBe(version + 1);
    const [back] = await takeBack(own[1], first.events);
    expect(back).toMatchObject({ recorded: true, row: { stage: 'SETUP_SCHEDULED', position: 3 } });
    const [twice] = await takeBack(own[1], first.events);
    expect(twice.recorded).toBe(true);
    expect((await rowOf(own[1])).version).toBe(version + 2);
  });

  it('sets and clears what is in the way, and says whose turn it is', async () => {
    const { results } = await say('reportWorkBlockers', 'ReportWorkBlockersInput', {
      rows: own.map((facilityCode) => ({ facilityCode })),
      blocker: 'LINE',
    });
    expect(results.every(({ recorded }: Json) => recorded)).toBe(true);
    expect((await queue()).blockedBy).toEqual([{ party: 'CARRIER', count: 3 }]);
    for (const { facilityCode, events } of results) await takeBack(facilityCode, events);
    expect((await queue()).blockedBy).toEqual([]);
  });
});

describe('a visit', () => {
  it('that passes over others asks why, and keeps the reason', async () => {
    const technician = await set('saveTechnician', 'SaveTechnicianInput', { name: '保守 太郎' });
    const again = await set('saveTechnician', 'SaveTechnicianInput', { name: '保守 太郎' });
    expect(again).toEqual(technician);
    const visit = {
      facilityCode: own[1],
      milestone: 'SETUP_SCHEDULED',
      visitOn: ahead(10),
      technicianId: technician.id,
      slot: 'AM',
    };
    const [asked] = await record([visit]);
    expect(asked).toMatchObject({ recorded: false, code: 'PASS_REASON_NEEDED', overtaken: 2 });
    const [silent] = await record([visit], { reason: 'OTHER', note: ' ' });
    expect(silent).toMatchObject({ recorded: false, code: 'PASS_NOTE_MISSING', field: 'reason' });
    const [recorded] = await record([visit], { reason: 'NEAR_ANOTHER_VISIT', note: '隣の施設と同日' });
    expect(recorded).toMatchObject({
      recorded: true,
      row: { visitOn: ahead(10), technicianName: '保守 太郎', slot: 'AM', position: 1 },
    });
    expect(await rowOf(own[1])).toMatchObject({
      contactPosition: 3,
      passed: { reason: 'NEAR_ANOTHER_VISIT', note: '隣の施設と同日' },
    });
    await set('passForward', 'PassForwardInput', { facilityCode: own[1], pass: null });
    expect(await rowOf(own[1])).toMatchObject({ position: 3, passed: null });
  });

  it('moves, warns of double booking, and comes back with its technician when the day is taken back', async () => {
    const { technicians } = await calendar();
    const technicianId = technicians[0].id as number;
    const second = await set('saveTechnician', 'SaveTechnicianInput', { name: '保守 次郎' });
    const arrange = (code: string, days: number, who: number) => ({
      facilityCode: code,
      milestone: 'SETUP_SCHEDULED',
      visitOn: ahead(days),
      technicianId: who,
      slot: 'AM',
    });
    const rows = [arrange(own[2], 10, technicianId), arrange(own[0], 11, technicianId)];
    expect((await record(rows)).map(({ recorded }) => recorded)).toEqual([true, true]);
    const visitOf = async (code: string) =>
      (await calendar()).visits.find(({ facility }: Json) => facility.code === code);
    expect((await visitOf(own[2])).warnings).toContain('DOUBLE_BOOKED');
    expect((await visitOf(own[1])).warnings).toContain('DOUBLE_BOOKED');
    expect((await visitOf(own[0])).warnings).not.toContain('DOUBLE_BOOKED');

    const [moved] = await record([arrange(own[2], 12, second.id)]);
    expect(moved.row).toMatchObject({ visitOn: ahead(12), technicianName: '保守 次郎' });
    await takeBack(own[2], moved.events);
    expect(await rowOf(own[2])).toMatchObject({ visitOn: ahead(10), technicianName: '保守 太郎' });

    // who goes is not the log's business: nothing is said there, and nothing is stale
    const [sameDay] = await record([arrange(own[2], 10, second.id)]);
    expect(sameDay).toMatchObject({ recorded: true, events: [], row: { technicianName: '保守 次郎' } });
  });

  it('is not made by somebody else’s technician', async () => {
    const foreigner = await set('saveTechnician', 'SaveTechnicianInput', { name: '他社 花子' }, other);
    const [refused] = await record([
      {
        facilityCode: own[0],
        milestone: 'SETUP_SCHEDULED',
        visitOn: ahead(9),
        technicianId: foreigner.id,
      },
    ]);
    expect(refused).toMatchObject({ recorded: false, code: 'TECHNICIAN_NOT_FOUND', field: 'technician' });
    expect((await set('retireTechnician', 'RetireTechnicianInput', { id: foreigner.id })).__typename).toBe(
      'NotFoundProblem',
    );
    expect((await calendar()).technicians.map(({ name }: Json) => name)).not.toContain('他社 花子');
  });

  it('is warned of on closed weekdays and on the vendor’s holidays', async () => {
    const weekday = (TODAY + 11 + 4) % 7;
    await set('setClosedWeekdays', 'SetClosedWeekdaysInput', { facilityCode: own[0], weekdays: [weekday] });
    await set('setVendorHolidays', 'SetVendorHolidaysInput', { days: [ahead(11)], closed: true });
    const { visits, days } = await calendar();
    const visit = visits.find(({ facility }: Json) => facility.code === own[0]);
    expect(visit.warnings).toEqual(expect.arrayContaining(['VENDOR_CLOSED', 'FACILITY_CLOSED_DAY']));
    expect(days.find(({ day }: Json) => day === ahead(11)).closed).toBe(true);
    const foreigner = await set('setClosedWeekdays', 'SetClosedWeekdaysInput', {
      facilityCode: foreign,
      weekdays: [1],
    });
    expect(foreigner.__typename).toBe('NotFoundProblem');
    await set('setVendorHolidays', 'SetVendorHolidaysInput', { days: [ahead(11)], closed: false });
  });
});

describe('the capacity of a vendor', () => {
  const CAPACITY = `{ workCapacity { seen { weeklyCapacity } rows { prefecture { code } weeklyCapacity queue ready4 } } }`;

  it('is said in all and by prefecture, each through the log, and neither changes the other', async () => {
    expect((await set('setCapacity', 'SetCapacityInput', { weeklyCapacity: 20 })).__typename).toBe(
      'WorkSettingSaved',
    );
    await set('setCapacity', 'SetCapacityInput', { weeklyCapacity: 5, prefecture: '08' });
    await set('setCapacity', 'SetCapacityInput', { weeklyCapacity: 5, prefecture: '08' });
    const { workCapacity } = await vendor.data(CAPACITY);
    expect(workCapacity.seen.weeklyCapacity).toBe(20);
    expect(workCapacity.rows).toEqual([
      { prefecture: null, weeklyCapacity: 20, queue: 3, ready4: 0 },
      { prefecture: { code: '08' }, weeklyCapacity: 5, queue: 3, ready4: 0 },
    ]);
    const [{ events }] = await country.database.dataSource.query<[{ events: number }]>(
      'SELECT count(*)::int AS events FROM milestone_event WHERE vendor_id = $1',
      [country.vendors[0]],
    );
    expect(events).toBe(2);
    const tooMany = await set('setCapacity', 'SetCapacityInput', { weeklyCapacity: 10_001 });
    expect(tooMany).toMatchObject({ code: 'CAPACITY_OUT_OF_RANGE', field: 'capacity' });
  });

  it('is withdrawn by stating none, and the log keeps both', async () => {
    const withdrawn = { weeklyCapacity: null, prefecture: '08' };
    for (const place of ['08', '08'])
      expect(
        (await set('setCapacity', 'SetCapacityInput', { ...withdrawn, prefecture: place })).__typename,
      ).toBe('WorkSettingSaved');
    const { workCapacity } = await vendor.data(CAPACITY);
    expect(workCapacity.rows.map(({ weeklyCapacity }: Json) => weeklyCapacity)).toEqual([20, null]);
    expect(
      await country.database.dataSource.query(
        `SELECT verb, value FROM milestone_event WHERE vendor_id = $1 AND detail->>'prefecture' = '08' ORDER BY id`,
        [country.vendors[0]],
      ),
    ).toEqual([
      { verb: 1, value: 5 },
      { verb: 2, value: null },
    ]);
    expect(await set('setCapacity', 'SetCapacityInput', { ...withdrawn, prefecture: '13' })).toMatchObject({
      code: 'NOT_HOLDING',
    });
  });

  it('bounds the expected range once somebody is ready', async () => {
    await set('setCapacity', 'SetCapacityInput', { weeklyCapacity: 5 });
    const [ready] = await record([{ facilityCode: own[2], milestone: 'READY' }]);
    expect(ready.recorded).toBe(true);
    const { seen, rows } = await queue();
    expect(seen).toMatchObject({ ready4: 1, weeklyCapacity: 5 });
    expect(seen.high).toBeGreaterThan(0);
    expect(seen.high).toBeLessThanOrEqual(1);
    expect(rows[0].expected.earliest > isoFromDay(TODAY)).toBe(true);
    expect(rows[1].expected.earliest > rows[0].expected.earliest).toBe(true);
  });
});
