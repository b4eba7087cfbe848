import { DEMO_INSURER } from '#demo';
import { REGISTRATION_COLUMNS } from '#qualification';
import { csvOf, rowOf } from '../qualification/registration-world.js';
import {
  ask,
  openBoard,
  OPENING_TIME,
  seriousFindings,
  settled,
  sticksOut,
  type Board,
} from './board.fixture.js';

let board: Board;
beforeAll(async () => {
  board = await openBoard();
}, OPENING_TIME);
afterAll(() => board?.close());

const HEADERS = Object.fromEntries(REGISTRATION_COLUMNS.map(({ id, ja }) => [id, ja]));

describe("an insurer's list", () => {
  it('is shown with its counts, registered, and what is held is corrected by one and confirmed by the other', async () => {
    const page = await board.open('/insurer', { as: 'insurer' });
    await page.getByText('保留されている行はありません').waitFor();
    const own = { insurerNumber: DEMO_INSURER };
    const rows = [rowOf(11, own), rowOf(12, own), rowOf(13, { ...own, name: '誤記　太郎' })];
    const list = { name: '一覧.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows, HEADERS)) };
    await page.locator('input[type=file]').setInputFiles(list);
    await page.getByRole('button', { name: '2 行を登録し、1 行を保留する' }).click();
    await page.getByText('2 行を登録しました。').waitFor();
    await page
      .getByRole('heading', { level: 1, name: '訂正を待つ行が 1 行、確認を待つ行が 0 行あります' })
      .waitFor();
    await page.getByText('氏名が台帳と違う').waitFor();
    await page.getByRole('button', { name: '訂正する' }).click();
    await page.getByRole('button', { name: '訂正を保存する' }).click();
    await page.getByText('まだ直っていない点があります。何も保存していません。').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('氏名', { exact: true }).fill(rowOf(13)['name']!);
    await page.getByRole('button', { name: '訂正を保存する' }).click();
    await page.getByText('自分の訂正です。別の人の確認を待っています。').waitFor();
    expect(await page.getByRole('button', { name: '確認して登録する' }).count()).toBe(0);

    const other = await board.open('/insurer', { as: 'insurer2' });
    await other.getByText('誤記　太郎').waitFor();
    expect(await other.locator('del').allTextContents()).toEqual(['誤記　太郎']);
    expect(await seriousFindings(other)).toEqual([]);
    await other.getByRole('button', { name: '確認して登録する' }).click();
    await other.getByText('確認し、登録しました。').waitFor();
    await other.getByRole('heading', { level: 1, name: '保留されている行はありません' }).waitFor();
    const { registrations } = await ask<{ registrations: { registered: number; quarantined: number }[] }>(
      other,
      '{ registrations { registered quarantined } }',
    );
    expect(registrations[0]).toEqual({ registered: 3, quarantined: 0 });
    // nothing of the people stays in the browser's address or storage
    expect(await other.evaluate(() => location.href + JSON.stringify({ ...localStorage }))).not.toContain(
      '誤記',
    );
  });

  it('fits a telephone, and a file that is none says why', async () => {
    const page = await board.open('/insurer', { as: 'insurer', width: 375 });
    const picture = { name: 'picture.xlsx', mimeType: 'image/png', buffer: Buffer.from('a,b\r\n1,2\r\n') };
    await page.locator('input[type=file]').setInputFiles(picture);
    await page.getByText('必要な列が見つかりません。').waitFor();
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('the accuracy of registration', () => {
  it('has the weeks of all insurers, its chart says what its table says, and the league begins with the most', async () => {
    const page = await board.open('/insurers/quality', { as: 'ministry' });
    await page.getByRole('table', { name: '週と理由' }).waitFor();
    await settled(page);
    const { insurerQuality } = await ask<{
      insurerQuality: { weeks: { held: number }[]; insurers: { insurerName: string }[] };
    }>(page, '{ insurerQuality { weeks { held } insurers { insurerName } } }');
    const shown = await page
      .getByRole('table', { name: '週と理由' })
      .locator('tbody tr td:nth-child(3)')
      .allTextContents();
    const held = insurerQuality.weeks.map((week) => week.held.toLocaleString('ja-JP'));
    expect(shown).toEqual(held.toReversed());
    const first = page
      .getByRole('table', { name: /保険者別/ })
      .locator('tbody th')
      .first();
    expect(await first.textContent()).toContain(insurerQuality.insurers[0]!.insurerName);
    await page.getByLabel('理由', { exact: true }).selectOption({ label: '氏名が台帳と違う' });
    await page.getByRole('heading', { name: '保留した行の週ごとの件数：氏名が台帳と違う' }).waitFor();
    expect(page.url()).toContain('cause=NAME_DIFFERS');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('fits a telephone, and is not for a vendor', async () => {
    const page = await board.open('/insurers/quality', { as: 'analyst', width: 375 });
    await page.getByRole('table', { name: '週と理由' }).waitFor();
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    const vendor = await board.open('/insurers/quality', { as: 'vendor' });
    expect(await vendor.getByRole('table').count()).toBe(0);
  });
});
