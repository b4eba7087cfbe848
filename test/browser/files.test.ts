/// <reference lib="dom" />
import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ask, openBoard, OPENING_TIME, seriousFindings, sticksOut, type Board } from './board.fixture.js';

let board: Board;
let folder: string;
beforeAll(async () => {
  board = await openBoard();
  folder = await mkdtemp(join(tmpdir(), 'shikaku-files-'));
}, OPENING_TIME);
afterAll(async () => {
  await board?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The queue as downloaded, with one cell of these rows changed. */
async function edited(page: Page, column: string, values: readonly string[]): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV（UTF-8）' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  const header = lines.findIndex((line) => line.startsWith('医療機関・薬局コード'));
  const place = lines[header]!.split(',').indexOf(column);
  values.forEach((value, row) => {
    const cells = lines[header + 1 + row]!.split(',');
    cells[place] = value;
    lines[header + 1 + row] = cells.join(',');
  });
  const path = join(folder, `queue-${Date.now()}.csv`);
  await writeFile(path, lines.join('\r\n'));
  return path;
}

describe("a vendor's file", () => {
  it('goes out, is edited, comes back with a preview, is recorded and taken back', async () => {
    const page = await board.open('/work/files', { as: 'vendor' });
    const path = await edited(page, '滞留理由', ['回線', 'カードリーター']);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('登録できない行 1 行').waitFor();
    await page.getByText('候補: カードリーダー').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /候補どおりに直す/ }).click();
    await page.getByText('登録できない行 0 行').waitFor();
    const record = page.getByRole('button', { name: '2 行を登録する' });
    await record.focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 行を登録しました').waitFor();
    // the button is gone, and the keyboard is still with the file
    await page.waitForFunction(() => document.activeElement?.tagName === 'SECTION');
    await page.getByRole('button', { name: 'この取り込みを取り消す' }).click();
    await page.getByText(/2 件の記録を取り消し/).waitFor();
    const { uploadedFiles } = await ask<{ uploadedFiles: { state: string }[] }>(
      page,
      '{ uploadedFiles { state } }',
    );
    expect(uploadedFiles[0]!.state).toBe('UNDONE');
  });

  it('fits a telephone, and a file that is none says why', async () => {
    const page = await board.open('/work/files', { as: 'vendor', width: 375 });
    const path = join(folder, 'picture.xlsx');
    await writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('このファイルは取り込めませんでした').waitFor();
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: '別のファイルを取り込む' }).click();
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
