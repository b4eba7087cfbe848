import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  ask,
  openBoard,
  OPENING_TIME,
  rowsBehind,
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

interface Facility {
  stage: string;
  blocker: string | null;
  visitOn: string | null;
  version: number;
}

const rows = (page: Page) => page.getByRole('grid').locator('[data-code]');
const rowOf = (page: Page, code: string) => page.locator(`#row-${code}`);
const said = (page: Page) => page.getByTestId('said');

async function ready(page: Page): Promise<Page> {
  await rows(page).first().waitFor();
  await settled(page);
  return page;
}

/** What the log says of a facility now. */
async function facility(page: Page, code: string): Promise<Facility> {
  const answer = await ask<{ facility: Facility }>(
    page,
    'query ($code: String!) { facility(code: $code) { stage blocker visitOn version } }',
    { code },
  );
  return answer.facility;
}

/** Codes of rows on the page whose next step is this one, in its order; a long queue has more pages. */
async function codesWith(page: Page, next: string): Promise<string[]> {
  const { workQueue } = await ask<{ workQueue: { rows: { code: string; next: string; blocker: string }[] } }>(
    page,
    '{ workQueue { rows { code next blocker } } }',
  );
  const shown = await page.locator('[id^=row-]').evaluateAll((all) => all.map(({ id }) => id));
  return workQueue.rows
    .filter((row) => row.next === next && !row.blocker && shown.includes(`row-${row.code}`))
    .map(({ code }) => code);
}

