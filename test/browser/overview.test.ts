import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
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

const TYPES = ['病院', '医科', '歯科', '薬局'];
const PACE = `{ pace { operating requiredPerBusinessDay requiredPerCalendarDay actualPerBusinessDay plannedByTarget } }`;
interface Pace {
  pace: Record<string, number>;
}

const printed = (count: number) => count.toLocaleString('ja-JP');
const table = (page: Page, name: string | RegExp) => page.getByRole('table', { name });
const sentence = (page: Page) => page.getByRole('heading', { level: 1, name: /運用開始は[\d,]+施設/ });

/** The table's body as texts, one array a row; white space as one blank. */
async function rowsOf(page: Page, name: string | RegExp): Promise<string[][]> {
  await table(page, name).waitFor();
  const rows = await table(page, name).locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim()),
    ),
  );
}

describe('the overview of a public reader', () => {
  it('opens with where we are, what the pace would have to be, and what it is, per business day', async () => {
    const page = await board.open('/');
    await sentence(page).waitFor();
    const { pace } = await ask<Pace>(page, PACE);
    const text = (await sentence(page).textContent()) ?? '';
    expect(text).toContain(`運用開始は${printed(pace['operating']!)}施設`);
    expect(text).toContain(`1営業日あたり${printed(pace['requiredPerBusinessDay']!)}施設が必要`);
    expect(text).toContain(`1営業日あたり${pace['actualPerBusinessDay']!.toFixed(1)}施設`);
    expect(await page.getByText('施設／暦日').count()).toBe(2);
    await page.context().close();
  });

  it('shows the three nested counts of each type as the API gives them', async () => {
    const page = await board.open('/?asOf=2021-06-27');
    const rows = await rowsOf(page, '施設類型別の申込・準備完了・運用開始');
    const answer = await ask<Record<string, { cells: { numerator: number; rate: number }[] }>>(
      page,
      `{ ${['APPLIED', 'READY', 'OPERATING']
        .map(
          (measure) =>
            `${measure}: adoption(asOf: "2021-06-27", groupBy: TYPE, measure: ${measure}) { cells { numerator rate } }`,
        )
        .join(' ')} }`,
    );
    TYPES.forEach((type, index) => {
      const row = rows[index]!.join(' ');
      expect(row).toContain(type);
      for (const { cells } of Object.values(answer)) {
        expect(row).toContain(`${printed(cells[index]!.numerator)}${cells[index]!.rate.toFixed(1)}%`);
      }
    });
    await page.context().close();
  });

  it('puts another denominator under every rate and into the address', async () => {
    const page = await board.open('/');
    await sentence(page).waitFor();
    await page
      .locator('label')
      .filter({ hasText: /^申込施設$/ })
      .click();
    await page.waitForURL(/den=APPLIED/);
    await page.locator('[aria-busy=false]').filter({ hasText: '分母申込施設' }).waitFor();
    const rows = await rowsOf(page, '施設類型別の申込・準備完了・運用開始');
    for (const row of rows) expect(row.join(' ')).toContain('100.0%');
    await page.context().close();
  });

  it('carries every week of the series in the table beside the chart, the unfinished one marked', async () => {
    const page = await board.open('/?measure=OPERATING&show=count');
    const rows = await rowsOf(page, /運用開始の週次推移/);
    const { adoptionTimeline } = await ask<{
      adoptionTimeline: { days: string[]; complete: boolean[]; series: { numerators: number[] }[] };
    }>(
      page,
      `{ adoptionTimeline(from: "2020-08-07", to: "2021-07-12", interval: WEEK, groupBy: TYPE, measure: OPERATING) {
           days complete series { numerators } } }`,
    );
    expect(rows).toHaveLength(adoptionTimeline.days.length);
    adoptionTimeline.days.forEach((_day, index) => {
      const shown = rows[rows.length - 1 - index]!;
      expect(shown.slice(1)).toEqual(
        adoptionTimeline.series.map(({ numerators }) => printed(numerators[index]!)),
      );
      expect(shown[0]!.includes('週の途中')).toBe(!adoptionTimeline.complete[index]);
    });
    expect(adoptionTimeline.complete.at(-1)).toBe(false);
    await page.locator('figure svg.recharts-surface').waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('leads the public to no list, and has no menu entry for what they may not open', async () => {
    const page = await board.open('/');
    await sentence(page).waitFor();
    expect(await page.locator('a[href^="/facilities"]').count()).toBe(0);
    const entries = await page
      .getByRole('navigation', { name: 'メインメニュー' })
      .getByRole('link')
      .allTextContents();
    expect(entries).toEqual(['概況', '都道府県', '見通し', '集中導入開始宣言']);
    await page.context().close();
  });

  it.each([
    ['before the log', '2020-08-06'],
    ['after today', '2021-07-13'],
  ])('says 記録なし %s, and no figure', async (_name, day) => {
    const page = await board.open(`/?asOf=${day}`);
    await page.getByText('記録なし', { exact: true }).waitFor();
    expect(await page.locator('main').getByText('%').count()).toBe(0);
    await page.getByRole('button', { name: '本日の表示に戻す' }).click();
    await sentence(page).waitFor();
    await page.context().close();
  });

  it('takes the close of any day without a mouse: the choice, then the day', async () => {
    const page = await board.open('/?asOf=2021-05-31');
    await sentence(page).waitFor();
    await page.getByRole('button', { name: /時点（いつまでに届いた情報か）/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '日ごとの締め（日を指定）' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/known=2021-07-11/);
    await page.getByLabel('締めの日').fill('2021-06-01');
    await page.waitForURL(/known=2021-06-01/);
    await page.getByText('2021年6月1日（令和3年）の締め').first().waitFor();
    await page.context().close();
  });

  it('switches to English in the address and in the language of the document', async () => {
    const page = await board.open('/?asOf=2021-06-27');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /facilities operate/ }).waitFor();
    expect(page.url()).toContain('asOf=2021-06-27');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.waitForFunction(() => document.title === 'Overview｜Shikaku');
    await page.getByText('27 June 2021 (Reiwa 3)').first().waitFor();
    await page.context().close();
  });

  it('reads the heading of the page one moves to', async () => {
    const page = await board.open('/');
    await page.getByRole('link', { name: '集中導入開始宣言' }).click();
    await page.waitForFunction(() => document.title === '集中導入開始宣言｜シカク');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.context().close();
  });

  it.each([
    ['概況', '/', 1440, 'figure svg'],
    ['概況 on a phone', '/', 375, 'figure svg'],
    ['概況 in English on a phone', '/?lang=en&den=PLAN_ANSWERED', 375, 'figure svg'],
    ['宣言', '/declaration', 1440, 'tbody td'],
    ['宣言 on a phone', '/declaration', 375, 'tbody td'],
    ['sign-in on a phone', '/sign-in', 375, 'form button'],
    ['no such page', '/nothing', 375, 'a:text-is("概況へ")'],
  ])('%s: no serious finding, nothing sticks out', async (_name, path, width, content) => {
    const page = await board.open(path, { width });
    await page.locator('main').locator(content).first().waitFor({ state: 'attached' });
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('loads at most 200 KB of JavaScript before anything is opened', () => {
    const check = spawnSync(process.execPath, ['apps/dashboard/check-size.mjs'], { encoding: 'utf8' });
    expect(check.stdout).toContain('initial JavaScript');
    expect(check.status).toBe(0);
  });
});

describe('the overview of the ministry', () => {
  it('leads from every number to a list of as many facilities', async () => {
    const page = await board.open('/?asOf=2021-07-09', { as: 'ministry' });
    await sentence(page).waitFor();
    const links = await page.locator('main td a[href^="/facilities"], main dd a[href^="/facilities"]').all();
    const clicked = await Promise.all(
      links.map(async (link) => ({
        href: await link.getAttribute('href'),
        said: countIn(await link.textContent()),
      })),
    );
    // 15 nested counts, 2 of the plan, 6 changes, 2 a stage
    expect(clicked.length).toBeGreaterThan(30);
    for (const { href, said } of clicked) expect([href, await rowsBehind(page, href!)]).toEqual([href, said]);
    // One of them through the page itself: what the list counts is what the API counts.
    const gained = page.locator('main td a[href*="gained=OPERATING"]');
    const said = (await gained.textContent())!.slice(1);
    await gained.click();
    await page.getByTestId('range').filter({ hasText: said }).waitFor();
    await page.context().close();
  });

  it('signs in with a demo account, sees the lists in the menu, and signs out', async () => {
    const page = await board.open('/sign-in');
    await page.getByRole('button', { name: '厚生労働省（閲覧）としてログイン' }).click();
    await sentence(page).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: '施設', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /次の営業日/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'ログアウト' }).click();
    await page.getByRole('link', { name: 'ログイン' }).first().waitFor();
    await page.context().close();
  });

  it('refuses a wrong password in words', async () => {
    const page = await board.open('/sign-in');
    await page.getByLabel('メールアドレス').fill('ministry@demo.example');
    await page.getByLabel('パスワード').fill('wrong');
    await page.locator('form').getByRole('button', { name: 'ログイン' }).click();
    await page.getByRole('alert').filter({ hasText: 'メールアドレスかパスワードが違います' }).waitFor();
    await page.context().close();
  });

  // Last: the clock of this database does not go back.
  it('lets a business day of the demo pass by a button', async () => {
    const page = await board.open('/', { as: 'ministry' });
    await sentence(page).waitFor();
    await page.getByRole('button', { name: '次の営業日 9:00 へ進める' }).click();
    await page.getByText('2021年7月13日（令和3年）').first().waitFor();
    await page.getByText(/2021年7月13日（火）0?9:0\d/).waitFor();
    await page.context().close();
  });
});
