import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExchangeWorld, Files, type ExchangeWorld } from './exchange/exchange-world.js';

/**
 * The same five rows written by hand in CP932, and as LibreOffice 7 or later made them of it: codes have become numbers
 * without their leading zero, some days serial numbers with a style, others text.
 */
const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'exchange/samples', name));

let world: ExchangeWorld;
let vendor: Files;
beforeAll(async () => {
  world = await createExchangeWorld(1, 5);
  vendor = new Files(world.clients[0]!, world.address);
}, 120_000);
afterAll(async () => {
  await world?.close();
}, 120_000);

const CHANGES = [
  ['発注日', '2021-07-01', '設定作業手配日', '2021-07-05', '訪問予定日', '2021-08-20'],
  ['発注日', '2021-07-01', '滞留理由', 'ルーター'],
  ['発注日', '2021-07-02', '設定作業手配日', '2021-07-06', '訪問予定日', '2021-08-23', '滞留理由', '回線'],
  ['発注日', '2021-07-03', '滞留理由', 'パソコン'],
];

it.each(['cp932.csv', 'libreoffice.xlsx'])('%s says what was typed', async (name) => {
  const preview = await vendor.preview(sample(name), name);
  expect(preview.counts).toMatchObject({ rows: 5, change: 4, unchanged: 1, error: 0, stale: 0 });
  const rows = await vendor.rows(preview.id, 'CHANGE');
  expect(rows.map(({ code }) => code)).toEqual(world.codes[0]!.slice(0, 4));
  expect(
    rows.map(({ changes }) =>
      changes.flatMap(({ column, to }: { column: string; to: string }) => [column, to]),
    ),
  ).toEqual(CHANGES);
});

it('an .ods is refused with what to do about it', async () => {
  const { upload } = await vendor.send(sample('libreoffice.ods'), 'list.ods');
  const { state, refusal } = await vendor.upload(upload.id);
  expect({ state, refusal }).toEqual({ state: 'REFUSED', refusal: expect.stringContaining('.xlsx') });
});
