import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayFromIso, startOfJapanDay } from '#calendar';
import {
  importFacilityList,
  makeCode,
  REGISTER_EVENT,
  type ImportResult,
  type ImportSummary,
} from '#facility';
import { Clock } from '#platform';
import { KIND, SOURCES, VERB } from '#rollout';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import * as list from './import-list.fixture.js';

const REAL_LIST = new URL('../../shared/data/medical_institutions_2022-09.zip', import.meta.url).pathname;

let database: TestDatabase;
let folder: string;
const clock = new Clock();

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shikaku-import-test-'));
  await database.dataSource.query('TRUNCATE facility, batch RESTART IDENTITY CASCADE');
  await database.dataSource.query(`UPDATE instance SET kind = 'REAL'`);
  clock.setAnchor(startOfJapanDay(dayFromIso('2022-10-03')), new Date());
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => database.drop());

function query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return database.dataSource.query<Row[]>(sql, parameters);
}

async function run(name: string, content: Buffer | string, options = {}): Promise<ImportResult> {
  await writeFile(join(folder, name), content);
  return importFacilityList(database.dataSource, clock, join(folder, name), options);
}

async function imported(name: string, content: Buffer | string, options = {}): Promise<ImportSummary> {
  const result = await run(name, content, options);
  if (result.kind === 'REFUSED') throw new Error(result.refusal);
  const { rows, created, updated, unchanged, duplicates, errors } = result.summary;
  expect(created + updated + unchanged + duplicates + errors).toBe(rows);
  return result.summary;
}

async function codes(): Promise<string[]> {
  const rows = await query<{ code: string }>('SELECT code FROM facility ORDER BY code');
  return rows.map(({ code }) => code);
}

/** Constraints and indexes of the register, valid ones only. */
async function definitions(): Promise<unknown[]> {
  return query(`
    SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND convalidated AND contype <> 'n'
    UNION ALL
    SELECT indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid)
    FROM pg_index JOIN pg_class c ON c.oid = indexrelid
    WHERE c.relnamespace = 'public'::regnamespace AND indisvalid AND indisready
    ORDER BY 1, 2, 3`);
}

function sorted(facilities: readonly list.ListedFacility[]): string[] {
  return facilities.map(({ code }) => code).sort();
}

async function everything(): Promise<unknown> {
  const facilities = await query('SELECT * FROM facility ORDER BY id');
  const [counts] = await query(
    'SELECT (SELECT count(*) FROM milestone_event) AS events, (SELECT count(*) FROM batch) AS batches',
  );
  return { facilities, counts };
}

const medical = list.facilities('1', 3);
const csv9 = list.csv([list.HEADER_9, ...list.rowsOf9(medical)]);

