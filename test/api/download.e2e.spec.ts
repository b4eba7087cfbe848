import { jest } from '@jest/globals';
import Excel from 'exceljs';
import iconv from 'iconv-lite';
import { DataSource } from 'typeorm';
import { AdoptionReadModel, FeedUnavailable } from '#adoption';
import { ApiClient, type Json } from './api-client.js';
import { createSmallCountry, NAMES, type SmallCountry } from './small-country.js';

let country: SmallCountry;
let ministry: ApiClient;

beforeAll(async () => {
  country = await createSmallCountry();
  ministry = await country.client('ADMINISTRATOR');
}, 120_000);

afterAll(() => country?.close(), 120_000);

const bytes = async (path: string, client = ministry): Promise<Buffer> => {
  const response = await client.get(`/download/${path}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

async function rowsOf(xlsx: Buffer): Promise<unknown[][]> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(xlsx as unknown as ArrayBuffer);
  const rows: unknown[][] = [];
  workbook.worksheets[0]!.eachRow({ includeEmpty: true }, (row) =>
    rows.push((row.values as unknown[]).slice(1)),
  );
  return rows;
}

describe('a download', () => {
  it('as xlsx says the same as the API, with codes as text and numbers as numbers', async () => {
    const rows = await rowsOf(await bytes('facilities?format=xlsx'));
    const header = rows.findIndex((row) => row[0] === '医療機関・薬局コード');
    expect(rows.slice(header + 1).map((row) => row[0])).toEqual(country.codes);
    expect(rows.slice(header + 1).map((row) => row[1])).toEqual(NAMES);
    const figures = await rowsOf(await bytes('adoption?format=xlsx&groupBy=TYPE&measure=OPEN'));
    const { adoption } = await ministry.data(
      '{ adoption(groupBy: TYPE, measure: OPEN) { cells { numerator denominator rate } } }',
    );
    expect(figures.slice(-4).map((row) => row.slice(1).map((value) => value ?? null))).toEqual(
      adoption.cells.map(({ numerator, denominator, rate }: Record<string, number | null>) =>
        rate === null ? [numerator, denominator] : [numerator, denominator, rate],
      ),
    );
  });

  it('names title, unit, denominator, days in both calendars, knowledge and source', async () => {
    const text = String(await bytes('adoption?format=csv&asOf=2021-07-09&denominator=APPLIED'));
    expect(text).toMatch(/^\uFEFF導入状況/);
    for (const note of [
      '単位,施設',
      '分母,申込施設',
      '2021年7月9日（令和3年7月9日）',
      '\r\n時点,',
      '出典,',
    ]) {
      expect(text).toContain(note);
    }
    expect(text).not.toContain('デモデータ');
  });

  it('is in English where its address says so', async () => {
    const text = String(await bytes('adoption?format=csv&groupBy=TYPE&lang=en'));
    expect(text).toContain('Medical clinic');
    expect(text).not.toMatch(/[ぁ-ん]/);
  });

  it('runs no formula in a spreadsheet', async () => {
    const lines = String(await bytes('facilities?format=csv')).split('\r\n');
    const cells = lines.flatMap((line) => line.split(','));
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    expect(lines.join()).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(cells).toContain("'@みなと薬局");
  });

  it('as CP932 keeps 〜 as ～, and says before and in the file what it cannot write', async () => {
    const before = await ministry.get('/download/facilities/unmappable');
    expect(await before.json()).toEqual({
      characters: [{ character: '鷗', codePoint: 'U+9DD7', places: 1 }],
    });
    const text = iconv.decode(await bytes('facilities?format=csv-cp932'), 'cp932');
    expect(text).toContain('さくら～医院');
    expect(text).toContain('〓外クリニック');
    expect(text).toContain('U+9DD7');
    expect(text).not.toContain('?');
  });

  it('has its Japanese name in the header, in ASCII for clients that know no other', async () => {
    const { headers } = await ministry.get('/download/facilities?format=csv&asOf=2021-07-09');
    const disposition = headers.get('content-disposition')!;
    expect(disposition).toContain('filename="facilities-2021-07-09.csv"');
    expect(decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)![1]!)).toBe(
      '施設一覧 2021-07-09.csv',
    );
  });

  it('holds what is in scope: nothing for the public, its own for a vendor', async () => {
    expect((await new ApiClient(country.address).get('/download/facilities?format=csv')).status).toBe(401);
    const vendor = await country.client('VENDOR', country.vendors[1]);
    const text = String(await bytes('facilities?format=csv', vendor));
    expect(country.codes.filter((code) => text.includes(code))).toEqual([country.codes[1], country.codes[3]]);
  });

  it.each([
    ['BAD_QUERY', 'adoption?format=csv&asof=2021-07-09'],
    ['BAD_DATE', 'adoption?format=csv&asOf=2021-02-30'],
    ['BAD_FILTER', 'facilities?format=csv&filter={'],
    ['BAD_FILTER', 'facilities?format=csv&filter={"nope":1}'],
    ['BAD_PREFECTURE', 'facilities?format=csv&filter={"prefectures":["48"]}'],
    ['BAD_FORMAT', 'facilities?format=pdf'],
    ['UNKNOWN_KNOWLEDGE_POINT', 'adoption?format=csv&asKnownOn=1999-01-01'],
  ])('is refused with %s: %s', async (reason, path) => {
    const response = await ministry.get(`/download/${path}`);
    expect([response.status, ((await response.json()) as Json).error]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', reason, message: expect.stringMatching(/[ぁ-ん]/) }),
    ]);
  });

  it.each(['adoption?', 'timeline?from=2021-06-01&to=2021-07-01&', 'facilities?'])(
    'takes no larger filter than the API: %s',
    async (table) => {
      for (const [reason, filter] of [
        ['TEXT_TOO_LONG', { search: 'x'.repeat(101) }],
        ['TOO_MANY_VALUES', { vendors: Array(401).fill(1) }],
      ] as const) {
        const response = await ministry.get(`/download/${table}format=csv&filter=${JSON.stringify(filter)}`);
        expect([response.status, ((await response.json()) as Json).error.reason]).toEqual([400, reason]);
      }
    },
  );

  it('says 503 while the database cannot be asked, for the session or for the figures', async () => {
    const client = new ApiClient(country.address);
    const refused = async (): Promise<unknown[]> => {
      const response = await client.get('/download/adoption?format=csv');
      return [response.status, ((await response.json()) as Json).error.code];
    };
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const figures = jest
      .spyOn(country.app.get(AdoptionReadModel, { strict: false }), 'adoption')
      .mockRejectedValue(new FeedUnavailable('the log cannot be polled', away));
    expect(await refused()).toEqual([503, 'UNAVAILABLE']);
    figures.mockRestore();
    client.cookie = `shikaku_session=${'x'.repeat(43)}`;
    const session = jest.spyOn(country.app.get(DataSource), 'query').mockRejectedValue(away);
    expect(await refused()).toEqual([503, 'UNAVAILABLE']);
    session.mockRestore();
  });

  it('of days outside the log says 記録なし and has no rows', async () => {
    const text = String(await bytes('adoption?format=csv&asOf=2019-01-01&groupBy=TYPE'));
    expect(text).toContain('記録なし');
    expect(text.trimEnd().split('\r\n').at(-1)).toMatch(/^種別,/);
  });
});
