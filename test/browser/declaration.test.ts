import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countIn, openBoard, OPENING_TIME, rowsBehind, type Board } from './board.fixture.js';

let board: Board;
beforeAll(async () => {
  board = await openBoard();
}, OPENING_TIME);
afterAll(() => board?.close());

/** Value, denominator and rate of each figure as the page must show them (docs/glossary.md, "The declaration's own figures"). */
const FIGURES: [name: string, value: string, denominator: string, rate: string][] = [
  ['全施設', '228,400施設', '', ''],
  ['カードリーダー申込', '130,416施設', '228,400', '57.1%'],
  ['導入予定月の回答', '112,153施設', '130,416', '86.0%'],
  ['9月末までに導入予定', '90,441施設', '112,153', '80.6%'],
  ['運用開始', '1,061施設', '228,400', '0.5%'],
  ['運用開始（病院）', '110施設', '8,250', '1.3%'],
  ['運用開始（医科診療所）', '326施設', '89,200', '0.4%'],
  ['運用開始（歯科診療所）', '301施設', '70,800', '0.4%'],
  ['運用開始（薬局）', '324施設', '60,150', '0.5%'],
  ['歯科診療所の申込率が70%以上の都道府県', '3県', '', ''],
  ['歯科診療所の申込率が60%以上の都道府県', '10県', '', ''],
  ['マイナンバーカードの申請', '50,406,808枚', '', ''],
  ['マイナンバーカードの交付', '43,600,181枚', '', ''],
  ['マイナンバーカードの交付（60〜74歳）', '9,895,214枚', '24,757,385', '40.0%'],
  ['券面の目視確認と手入力（患者1人あたり）', '30秒', '', ''],
];

describe('the declaration', () => {
  it('shows every figure, its denominator and its rate as the declaration gives them', async () => {
    const page = await board.open('/declaration');
    await page.getByRole('rowheader', { name: '全施設', exact: true }).waitFor();
    for (const [name, value, denominator, rate] of FIGURES) {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      const cells = (await row.locator('td').allTextContents()).map((text) => text.replace(/\s/g, ''));
      expect([name, ...cells.slice(1, 4)]).toEqual([name, value, denominator, rate]);
    }
    await page.context().close();
  });

  it('counts about 80,000 readers shipped', async () => {
    const page = await board.open('/declaration');
    const row = page.getByRole('row').filter({ hasText: '発送済みのカードリーダー' });
    const readers = countIn(await row.locator('td').nth(1).textContent());
    expect(Math.round(readers / 10_000)).toBe(8);
    await page.context().close();
  });

  it('turns 80.6 % into 69.3 % and 39.6 % by the denominator alone', async () => {
    const page = await board.open('/declaration');
    const live = page.locator('[aria-live=polite]');
    await live.filter({ hasText: '80.6%' }).waitFor();
    await page.locator('label').filter({ hasText: 'カードリーダー申込施設' }).click();
    await live.filter({ hasText: '69.3%' }).filter({ hasText: '90,441' }).waitFor();
    await page.waitForURL(/den=APPLIED/);
    await page.locator('label').filter({ hasText: '全施設' }).click();
    await live.filter({ hasText: '39.6%' }).filter({ hasText: '90,441' }).waitFor();
    await page.waitForURL(/den=OPEN/);
    await page.context().close();
  });

  it('stays as published, whatever day the address of the other pages asks about', async () => {
    const page = await board.open('/declaration?asOf=2021-03-01&known=2021-05-01');
    await page.getByRole('heading', { level: 1, name: /80\.6%.*69\.3%.*39\.6%/ }).waitFor();
    await page.getByText('2021年7月9日（令和3年）公表').first().waitFor();
    await page.context().close();
  });

  it('leads the ministry from every count of facilities to its rows, as known at the publication', async () => {
    const page = await board.open('/declaration', { as: 'ministry' });
    await page.getByRole('rowheader', { name: '全施設' }).waitFor();
    const links = await page.locator('tbody a[href^="/facilities"]').all();
    const clicked = await Promise.all(
      links.map(async (link) => ({
        href: (await link.getAttribute('href'))!,
        said: countIn(await link.textContent()),
        unit: await link.locator('xpath=ancestor::td').textContent(),
      })),
    );
    const facilities = clicked.filter(({ unit }) => unit?.includes('施設'));
    expect(facilities).toHaveLength(9);
    for (const { href, said } of facilities) {
      expect(href).toContain('known=publication-2021-07-09');
      expect([href, await rowsBehind(page, href)]).toEqual([href, said]);
    }
    // One of them through the page itself: what the list counts is what the API counts.
    await page.locator('tbody a[href^="/facilities"]').nth(4).click();
    await page.getByTestId('range').filter({ hasText: '1,061' }).waitFor();
    await page.context().close();
  });

  it('leads from the prefectures counted to the same threshold on the map', async () => {
    const page = await board.open('/declaration');
    await page.getByRole('row').filter({ hasText: '60%以上の都道府県' }).getByRole('link').click();
    await page.getByTestId('threshold').filter({ hasText: '60%以上は10県' }).waitFor();
    await page.context().close();
  });
});