describe('what a list may look like', () => {
  test.each<[string, string, Buffer | string]>([
    ['UTF-8', 'list.csv', csv9],
    ['UTF-8 with a byte order mark', 'list.csv', `\uFEFF${csv9}`],
    ['CP932', 'list.csv', list.inCp932(csv9)],
    [
      'UTF-16, as Excel saves Unicode text',
      'list.txt',
      Buffer.from(`\uFEFF${csv9.replaceAll(',', '\t')}`, 'utf16le'),
    ],
    ['without column names', 'medical.csv', csv9.slice(csv9.indexOf('\n') + 1)],
    ['without a line end at the end, lines ended by LF', 'list.csv', csv9.replaceAll('\r\n', '\n').trimEnd()],
    [
      'with title lines before the column names',
      'list.csv',
      `コード内容別一覧表\r\n\r\n令和4年9月,,\r\n${csv9}`,
    ],
    ['in a zip', 'list.zip', list.zip({ '__MACOSX/._list.csv': 'x', 'list.csv': csv9 })],
    ['in a zip, CP932', 'list.zip', list.zip({ 'readme.pdf': 'x', 'list.csv': list.inCp932(csv9) })],
    ['of ten digits', 'list.csv', list.csv([list.HEADER_10, ...list.rowsOf10(medical)])],
  ])('a list %s is read whole', async (_what, name, content) => {
    const summary = await imported(name, content);
    expect(summary).toMatchObject({ created: medical.length, warnings: 0, errors: 0 });
    expect(await codes()).toEqual(sorted(medical));
  });

  test('a workbook is read, by itself and in a zip, with codes that Excel made numbers of', async () => {
    const rows = list.rowsOf10(medical).map(([code, ...rest]) => [Number(code), ...rest]);
    await list.writeXlsx(join(folder, 'made.xlsx'), [list.HEADER_10, ...rows]);
    const workbook = await readFile(join(folder, 'made.xlsx'));
    const summary = await imported('list.xlsx', workbook);
    const lostZeros = medical.filter(({ code }) => code.startsWith('0')).length;
    expect(summary).toMatchObject({ created: medical.length, errors: 0, warnings: lostZeros });
    expect(await codes()).toEqual(sorted(medical));
    expect(await imported('list.zip', list.zip({ 'list.xlsx': workbook }))).toMatchObject({
      unchanged: medical.length,
    });
  });

  test('seven digits are completed by the prefecture of the address and the fee table of the check digits', async () => {
    const pharmacies = list.facilities('4', 4, ['01', '27', '47']);
    const prefix: Record<string, string> = { '01': '北海道', '27': '大阪府', '47': '沖縄県' };
    const rows = pharmacies.map(({ code, name, address }) => [
      code.slice(3),
      name,
      prefix[code.slice(0, 2)]! + address,
    ]);
    await imported('list.csv', list.csv([['コード', '名称', '所在地'], ...rows]));
    expect(await codes()).toEqual(sorted(pharmacies));
  });

  test('seven digits of one prefecture: the option says which', async () => {
    const hokkaido = list.facilities('1', 5, ['01']);
    const content = list.csv([
      ['コード', '名称'],
      ...hokkaido.map(({ code, name }) => [code.slice(3), name]),
    ]);
    expect(await run('list.csv', content)).toMatchObject({ kind: 'REFUSED', refusal: 'PREFECTURE_UNKNOWN' });
    await imported('list.csv', content, { prefecture: '01' });
    expect(await codes()).toEqual(sorted(hokkaido));
  });

  test('a list of Tokyo alone, whose check digits say no fee table, is told by its names', async () => {
    const dental = list.facilities('3', 4, ['13']);
    await imported('13.csv', list.csv([list.HEADER_9, ...list.rowsOf9(dental)]));
    expect(await codes()).toEqual(sorted(dental));
  });

  test('where nothing says the fee table the list is refused until the option says it', async () => {
    const tokyo = list
      .facilities('1', 4, ['13'])
      .map((facility, index) => ({ ...facility, name: `見本${index}` }));
    const content = list.csv([list.HEADER_9, ...list.rowsOf9(tokyo)]);
    expect(await run('13.csv', content)).toMatchObject({ kind: 'REFUSED', refusal: 'FEE_TABLE_UNKNOWN' });
    await imported('13.csv', content, { feeTable: '1' });
    expect(await codes()).toEqual(sorted(tokyo));
  });
});

