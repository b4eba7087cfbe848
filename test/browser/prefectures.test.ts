import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ask,
  countIn,
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

interface Cells {
  adoption: { cells: { prefecture: string; numerator: number; denominator: number; rate: number }[] };
}
const BY_PREFECTURE = `query ($filter: FacilityFilter, $asOf: Date, $denominator: Denominator!) {
  adoption(filter: $filter, asOf: $asOf, groupBy: PREFECTURE, measure: APPLIED, denominator: $denominator) {
    cells { prefecture numerator denominator rate }
  }
}`;

describe('prefectures', () => {
  it("says the declaration's threshold as a sentence: 3 at 70 % or more, 10 at 60 %", async () => {
    const page = await board.open(
      '/prefectures?type=DENTAL_CLINIC&asOf=2021-06-27&known=publication-2021-07-09',
    );
    const sentence = page.getByTestId('threshold');
    await sentence.filter({ hasText: '歯科診療所の申込率が70%以上は3県' }).waitFor();
    await page.locator('label').filter({ hasText: '60%' }).click();
    await sentence.filter({ hasText: '60%以上は10県' }).waitFor();
    expect(page.url()).toContain('threshold=60');
    expect(await page.locator('[data-row=nation] td').last().textContent()).toBe('35,046／70,800');
    await page.context().close();
  });

  it('prints on every bar what the API says, highest first', async () => {
    const page = await board.open('/prefectures?type=PHARMACY&asOf=2021-06-27');
    const bars = page.locator('tr[data-row]:not([data-row=nation])');
    await bars.nth(46).waitFor();
    const { adoption } = await ask<Cells>(page, BY_PREFECTURE, {
      filter: { types: ['PHARMACY'] },
      asOf: '2021-06-27',
      denominator: 'OPEN',
    });
    const expected = new Map(adoption.cells.map((cell) => [cell.prefecture, cell]));
    const rates: number[] = [];
    for (const bar of await bars.all()) {
      const cell = expected.get((await bar.getAttribute('data-row')) ?? '')!;
      const texts = await bar.locator('td').allTextContents();
      expect(texts.at(-2)).toContain(cell.rate.toFixed(1));
      expect(countIn(texts.at(-1) ?? null)).toBe(cell.numerator);
      rates.push(cell.rate);
    }
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    await page.context().close();
  });

  it('names the denominator it was switched to', async () => {
    const page = await board.open('/prefectures?measure=READY&den=APPLIED');
    await page.getByRole('heading', { level: 1, name: /分母は申込施設/ }).waitFor();
    await page.context().close();
  });

  it('gives the public no link to rows, only to the prefecture in detail', async () => {
    const page = await board.open('/prefectures');
    await page.locator('tr[data-row="13"]').waitFor();
    expect(await page.locator('main a[href^="/facilities"]').count()).toBe(0);
    await page.getByRole('link', { name: '東京都の詳細を見る' }).click();
    await page.getByRole('heading', { level: 2, name: '東京都の内訳' }).waitFor();
    expect(page.url()).toContain('pref=13');
    await page.getByRole('button', { name: '内訳を閉じる' }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === '東京都');
    await page.context().close();
  });

  it.each(['vendor', 'facility'] as const)(
    "gives a %s no link from the nation's numbers: its list holds only its own",
    async (as) => {
      const page = await board.open('/prefectures?pref=13', { as });
      await page.locator('tr[data-row="13"]').waitFor();
      await page.getByRole('heading', { level: 2, name: '東京都の内訳' }).waitFor();
      expect(await page.locator('main a[href^="/facilities"]').count()).toBe(0);
      await page.context().close();
    },
  );

  it('leads the ministry to as many rows as the number says, under another denominator too', async () => {
    const page = await board.open('/prefectures?den=PLAN_ANSWERED', { as: 'ministry' });
    for (const row of ['nation', '13', '47']) {
      const link = page.locator(`tr[data-row="${row}"] td`).last().getByRole('link');
      const said = countIn(await link.textContent());
      expect(said).toBeGreaterThan(0);
      expect(await rowsBehind(page, (await link.getAttribute('href'))!)).toBe(said);
    }
    await page.context().close();
  });

  it('shows the same 47 rates as tiles', async () => {
    const page = await board.open('/prefectures?view=tiles&type=HOSPITAL');
    const tiles = page.locator('section ul li a[data-prefecture]');
    await tiles.nth(46).waitFor();
    const { adoption } = await ask<Cells>(page, BY_PREFECTURE, {
      filter: { types: ['HOSPITAL'] },
      denominator: 'OPEN',
    });
    for (const cell of adoption.cells) {
      const tile = page.locator(`li:has(.sr-only) a[data-prefecture="${cell.prefecture}"]`);
      expect(await tile.textContent()).toContain(cell.rate.toFixed(1));
      expect(await tile.textContent()).toContain(`${cell.numerator}／${cell.denominator}`);
    }
    await page.context().close();
  });

  it('sorts the table by a type and keeps the order in the address', async () => {
    const page = await board.open('/prefectures?view=table');
    await page.getByRole('columnheader', { name: /薬局/ }).getByRole('button').click();
    await page.locator('th[aria-sort=descending]').filter({ hasText: '薬局' }).waitFor();
    await page.waitForURL(/sort=PHARMACY\.descending/);
    const rates = (await page.locator('tbody tr td:last-child > span:first-child').allTextContents()).map(
      parseFloat,
    );
    expect(rates).toHaveLength(47);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    await page.context().close();
  });

  it.each([
    ['bars', '/prefectures?type=HOSPITAL', 1440, '[data-bar]'],
    ['bars on a phone', '/prefectures?type=HOSPITAL', 375, '[data-bar]'],
    ['tiles', '/prefectures?view=tiles&type=HOSPITAL', 1440, 'li a[data-prefecture]'],
    ['tiles on a phone', '/prefectures?view=tiles', 375, 'li a[data-prefecture]'],
    ['the table', '/prefectures?view=table', 1440, 'tbody td'],
    ['the detail', '/prefectures?pref=47', 1440, '[aria-labelledby=prefecture-detail] td'],
    ['English', '/prefectures?pref=47&lang=en', 375, '[aria-labelledby=prefecture-detail] td'],
  ])('%s: no serious finding, nothing sticks out', async (_name, path, width, content) => {
    const page = await board.open(path, { as: 'ministry', width });
    await page.locator(content).first().waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