describe('a vendor', () => {
  it('begins its day with its queue: counts, their rows and the board’s list agree', async () => {
    const page = await ready(await board.open('/work', { as: 'vendor' }));
    const counts = await page
      .locator('a[data-filter]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('data-filter'), link.querySelector('.number')?.textContent]),
      );
    const [, all] = counts.find(([filter]) => filter === 'ALL')!;
    expect(await rows(page).count()).toBe(Math.min(100, Number(all!.replaceAll(',', ''))));
    const list = await page.getByRole('link', { name: '施設一覧で見る' }).getAttribute('href');
    expect(await rowsBehind(page, list!)).toBe(Number(all!.replaceAll(',', '')));
    const [, blocked] = counts.find(([filter]) => filter === 'BLOCKED')!;
    await page.locator('a[data-filter=BLOCKED]').click();
    await page.locator('a[data-filter=BLOCKED][aria-current]').waitFor();
    await page.waitForFunction(
      (expected) => document.querySelectorAll('[role=grid] [data-code]').length === expected,
      Number(blocked!.replaceAll(',', '')),
    );
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard only: moves, sets what is in the way, selects, takes back, arranges a visit', async () => {
    const page = await ready(await board.open('/work', { as: 'vendor' }));
    const order = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-code')!));
    await page.locator('[role=grid] [data-code][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-code'))).toBe(order[1]);

    const [code] = await codesWith(page, 'READY');
    const before = await facility(page, code!);
    await rowOf(page, code!).focus();
    // two presses of one finger are meant once
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await said(page).getByText('準備完了を 1 施設に記録しました').waitFor();
    const moved = await facility(page, code!);
    expect([moved.stage, moved.version]).toEqual(['OPERATING', before.version + 1]);
    await page.keyboard.press('u');
    await said(page).getByText('直前の操作を取り消しました').waitFor();
    expect((await facility(page, code!)).stage).toBe(before.stage);

    const two = order.slice(0, 2);
    for (const each of two) {
      await rowOf(page, each).focus();
      await page.keyboard.press(' ');
    }
    await page.getByText('2 施設を選択中').waitFor();
    await page.keyboard.press('b');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('2');
    await said(page).getByText('滞留理由「ルーター」を').waitFor();
    for (const each of two) expect((await facility(page, each)).blocker).toBe('ROUTER');
    await page.keyboard.press('Escape');

    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('行を移る').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const waiting = await codesWith(page, 'SETUP_SCHEDULED');
    const last = waiting.at(-1)!;
    await rowOf(page, last).focus();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('訪問予定日').fill('2021-07-28');
    await page.keyboard.press('Enter');
    if (waiting.length > 1) {
      // it passes over those who contacted the vendor earlier: why is asked, and the day is still there
      await dialog.getByRole('alert').waitFor();
      expect(await dialog.getByLabel('訪問予定日').inputValue()).toBe('2021-07-28');
      await dialog.getByRole('combobox', { name: '繰り上げの理由' }).selectOption('READER_FIRST');
      await dialog.getByRole('button', { name: '記録する' }).click();
    }
    await said(page).getByText('設定作業予定を 1 施設に記録しました').waitFor();
    expect((await facility(page, last)).visitOn).toBe('2021-07-28');
    if (waiting.length > 1) await rowOf(page, last).getByText('カードリーダーが先に届いた').waitFor();
    await page.context().close();
  });

  it('is told at the row when somebody was faster, and the other rows are recorded', async () => {
    const one = await ready(await board.open('/work', { as: 'vendor' }));
    const two = await ready(await board.open('/work', { as: 'vendor' }));
    const [first, second] = (await codesWith(one, 'READY')).slice(1);
    await rowOf(one, first!).focus();
    await one.keyboard.press('b');
    await one.getByRole('dialog').waitFor();
    await one.keyboard.press('7');
    await said(one).getByText('滞留理由「職員」を').waitFor();

    for (const code of [first!, second!]) {
      await rowOf(two, code).focus();
      await two.keyboard.press(' ');
    }
    await two.keyboard.press('n');
    await rowOf(two, first!).getByText('ほかの方が先に更新しました').waitFor();
    await rowOf(two, first!).getByText('職員').waitFor();
    expect((await facility(two, first!)).stage).toBe('READY');
    expect((await facility(two, second!)).stage).toBe('OPERATING');
    await rowOf(two, second!).getByText('完了', { exact: true }).waitFor();
    expect(await said(two).textContent()).toContain('1 施設は記録できませんでした');
    await one.context().close();
    await two.context().close();
  });

  it('does the same by touch on a phone, and nothing sticks out', async () => {
    const page = await ready(await board.open('/work?show=OURS', { as: 'vendor', width: 375 }));
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    const [code] = (await codesWith(page, 'READY')).slice(-1);
    const row = rowOf(page, code!);
    await row.getByRole('button', { name: '滞留理由' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '回線' }).click();
    await said(page).getByText('滞留理由「回線」を').waitFor();
    expect((await facility(page, code!)).blocker).toBe('LINE');
    await row.getByRole('button', { name: /次へ/ }).click();
    await said(page).getByText('準備完了を 1 施設に記録しました').waitFor();
    expect((await facility(page, code!)).stage).toBe('OPERATING');
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the visits of a vendor', () => {
  it('are placed and moved without a mouse, by technician, and double booking is written on them', async () => {
    const page = await board.open('/work/calendar?day=2021-08-10', { as: 'vendor' });
    await page.getByRole('button', { name: '担当者を加える' }).click();
    await page.getByLabel('名前').fill('保守 太郎');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('rowheader', { name: '保守 太郎' }).waitFor();
    const waiting = page
      .getByRole('heading', { name: /訪問日が未定の施設/ })
      .locator('..')
      .locator('[data-visit]');
    const codes = (
      await waiting.evaluateAll((all) => all.map((each) => each.getAttribute('data-visit')!))
    ).slice(0, 2);
    for (const code of codes) {
      await page.locator(`[data-visit="${code}"]`).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('訪問予定日').fill('2021-08-12');
      await dialog.getByLabel('担当者').selectOption({ label: '保守 太郎' });
      await dialog.getByLabel('時間帯').selectOption('AM');
      await dialog.getByRole('button', { name: '記録する' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect((await facility(page, code)).visitOn).toBe('2021-08-12');
    }
    await page.locator('[data-warning=DOUBLE_BOOKED]').first().waitFor();
    await page.getByText('お盆').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    // the same with the mouse: to Wednesday, in the afternoon
    const chip = page.locator(`table [data-visit="${codes[0]!}"]`);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '保守 太郎' }) });
    await chip.dragTo(row.locator('td').nth(2).locator('div').nth(1));
    await page.getByTestId('said').getByText('8/11').waitFor();
    expect((await facility(page, codes[0]!)).visitOn).toBe('2021-08-11');
    await page.context().close();
  });

  it('and its capacity are entered on a phone', async () => {
    const page = await board.open('/work/capacity', { as: 'vendor', width: 375 });
    const field = page.getByRole('textbox', { name: /全体の対応可能数/ });
    await field.fill('３５');
    await field.press('Enter');
    await page.getByTestId('said').getByText('週 35 施設').waitFor();
    await page.getByRole('button', { name: /お盆/ }).click();
    await page.getByTestId('said').getByText('休業日を登録しました').waitFor();
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });
});