describe('rows', () => {
  test('a rejected row is reported with its number, reason and fix, and the others go in', async () => {
    const [good, bad] = medical as [list.ListedFacility, list.ListedFacility];
    const last = String((Number(bad.code[9]) + 1) % 10);
    const rows = list.rowsOf10([...medical.slice(2), good]);
    rows.push([bad.code.slice(0, 9) + last, '=HYPERLINK("x")', '', '']);
    const summary = await imported('list.csv', list.csv([list.HEADER_10, ...rows]));
    expect(summary).toMatchObject({ errors: 1, created: medical.length - 1 });
    const report = await readFile(summary.rejectedFile!, 'utf8');
    expect(report.startsWith('\uFEFF')).toBe(true);
    const line = report.split('\r\n')[1]!;
    expect(line.startsWith(`${rows.length + 1},`)).toBe(true);
    expect(line).toContain(bad.code);
    expect(line).toContain('検証番号');
  });

  test('values of the report do not run as formulas', async () => {
    const rows = [...list.rowsOf10(medical), ['=1+1', '見本', '', '']];
    const summary = await imported('list.csv', list.csv([list.HEADER_10, ...rows]));
    expect(await readFile(summary.rejectedFile!, 'utf8')).toContain(`,'=1+1,`);
  });

  test('a report of an earlier run does not stay when there is nothing to report', async () => {
    await imported('list.csv', list.csv([list.HEADER_10, ...list.rowsOf10(medical), ['1', '見本', '', '']]));
    await imported('list.csv', list.csv([list.HEADER_10, ...list.rowsOf10(medical)]));
    expect(existsSync(join(folder, 'list.csv.rejected.csv'))).toBe(false);
  });

  test('duplicates are merged and counted; one with other content is named', async () => {
    const again = medical
      .slice(0, 3)
      .map((facility, index) => (index === 0 ? { ...facility, name: '別名医院' } : facility));
    const summary = await imported(
      'list.csv',
      list.csv([list.HEADER_9, ...list.rowsOf9([...medical, ...again])]),
    );
    expect(summary).toMatchObject({ created: medical.length, duplicates: 3, warnings: 1 });
    expect(summary.warningsByReason).toEqual({ DUPLICATE_DIFFERS: 1 });
  });

  test('a dental code in a medical list is registered as a dental clinic, with a warning', async () => {
    const dental = { ...medical[0]!, code: makeCode('27', '3', '851234'), name: '見本内科歯科クリニック' };
    const summary = await imported(
      'list.csv',
      list.csv([list.HEADER_9, ...list.rowsOf9([...medical, dental])]),
    );
    expect(summary.warningsByReason).toEqual({ DENTAL_IN_MEDICAL_LIST: 1 });
    const rows = await query('SELECT type, type_inferred FROM facility WHERE code = $1', [dental.code]);
    expect(rows).toEqual([{ type: 2, type_inferred: true }]);
  });
});

