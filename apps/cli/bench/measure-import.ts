import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { importFacilityList } from '#facility';
import { Clock, createDataSource } from '#platform';
import { alternate } from './pairs.js';
import { print, round } from './report.js';

type Row = readonly [code: string, name: string, postalCode: string, address: string];

/** What a COPY of the same rows into a register needs at the least: an id, and a code that nobody else has. */
const BARE_REGISTER = `CREATE TABLE bench_copy (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code char(10) NOT NULL UNIQUE, name text NOT NULL, postal_code text, address text NOT NULL)`;
const BARE_HEAP = 'CREATE TABLE bench_heap (code text, name text, postal_code text, address text)';
const HEADER: Row = ['医療機関コード', '医療機関名称', '郵便番号', '住所'];

/** Two lists of every facility of the demo that differ in 5 % of the rows, imported in turn; against COPY of the same file. */
export async function measureImport(demoUrl: string, realUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'shikaku-bench-'));
  const rows = await demoRows(demoUrl);
  const dataSource = await createDataSource(realUrl, { poolSize: 2 });
  const client = new pg.Client({ connectionString: realUrl });
  await client.connect();
  try {
    await client.query(BARE_REGISTER);
    await client.query(BARE_HEAP);
    const lists = [rows, rows.map((row, index) => (index % 20 === 0 ? renamed(row) : row))];
    const csv = await Promise.all(
      lists.map((list, index) => writeCsv(join(folder, `list-${index}.csv`), list)),
    );
    const xlsx = await Promise.all(
      lists.map((list, index) => writeXlsx(join(folder, `list-${index}.xlsx`), list)),
    );
    const importing = (files: readonly string[]) => {
      let turn = 0;
      return async () => {
        const begin = performance.now();
        const result = await importFacilityList(dataSource, new Clock(), files[turn++ % 2]!);
        if (result.kind !== 'IMPORTED' || result.summary.errors > 0)
          throw new Error('the bench list was refused');
        return (performance.now() - begin) / 1000;
      };
    };
    const copyingInto = (table: string) => async () => {
      const begin = performance.now();
      await client.query(`TRUNCATE ${table}`);
      await pipeline(
        createReadStream(csv[0]!),
        client.query(
          copyFrom(`COPY ${table} (code, name, postal_code, address) FROM STDIN (FORMAT csv, HEADER)`),
        ),
      );
      return (performance.now() - begin) / 1000;
    };
    await importing(csv)();
    for (const [what, files, floor, pairs] of [
      ['CSV', csv, 4, 7],
      ['xlsx', xlsx, 30, 3],
    ] as const) {
      const { ours, limit, ratio } = await alternate(
        { name: what, run: importing(files) },
        { name: 'COPY', run: copyingInto('bench_copy') },
        pairs,
      );
      const detail = `${round(ours)} s : ${round(limit)} s, ${rows.length} rows, 5 % changed, median of ${pairs} pairs`;
      print({
        what: `import of ${what} : bare COPY`,
        figure: ratio,
        unit: '×',
        must: 'AT_MOST',
        floor,
        detail,
      });
    }
    const heap = await alternate(
      { name: 'CSV', run: importing(csv) },
      { name: 'COPY', run: copyingInto('bench_heap') },
      3,
    );
    console.log(
      `     CSV : COPY into a table without any key ${round(heap.ratio)} × (${round(heap.limit)} s)`,
    );
  } finally {
    await client.end();
    await dataSource.destroy();
    await rm(folder, { recursive: true });
  }
}

async function demoRows(url: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<string[]>({
    text: `SELECT code, name, coalesce(postal_code, ''), address FROM facility WHERE closed_on IS NULL ORDER BY code`,
    rowMode: 'array',
  });
  await client.end();
  return rows as unknown as Row[];
}

function renamed([code, name, postalCode, address]: Row): Row {
  return [code, `${name}分院`, postalCode, address];
}

async function writeCsv(path: string, rows: readonly Row[]): Promise<string> {
  const lines = function* () {
    yield `${HEADER.join(',')}\r\n`;
    for (const row of rows) yield `${row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return path;
}

async function writeXlsx(path: string, rows: readonly Row[]): Promise<string> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path });
  const sheet = book.addWorksheet('一覧');
  sheet.addRow(HEADER).commit();
  for (const row of rows) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
  return path;
}
