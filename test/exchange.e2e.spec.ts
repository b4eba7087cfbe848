import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { StateCheckService } from '#rollout';
import { ApiClient, type Json } from './api/api-client.js';
import { CONTACTED, createExchangeWorld, Files, type ExchangeWorld } from './exchange/exchange-world.js';

let world: ExchangeWorld;
let vendor: Files;
let other: Files;
let ministry: Files;

beforeAll(async () => {
  world = await createExchangeWorld(2, 40);
  vendor = new Files(world.clients[0]!, world.address);
  other = new Files(world.clients[1]!, world.address);
  ministry = new Files(world.ministry, world.address);
}, 120_000);

afterAll(() => world?.close(), 120_000);

let next = 0;
/** Facilities that no other test has touched. */
function untouched(count: number): string[] {
  next += count;
  return world.codes[0]!.slice(next - count, next);
}
const csv = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;
const QUEUE = '医療機関・薬局コード,発注日,手配日,訪問予定日,準備完了日,滞留理由';

describe('the queue of a vendor', () => {
  it('goes out as xlsx, is edited, comes back, and shows what changes from what to what before anything is written', async () => {
    const [code] = untouched(1);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await vendor.download('queue?format=xlsx')) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    const header = rowWith(sheet, '医療機関・薬局コード');
    const at = (name: string): number => columnOf(sheet, header, name);
    const codes: unknown[] = [];
    sheet.eachRow((row, number) => {
      if (number > header) codes.push(row.getCell(at('医療機関・薬局コード')).value);
    });
    expect(codes).toEqual(world.codes[0]);
    const row = sheet.getRow(header + 1 + codes.indexOf(code));
    expect(row.getCell(at('連絡日')).value).toEqual(new Date(`${CONTACTED}T00:00:00Z`));
    row.getCell(at('発注日')).value = new Date('2021-06-01T00:00:00Z');
    row.getCell(at('訪問予定日')).value = '令和3年8月20日';
    row.getCell(at('滞留理由')).value = 'ルータ';
    const edited = Buffer.from(await book.xlsx.writeBuffer());

    const preview = await vendor.preview(edited, 'queue.xlsx');
    expect(preview).toMatchObject({ state: 'PREVIEWED', layout: 'QUEUE', batch: null });
    expect(preview.counts).toMatchObject({
      rows: 40,
      change: 1,
      unchanged: 39,
      error: 0,
      stale: 0,
      fixed: 1,
    });
    const [changed] = await vendor.rows(preview.id, 'CHANGE');
    expect(changed).toMatchObject({ code, facilityName: `見本医院${code}`, fixed: ['訪問予定日'] });
    expect(changed.changes).toEqual([
      { column: '発注日', from: null, to: '2021-06-01' },
      { column: '設定作業手配日', from: null, to: '2021-07-12' },
      { column: '訪問予定日', from: null, to: '2021-08-20' },
      { column: '滞留理由', from: null, to: 'ルーター' },
    ]);
    expect(await stateOf(code!)).toMatchObject({ ordered_on: null, blocker: null });

    const confirmed = await vendor.confirm(preview.id, true);
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', counts: { written: 1 } });
    expect(await stateOf(code!)).toMatchObject({
      ordered_on: '2021-06-01',
      visit_on: '2021-08-20',
      blocker: 2,
    });

    const again = await vendor.preview(edited, 'queue.xlsx');
    expect(again.counts).toMatchObject({ change: 0, unchanged: 40, stale: 0 });
    expect(await vendor.confirm(again.id)).toMatchObject({ code: 'NOTHING_TO_WRITE' });

    const undone = await vendor.act('undoUpload', `{ id: ${preview.id} }`);
    expect(undone).toMatchObject({ state: 'UNDONE', retracted: 3, leftOutCount: 0 });
    expect(await stateOf(code!)).toMatchObject({ ordered_on: null, visit_on: null, blocker: null });

    // what was undone is nothing newer: the same file does the same again
    const dropped = await vendor.preview(edited, 'queue.xlsx');
    expect(dropped.counts).toMatchObject({ change: 1, unchanged: 39, stale: 0 });
    expect(await vendor.confirm(dropped.id, true)).toMatchObject({
      state: 'CONFIRMED',
      counts: { written: 1 },
    });
    expect(await stateOf(code!)).toMatchObject({ ordered_on: '2021-06-01', blocker: 2 });
    expect(await vendor.act('undoUpload', `{ id: ${dropped.id} }`)).toMatchObject({ leftOutCount: 0 });
  });

  it('goes out and comes back unchanged as CSV in CP932 and in UTF-8', async () => {
    for (const format of ['csv', 'csv-cp932']) {
      const file = await vendor.download(`queue?format=${format}`);
      const text = format === 'csv' ? file.toString() : iconv.decode(file, 'cp932');
      expect(text).toContain(`\r\n${world.codes[0]![0]},見本医院`);
      expect((await vendor.preview(file)).counts).toMatchObject({ rows: 40, change: 0, error: 0, stale: 0 });
    }
  });

  it('is read as people write it, and says what it read otherwise than it stands', async () => {
    const [one, two, three, four, five] = untouched(5);
    const fullWidth = one!.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    const file = csv(
      QUEUE,
      `${fullWidth},R3.6.1,,,,`,
      `${two!.slice(1)},2021/6/1,,,,`,
      `${three},令和3年6月1日,,,,`,
      `${four},44348,,,,`,
      `${five},２０２１－０６－０１,,,,`,
    );
    const preview = await vendor.preview(iconv.encode(file, 'cp932'));
    expect(preview.counts).toMatchObject({ rows: 5, change: 5, error: 0, fixed: 4 });
    const rows = await vendor.rows(preview.id);
    expect(rows.map(({ code }) => code)).toEqual([one, two, three, four, five]);
    for (const { changes } of rows)
      expect(changes).toEqual([{ column: '発注日', from: null, to: '2021-06-01' }]);
    expect(rows.map(({ fixed }) => fixed)).toEqual([
      ['医療機関・薬局コード', '発注日'],
      ['医療機関・薬局コード'],
      ['発注日'],
      [],
      ['発注日'],
    ]);
  });

  it('names what is wrong with a row and what to write instead; what is offered can be taken for all', async () => {
    const [one, two, three, four] = untouched(4);
    const file = csv(
      QUEUE,
      `${one},6/1,,,,`,
      `${two},,,,,カードリーター`,
      `${three},2021-02-30,,,,`,
      `${four},,,,2021-07-01,`,
      `${one},2021-06-01,,,,`,
      `${one!.slice(0, 9)}${(Number(one![9]) + 1) % 10},2021-06-01,,,,`,
    );
    const preview = await vendor.preview(file);
    expect(preview.counts).toMatchObject({ rows: 6, error: 5, change: 1, offered: 2 });
    const problems = (await vendor.rows(preview.id, 'ERROR')).map(({ problems: [problem] }) => problem);
    expect(problems.map(({ code, column, offer }: Json) => [code, column, offer])).toEqual([
      ['DAY_WITHOUT_YEAR', '発注日', '2021-06-01'],
      ['CHOICE_UNKNOWN', '滞留理由', 'カードリーダー'],
      ['DAY_NOT_REAL', '発注日', null],
      ['PREREQUISITE_MISSING', '準備完了日', null],
      ['CODE_CHECK_DIGIT', '医療機関・薬局コード', one],
    ]);
    expect(await vendor.confirm(preview.id, true)).toMatchObject({ code: 'ERRORS_LEFT' });

    const errors = iconv.decode(
      await vendor.download(`uploads/${preview.id}/errors?format=csv-cp932`),
      'cp932',
    );
    expect(errors).toContain(`${two},,,`);
    expect(errors).toContain('選択肢にない値です。');
    const mended = await vendor.preview(errors.replace('カードリーター', 'カードリーダー'));
    expect(mended.counts).toMatchObject({ rows: 5, change: 1, error: 4 });

    const taken = await vendor.act('acceptUploadOffers', `{ id: ${preview.id} }`);
    // with its year the first row is right, and the fifth a duplicate of it
    expect(taken.counts).toMatchObject({ change: 2, error: 4, offered: 0 });
    expect(await vendor.confirm(preview.id)).toMatchObject({ state: 'CONFIRMED', counts: { written: 2 } });
    expect(await stateOf(one!)).toMatchObject({ ordered_on: '2021-06-01' });
    expect(await stateOf(two!)).toMatchObject({ blocker: 6 });
  });

  it("refuses another vendor's facility exactly as one that does not exist", async () => {
    const theirs = world.codes[1]![0]!;
    const nobodys = '0118512340';
    const rows = async (code: string): Promise<Json[]> => {
      const { id } = await vendor.preview(csv(QUEUE, `${code},2021-06-01,,,,`));
      return (await vendor.rows(id)).map((row) => ({ ...row, code: null }));
    };
    const unknown = await rows(await unknownCode(nobodys));
    expect(unknown[0]).toMatchObject({ outcome: 'ERROR', facilityName: null, changes: [] });
    expect(JSON.stringify(await rows(theirs)).replaceAll(theirs, '')).toBe(
      JSON.stringify(unknown).replaceAll(await unknownCode(nobodys), ''),
    );
  });

  it('changes nothing for an empty cell; 取消 takes back, with a day it ends, 解消 clears', async () => {
    const [code] = untouched(1);
    const say = async (cells: string): Promise<Json> => {
      const preview = await vendor.preview(csv(QUEUE, `${code},${cells}`));
      const done = await vendor.confirm(preview.id);
      return { ...done, rows: await vendor.rows(preview.id) };
    };
    await say('2021-06-01,2021-06-10,2021-08-01,,回線');
    expect(await say(',,,,')).toMatchObject({ code: 'NOTHING_TO_WRITE' });
    await say(',取消,,,解消');
    expect(await stateOf(code!)).toMatchObject({
      ordered_on: '2021-06-01',
      setup_scheduled_on: null,
      blocker: null,
    });
    await say(',2021-06-20,2021-08-02,,');
    const backward = await say('取消 2021-07-01,,,,');
    expect(backward.rows[0].warnings).toEqual(expect.arrayContaining(['段階が前に戻ります。']));
    expect(await stateOf(code!)).toMatchObject({ ordered_on: null });
  });

  it('moves a day that its own side recorded, earlier or later, and says whose it is where it is not its own', async () => {
    const [code] = untouched(1);
    const contact = async (day: string): Promise<Json> => {
      const preview = await vendor.preview(csv('コード,連絡日', `${code},${day}`));
      await vendor.confirm(preview.id);
      return preview;
    };
    for (const day of ['2021-05-20', '2021-05-01']) {
      await contact(day);
      expect(await stateOf(code!)).toMatchObject({ vendor_contacted_on: day });
    }
    const record = `mutation { recordMilestone(input: { facilityCode: "${code}", milestone: ORDERED, day: "2021-06-01" }) { __typename } }`;
    await world.ministry.data(record);
    const preview = await vendor.preview(csv('コード,発注日', `${code},2021-06-05`));
    const [row] = await vendor.rows(preview.id);
    expect(row.problems[0]).toMatchObject({ code: 'SAID_BY_ANOTHER_SIDE', column: '発注日' });
  });

  it('tells rows that somebody changed after the download; nothing of them is written over', async () => {
    const [code, beside] = untouched(2);
    const file = (await vendor.download('queue?format=csv')).toString();
    await world.ministry.data(
      `mutation { recordMilestone(input: { facilityCode: "${code}", milestone: ORDERED, day: "2021-06-03" }) { __typename } }`,
    );
    const edit = (text: string, of: string): string => {
      const lines = text.split('\r\n');
      const header = lines.findIndex((line) => line.startsWith('医療機関・薬局コード'));
      const place = lines[header]!.split(',').indexOf('発注日');
      const index = lines.findIndex((line) => line.startsWith(`${of},`));
      const cells = lines[index]!.split(',');
      cells[place] = '2021-06-01';
      lines[index] = cells.join(',');
      return lines.join('\r\n');
    };
    const preview = await vendor.preview(edit(edit(file, code!), beside!));
    expect(preview.counts).toMatchObject({ change: 1, stale: 1 });
    const [stale] = await vendor.rows(preview.id, 'STALE');
    expect(stale).toMatchObject({
      code,
      changes: [{ column: '発注日', from: '2021-06-03', to: '2021-06-01' }],
    });
    await vendor.confirm(preview.id);
    expect(await stateOf(code!)).toMatchObject({ ordered_on: '2021-06-03' });
    expect(await stateOf(beside!)).toMatchObject({ ordered_on: '2021-06-01' });
    const errors = await vendor.download(`uploads/${preview.id}/errors?format=csv`);
    expect((await vendor.preview(errors)).counts).toMatchObject({ rows: 1, change: 1, stale: 0 });
  });

  it('is written wholly or not at all when a row changed between preview and confirmation', async () => {
    const [one, two] = untouched(2);
    const preview = await vendor.preview(csv(QUEUE, `${one},2021-06-01,,,,`, `${two},2021-06-01,,,,`));
    await world.ministry.data(
      `mutation { recordMilestone(input: { facilityCode: "${two}", milestone: ORDERED, day: "2021-06-03" }) { __typename } }`,
    );
    const refused = await vendor.confirm(preview.id, true);
    expect(refused).toMatchObject({ state: 'PREVIEWED', conflict: true, batch: null });
    expect(await stateOf(one!)).toMatchObject({ ordered_on: null });
    const some = await vendor.confirm(preview.id, false);
    expect(some.state).toBe('CONFIRMED');
    expect(await stateOf(one!)).toMatchObject({ ordered_on: '2021-06-01' });
  });

  it('confirmed twice at once is written once; undone, it leaves out and names what is newer', async () => {
    const [one, two] = untouched(2);
    const preview = await vendor.preview(csv(QUEUE, `${one},2021-06-01,,,,`, `${two},2021-06-01,,,,`));
    const answers = await Promise.all([1, 2, 3].map(() => vendor.confirm(preview.id, true)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(['Upload', 'Upload', 'Upload']);
    const upload = await vendor.upload(preview.id);
    expect(upload).toMatchObject({ state: 'CONFIRMED', counts: { written: 2 } });
    expect(await eventsOf(upload.batch)).toBe(2);
    await world.ministry.data(
      `mutation { recordMilestone(input: { facilityCode: "${two}", milestone: USE_APPLIED, day: "2021-06-03" }) { __typename } }`,
    );
    const undone = await vendor.act('undoUpload', `{ id: ${preview.id} }`);
    expect(undone).toMatchObject({
      state: 'UNDONE',
      retracted: 1,
      leftOut: [{ code: two }],
      leftOutCount: 1,
    });
    expect(await stateOf(two!)).toMatchObject({ ordered_on: '2021-06-01' });
  });

  it('is of one side: another vendor, the ministry and the public find neither file nor rows', async () => {
    const [code] = untouched(1);
    const preview = await vendor.preview(csv(QUEUE, `${code},2021-06-01,,,,`));
    for (const stranger of [other, ministry]) {
      expect(await stranger.upload(preview.id)).toBeNull();
      expect(await stranger.confirm(preview.id)).toMatchObject({ code: 'UPLOAD_NOT_FOUND' });
      await expect(stranger.download(`uploads/${preview.id}/errors?format=csv`)).rejects.toThrow('404');
    }
    await expect(other.download(`queue?format=csv&vendor=${world.vendors[0]}`)).rejects.toThrow('404');
    const nobody = new Files(new ApiClient(world.address), world.address);
    expect(await nobody.send('x')).toMatchObject({ status: 401 });
    await expect(nobody.download('queue?format=csv')).rejects.toThrow('401');
    expect(await vendor.act('cancelUpload', `{ id: ${preview.id} }`)).toMatchObject({ state: 'CANCELLED' });
    expect(await vendor.confirm(preview.id)).toMatchObject({ code: 'NOT_NOW' });
  });

  it('as a list of statuses, one a row, is read too', async () => {
    const [code] = untouched(1);
    const file = csv(
      'コード,状況,実施日,訪問予定日',
      `${code},発注済み,2021-06-01,`,
      `${code},訪問予定,2021-06-02,2021-08-03`,
      `${code},完了しました,2021-06-02,`,
    );
    const preview = await vendor.preview(file);
    expect(preview).toMatchObject({ layout: 'STATUS', counts: { change: 2, error: 1 } });
    expect((await vendor.rows(preview.id, 'ERROR'))[0].problems[0]).toMatchObject({
      code: 'CHOICE_UNKNOWN',
      column: '状況',
      offer: '準備完了',
    });
    await vendor.confirm(preview.id);
    expect(await stateOf(code!)).toMatchObject({ ordered_on: '2021-06-01', visit_on: '2021-08-03' });
  });
});

describe("the ministry's files", () => {
  it('say what makers shipped, with the maker, in all so far', async () => {
    const [code] = untouched(1);
    const file = csv(
      '医療機関コード,出荷日,台数,メーカー',
      `${code},2021/06/10,１,パナソニク`,
      `${code},2021/06/20,2,アルメックス`,
    );
    const preview = await ministry.preview(iconv.encode(file, 'cp932'));
    expect(preview).toMatchObject({ layout: 'SHIPMENTS', counts: { change: 1, error: 1, offered: 1 } });
    const taken = await ministry.act('acceptUploadOffers', `{ id: ${preview.id} }`);
    expect(taken.counts).toMatchObject({ change: 2, error: 0 });
    await ministry.confirm(preview.id, true);
    expect(await stateOf(code!)).toMatchObject({ shipped_on: '2021-06-10', readers: 2 });
    const [event] = await world.database.dataSource.query(
      `SELECT e.detail ->> 'maker' AS maker, e.source FROM milestone_event e JOIN facility f ON f.id = e.facility_id
       WHERE f.code = $1 AND e.kind = 5 ORDER BY e.id LIMIT 1`,
      [code],
    );
    expect(event).toEqual({ maker: 'パナソニック', source: 4 });
    expect((await ministry.preview(iconv.encode(file, 'cp932'))).counts).toMatchObject({
      change: 0,
      unchanged: 1,
    });
    expect(await vendor.preview(file)).toMatchObject({ state: 'REFUSED' });
  });

  it('say who applied, for when it is planned, and who cancelled', async () => {
    const [one, two] = untouched(2);
    const file = csv(
      '医療機関コード,申込日,台数,導入予定月,取消日',
      `${one},2021-02-10,1,2021年9月,`,
      `${two},2021-02-10,1,,2021-06-30`,
    );
    const preview = await ministry.preview(file);
    expect(preview).toMatchObject({ layout: 'APPLICATIONS', counts: { change: 2 } });
    await ministry.confirm(preview.id, true);
    expect(await stateOf(one!)).toMatchObject({ planned_month: 202_109, applied_on: '2021-02-10' });
    expect(await stateOf(two!)).toMatchObject({ applied_on: null });
    expect((await ministry.preview(file)).counts).toMatchObject({ change: 0, unchanged: 2 });
  });
});

describe('recordMilestones', () => {
  const bulk = (client: ApiClient, key: string, rows: object[]): Promise<Json> =>
    client
      .data(
        `mutation ($input: RecordMilestonesInput!) { recordMilestones(input: $input) { __typename
          ... on MilestonesRecorded { repeated results { facilityCode recorded repeated event code field message } }
          ... on BulkProblem { code message } } }`,
        { input: { idempotencyKey: key, rows } },
      )
      .then(({ recordMilestones }) => recordMilestones as Json);
  const ordered = (code: string, day = '2021-06-01') => ({ facilityCode: code, milestone: 'ORDERED', day });

  it('answers row by row, and the same request again as before without acting', async () => {
    const [one] = untouched(1);
    const theirs = world.codes[1]![1]!;
    const rows = [
      ordered(one!),
      ordered(theirs),
      { facilityCode: one, milestone: 'READY', day: '2021-06-02' },
    ];
    const first = await bulk(world.clients[0]!, 'key-00000001', rows);
    expect(first).toMatchObject({
      repeated: false,
      results: [
        { recorded: true, repeated: false },
        { recorded: false, code: 'FACILITY_NOT_FOUND' },
        { recorded: false, code: 'PREREQUISITE_MISSING' },
      ],
    });
    const again = await bulk(world.clients[0]!, 'key-00000001', rows);
    expect(again).toEqual({ ...first, repeated: true });
    expect(await bulk(world.clients[0]!, 'key-00000001', rows.slice(1))).toMatchObject({
      code: 'KEY_USED_OTHERWISE',
    });
    // a key is its account's
    expect(await bulk(world.clients[1]!, 'key-00000001', [ordered(theirs)])).toMatchObject({
      repeated: false,
    });
  });

  it('repeated at the same moment acts once', async () => {
    const codes = untouched(3);
    const rows = codes.map((code) => ordered(code));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => bulk(world.clients[0]!, 'key-concurrent', rows)),
    );
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    for (const { results } of answers) expect(results).toEqual(answers[0].results);
    const [{ count }] = await world.database.dataSource.query(
      `SELECT count(*) FROM milestone_event e JOIN facility f ON f.id = e.facility_id WHERE f.code = ANY($1) AND e.kind = 4`,
      [codes],
    );
    expect(count).toBe(3);
  });

  it('takes 1 to 1,000 rows and a key one can print', async () => {
    const [code] = untouched(1);
    expect(await bulk(world.clients[0]!, 'short', [ordered(code!)])).toMatchObject({ code: 'BAD_KEY' });
    expect(await bulk(world.clients[0]!, 'key-00000002', [])).toMatchObject({ code: 'NO_ROWS' });
    const many = (count: number) => Array.from({ length: count }, () => ordered(code!));
    expect(await bulk(world.clients[0]!, 'key-00000002', many(1001))).toMatchObject({
      code: 'TOO_MANY_ROWS',
    });
    const most = await bulk(world.clients[0]!, 'key-00000002', many(1000));
    expect(most.results).toHaveLength(1000);
    expect(most.results.filter(({ repeated }: Json) => !repeated)).toHaveLength(1);
  });
});

it('state rows are the fold of the log after all of this', async () => {
  expect(await new StateCheckService(world.database.dataSource).differingFacilities()).toEqual([]);
});

async function stateOf(code: string): Promise<Json> {
  const [row] = await world.database.dataSource.query(
    `SELECT vendor_contacted_on::text, ordered_on::text, setup_scheduled_on::text, visit_on::text, shipped_on::text,
       applied_on::text, planned_month, blocker, readers FROM facility WHERE code = $1`,
    [code],
  );
  return row;
}

async function eventsOf(batch: number): Promise<number> {
  const [row] = await world.database.dataSource.query(
    'SELECT count(*) FROM milestone_event WHERE batch_id = $1',
    [batch],
  );
  return row.count as number;
}

async function unknownCode(start: string): Promise<string> {
  const { makeCode } = await import('#facility');
  return makeCode('01', '1', start.slice(3, 9));
}

function rowWith(sheet: ExcelJS.Worksheet, text: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (found === 0 && row.getCell(1).value === text) found = number;
  });
  return found;
}

function columnOf(sheet: ExcelJS.Worksheet, header: number, name: string): number {
  const values = sheet.getRow(header).values as unknown[];
  return values.indexOf(name);
}