describe('what a list does to the register', () => {
  test('a new facility has a code, a state row and one REGISTERED event of unknown opening', async () => {
    await imported('list.csv', csv9);
    const [event] = await query<Record<string, unknown>>(
      `SELECT e.* , f.code FROM milestone_event e JOIN facility f ON f.id = e.facility_id WHERE f.code = $1`,
      [medical[0]!.code],
    );
    expect(event).toMatchObject({
      kind: KIND.REGISTERED,
      verb: VERB.SET,
      source: SOURCES.IMPORT,
      day: null,
      value: 101,
    });
    expect(event!['detail']).toEqual({
      code: medical[0]!.code,
      name: medical[0]!.name,
      municipality: '見本市中央区',
      postalCode: medical[0]!.postalCode,
      address: medical[0]!.address,
      phone: null,
      email: null,
      typeInferred: true,
    });
    expect(
      await query('SELECT 1 FROM facility_code WHERE valid_from IS NULL AND valid_until IS NULL'),
    ).toHaveLength(medical.length);
  });

  test('the numbers of the event are those of the log', () => {
    expect(REGISTER_EVENT).toEqual({ kind: KIND.REGISTERED, set: VERB.SET, source: SOURCES.IMPORT });
  });

  test('importing the same list again changes nothing at all', async () => {
    await imported('list.csv', csv9);
    const before = await everything();
    expect(await imported('list.csv', csv9)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: medical.length,
    });
    expect(await everything()).toEqual(before);
  });

  test('a changed entry is amended from today, with the complete entry and the next version', async () => {
    await imported('list.csv', csv9);
    const changed = medical.map((facility, index) =>
      index === 0 ? { ...facility, name: '見本病院' } : facility,
    );
    const summary = await imported('list.csv', list.csv([list.HEADER_9, ...list.rowsOf9(changed)]));
    expect(summary).toMatchObject({ created: 0, updated: 1, unchanged: medical.length - 1 });
    const [row] = await query(
      `SELECT f.name, f.version, f.type, e.day::text, e.value, e.detail->>'name' AS said, e.detail->>'address' AS address
       FROM facility f JOIN milestone_event e ON e.facility_id = f.id WHERE f.code = $1 ORDER BY e.id DESC`,
      [medical[0]!.code],
    );
    const address = medical[0]!.address;
    expect(row).toEqual({
      name: '見本病院',
      version: 2,
      type: 0,
      day: '2022-10-03',
      value: 1,
      said: '見本病院',
      address,
    });
  });

  test('constraints and indexes exist again after a first long list', async () => {
    const before = await definitions();
    expect(before.length).toBeGreaterThan(10);
    const first = list.facilities('1', 25);
    expect(await imported('list.csv', list.csv([list.HEADER_9, ...list.rowsOf9(first)]))).toMatchObject({
      created: first.length,
    });
    expect(await definitions()).toEqual(before);
    await expect(
      query('INSERT INTO facility_code (facility_id, code) VALUES (-1, $1)', [first[0]!.code]),
    ).rejects.toThrow();
  });

  test('what a list leaves empty, or a type somebody stated, is not overwritten', async () => {
    await imported('list.csv', csv9);
    const { code } = medical[0]!;
    await query(
      `UPDATE facility SET phone = '03-0000-0000', type = 0, type_inferred = false WHERE code = $1`,
      [code],
    );
    const emptied = medical.map((facility) => ({ ...facility, postalCode: '' }));
    const summary = await imported('list.csv', list.csv([list.HEADER_9, ...list.rowsOf9(emptied)]));
    expect(summary).toMatchObject({ updated: 0, unchanged: medical.length });
  });

  test('what a list lacks is marked within its fee table and prefectures, never closed, and unmarked when it is back', async () => {
    const dental = list.facilities('3', 2, ['01']);
    const north = list.facilities('1', 3, ['01', '02']);
    await imported('medical.csv', list.csv([list.HEADER_9, ...list.rowsOf9(north)]));
    await imported('dental.csv', list.csv([list.HEADER_9, ...list.rowsOf9(dental)]));
    const newer = list.csv([list.HEADER_9, ...list.rowsOf9(north.slice(1, 3))]);
    expect(await imported('newer.csv', newer)).toMatchObject({ possiblyClosed: 1, unchanged: 2 });
    const marked = await query(
      'SELECT code, possibly_closed_since::text AS since, closed_on FROM facility WHERE possibly_closed_since IS NOT NULL',
    );
    expect(marked).toEqual([{ code: north[0]!.code, since: '2022-10-03', closed_on: null }]);
    const all = list.csv([list.HEADER_9, ...list.rowsOf9(north)]);
    expect(await imported('all.csv', all)).toMatchObject({ possiblyClosed: 0, foundAgain: 1, updated: 0 });
    expect(await query('SELECT 1 FROM facility WHERE possibly_closed_since IS NOT NULL')).toEqual([]);
  });

  test('a list with less than half of what is known is a part of it and marks nothing', async () => {
    const osaka = list.facilities('1', 30, ['27']);
    await imported('all.csv', list.csv([list.HEADER_9, ...list.rowsOf9(osaka)]));
    const summary = await imported(
      'part.csv',
      list.csv([list.HEADER_9, ...list.rowsOf9(osaka.slice(0, 10))]),
    );
    expect(summary).toMatchObject({ possiblyClosed: 0, partial: [{ feeTable: '1', prefecture: 27 }] });
  });

  test('a closed facility and a succeeded code are named and left alone', async () => {
    await imported('list.csv', csv9);
    const [closed, succeeded] = medical as [list.ListedFacility, list.ListedFacility];
    await query(`UPDATE facility SET closed_on = '2022-09-30' WHERE code = $1`, [closed.code]);
    await query(`UPDATE facility_code SET valid_until = '2022-09-30' WHERE code = $1`, [succeeded.code]);
    const code = makeCode('47', '1', '859999');
    await query('UPDATE facility SET code = $1 WHERE code = $2', [code, succeeded.code]);
    const summary = await imported('list.csv', csv9);
    expect(summary).toMatchObject({ created: 0, updated: 0 });
    expect(summary.warningsByReason).toEqual({ CLOSED_HERE: 1, CODE_SUCCEEDED: 1 });
  });
});

describe('a file that is refused writes nothing and says why', () => {
  const rowWithout = (index: number): string =>
    list.csv(
      [list.HEADER_10, ...list.rowsOf10(medical)].map((row) => row.filter((_, column) => column !== index)),
    );
  const cp932 = list.inCp932(csv9);
  const utf8Late = Buffer.concat([Buffer.from(csv9.repeat(20)), Buffer.from([0xff, 0xfe, 0x0a])]);

  test.each<[string, string, Buffer | string, string]>([
    ['an empty file', 'list.csv', '', 'EMPTY'],
    ['only column names', 'list.csv', list.csv([list.HEADER_9]), 'NO_ROWS'],
    ['a zip that is none', 'list.zip', 'これは zip ではありません', 'BROKEN_ZIP'],
    ['a truncated zip', 'list.zip', list.zip({ 'list.csv': csv9 }).subarray(0, 500), 'BROKEN_ZIP'],
    ['a damaged zip', 'list.zip', damaged(list.zip({ 'list.csv': csv9 })), 'BROKEN_ZIP'],
    ['a zip of pictures', 'list.zip', list.zip({ 'a.png': 'x' }), 'NOTHING_IN_ZIP'],
    ['a zip of zeros', 'list.zip', list.zip({ 'list.csv': Buffer.alloc(50_000_000) }), 'NOT_A_TABLE'],
    [
      'a zip bomb without lines',
      'list.zip',
      list.zip({ 'list.csv': Buffer.alloc(50_000_000, 'a') }),
      'BROKEN_CSV',
    ],
    [
      'a zip bomb of blank lines',
      'list.zip',
      list.zip({ 'list.csv': Buffer.alloc(50_000_000, '\n') }),
      'TOO_LARGE',
    ],
    ['a picture', 'list.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'NOT_A_TABLE'],
    [
      'a file of LibreOffice',
      'list.ods',
      list.zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'OPEN_DOCUMENT',
    ],
    ['an old Excel file', 'list.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_EXCEL'],
    ['a CSV cut within a row', 'list.csv', csv9.slice(0, csv9.lastIndexOf(',') - 1), 'TRUNCATED'],
    ['a CSV cut within quotes', 'list.csv', `${csv9}"010`, 'TRUNCATED'],
    [
      'CP932 cut within a character',
      'list.csv',
      cp932.subarray(0, cp932.indexOf(Buffer.from([0x8c, 0xa9])) + 1),
      'WRONG_ENCODING',
    ],
    ['bytes of no encoding', 'list.csv', utf8Late, 'WRONG_ENCODING'],
    ['no code column', 'list.csv', rowWithout(0), 'NO_CODE_COLUMN'],
    ['no name column', 'list.csv', rowWithout(1), 'NO_NAME_COLUMN'],
    ['another list', 'list.csv', '日付,件数\n2022-01-01,5\n2022-01-02,7\n', 'NO_CODE_COLUMN'],
    ['codes that are none', 'list.csv', 'コード,名称\n1234567890,見本医院\n', 'MOSTLY_ERRORS'],
    [
      'an xlsx with broken XML',
      'list.xlsx',
      list.zip({
        '[Content_Types].xml': '<x/>',
        'xl/workbook.xml': '<a',
        'xl/_rels/workbook.xml.rels': '<a/>',
      }),
      'BROKEN_XLSX',
    ],
  ])('%s', async (_what, name, content, refusal) => {
    await imported('before.csv', csv9);
    const before = await everything();
    expect(await run(name, content)).toMatchObject({ kind: 'REFUSED', refusal });
    expect(await everything()).toEqual(before);
  });

  test('two gigabytes of zeros are refused at the first of them', async () => {
    const path = join(folder, 'zeros.csv');
    await (await open(path, 'w')).close();
    await truncate(path, 2 ** 31);
    const result = await importFacilityList(database.dataSource, clock, path);
    expect(result).toMatchObject({ kind: 'REFUSED', refusal: 'NOT_A_TABLE' });
  });

  test('a file that is not there', async () => {
    const result = await importFacilityList(database.dataSource, clock, join(folder, 'none.csv'));
    expect(result).toMatchObject({ kind: 'REFUSED', refusal: 'NOT_FOUND' });
  });

  test('any list into a demo', async () => {
    await query(`UPDATE instance SET kind = 'DEMO'`);
    expect(await run('list.csv', csv9)).toMatchObject({ kind: 'REFUSED', refusal: 'DEMO_DATABASE' });
    expect(await codes()).toEqual([]);
  });

  test('a list while another import runs', async () => {
    const other = database.dataSource.createQueryRunner();
    await other.query('SELECT pg_advisory_lock($1)', [0x1_4d_50]);
    expect(await run('list.csv', csv9)).toMatchObject({ kind: 'REFUSED', refusal: 'BUSY' });
    await other.query('SELECT pg_advisory_unlock_all()');
    await other.release();
    await imported('list.csv', csv9);
  });
});

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[200]! ^= 0xff;
  return copy;
}

describe('the real list of September 2022', () => {
  const present = existsSync(REAL_LIST);
  if (!present) console.warn('skipped: ../shared/data/medical_institutions_2022-09.zip is not there');

  (present ? test : test.skip)(
    'is taken whole, with everything that is known of it, and a second time changes nothing',
    async () => {
      const file = join(folder, 'medical_institutions_2022-09.zip');
      await copyFile(REAL_LIST, file);
      const first = await importFacilityList(database.dataSource, clock, file);
      if (first.kind === 'REFUSED') throw new Error(first.refusal);
      expect(first.summary).toMatchObject({
        rows: 97_604,
        created: 97_061,
        duplicates: 543,
        errors: 0,
        warningsByReason: { DENTAL_IN_MEDICAL_LIST: 18, POSTAL_CODE_MISSING: 1 },
        rejectedFile: null,
      });
      const [counts] = await query(`SELECT count(DISTINCT prefecture)::int AS prefectures,
      count(*) FILTER (WHERE prefecture BETWEEN 11 AND 14)::int AS six, count(*) FILTER (WHERE type = 2)::int AS dental,
      count(*) FILTER (WHERE postal_code IS NULL)::int AS without, count(*) FILTER (WHERE name LIKE '%毉%')::int AS rare
      FROM facility`);
      expect(counts).toEqual({ prefectures: 47, six: 27_611, dental: 18, without: 1, rare: 1 });
      const types = await query<{ type: number }>(
        `SELECT type FROM facility WHERE name ~ '大野病院附属駅前クリニック|旭川ペインクリニック病院' ORDER BY name`,
      );
      expect(types.map(({ type }) => type).sort()).toEqual([0, 1]);
      const second = await importFacilityList(database.dataSource, clock, file);
      expect(second).toMatchObject({
        summary: { created: 0, updated: 0, unchanged: 97_061, possiblyClosed: 0 },
      });
    },
    240_000,
  );
});
