import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
  ask,
  countIn,
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

const range = (page: Page) => page.getByTestId('range');
const codes = (page: Page) => page.locator('tbody td:first-child').allTextContents();

/** Waits until the rows shown are those of the address, then says how many there are. */
async function count(page: Page): Promise<number> {
  await page.locator('section[aria-busy=false] [data-testid=range]').waitFor();
  return countIn(await range(page).textContent());
}

describe('the ministry', () => {
  it('comes from a bar to its rows, as many as the bar said, and on to a facility and its log', async () => {
    const page = await board.open('/prefectures?type=DENTAL_CLINIC&asOf=2021-06-27', { as: 'ministry' });
    const row = page.locator('[data-row="37"]');
    const said = countIn(await row.locator('td').last().textContent());
    expect(said).toBeGreaterThan(0);
    await row.locator('[data-bar]').click();
    await page.waitForURL(/\/facilities\?/);
    expect(await count(page)).toBe(said);
    expect(page.url()).toContain('asOf=2021-06-27');

    const first = page.locator('tbody th a').first();
    const name = await first.textContent();
    await first.click();
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    expect(page.url()).toContain('asOf=2021-06-27');
    const log = page.getByTestId('log');
    await log.getByText('カードリーダー申込').first().waitFor();
    expect(await log.locator('li').last().textContent()).toContain('台帳に登録');
    await page.context().close();
  });

  it('downloads as many rows as the list counts', async () => {
    const page = await board.open('/facilities?type=HOSPITAL&pref=31&has=APPLIED', { as: 'ministry' });
    const counted = await count(page);
    await page.getByRole('button', { name: /保存・印刷/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV（UTF-8）' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.split(/\r?\n/).filter((line) => /^\D{0,2}31\d{8}\b/.test(line))).toHaveLength(counted);
    await page.context().close();
  });

  it('finds a facility by the seven digits people say and by one character of a name', async () => {
    const page = await board.open('/facilities?pref=31', { as: 'ministry' });
    await count(page);
    const code = (await codes(page))[3]!;
    const all = await count(page);
    const box = page.getByRole('searchbox', { name: /コードまたは名称/ });
    const before = await box.boundingBox();
    await box.pressSequentially('会');
    await page.getByText('「会」を含む').waitFor();
    const some = await count(page);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await box.boundingBox()).toEqual(before);
    await box.fill(code.slice(3));
    await page.waitForURL(new RegExp(code.slice(3)));
    await page.locator('tbody tr').first().getByText(code).waitFor();
    expect(await codes(page)).toContain(code);
    await page.context().close();
  });

  it('goes forward and back over the same pages, and the focus stays on the button', async () => {
    const page = await board.open('/facilities?type=HOSPITAL&order=APPLIED_FIRST', { as: 'ministry' });
    await count(page);
    const first = await codes(page);
    const pager = page.getByRole('navigation', { name: 'ページ送り' }).last();
    await pager.getByRole('button', { name: /次の50件/ }).click();
    await range(page).filter({ hasText: '51～100' }).waitFor();
    await count(page);
    const second = await codes(page);
    expect(second).toHaveLength(50);
    expect(second.filter((code) => first.includes(code))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('次の50件');
    await pager.getByRole('button', { name: /前の50件/ }).click();
    await range(page).filter({ hasText: '1～50' }).waitFor();
    await count(page);
    expect(await codes(page)).toEqual(first);
    await page.context().close();
  });

  it('goes back page by page from a shared address, whose way here nobody knows', async () => {
    const page = await board.open('/facilities?type=HOSPITAL', { as: 'ministry' });
    await count(page);
    const next = page.getByRole('button', { name: /次の50件/ }).last();
    const shown: string[][] = [];
    for (const rows of ['1～50', '51～100', '101～150']) {
      if (shown.length > 0) await next.click();
      await range(page).filter({ hasText: rows }).waitFor();
      await count(page);
      shown.push(await codes(page));
    }
    const shared = await board.open(new URL(page.url()).pathname + new URL(page.url()).search, {
      as: 'ministry',
    });
    await range(shared).filter({ hasText: '101～150' }).waitFor();
    const previous = shared.getByRole('button', { name: /前の50件/ }).last();
    for (const [index, rows] of [
      [1, '51～100'],
      [0, '1～50'],
    ] as const) {
      await previous.click();
      await range(shared).filter({ hasText: rows }).waitFor();
      await count(shared);
      expect(await codes(shared)).toEqual(shown[index]);
    }
    expect(await previous.getAttribute('aria-disabled')).toBe('true');
    await shared.context().close();
    await page.context().close();
  });

  it('takes off one condition and keeps the others', async () => {
    const page = await board.open('/facilities?type=HOSPITAL,PHARMACY&pref=31&gained=OPERATING~2021-06-27', {
      as: 'ministry',
    });
    const conditions = page.getByRole('list', { name: '指定中の条件' });
    await conditions.getByText('2021年6月27日の後に新しく「運用開始」').waitFor();
    await conditions.getByRole('button', { name: /条件「病院」を外す/ }).click();
    await page.waitForURL((url) => url.searchParams.get('type') === 'PHARMACY');
    expect(new URL(page.url()).searchParams.get('gained')).toBe('OPERATING~2021-06-27');
    expect(new URL(page.url()).searchParams.get('pref')).toBe('31');
    await page.context().close();
  });

  it('can do all of it without a mouse', async () => {
    const page = await board.open('/facilities', { as: 'ministry' });
    const all = await count(page);
    await page.keyboard.press('/');
    await page.keyboard.type('病院');
    await page.getByText('「病院」を含む').waitFor();
    expect(await count(page)).toBeLessThan(all);
    await page.keyboard.press('Tab'); // the button that clears the box
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '施設類型' }).waitFor();
    await page.getByRole('checkbox', { name: '病院' }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/type=HOSPITAL/);
    await page.keyboard.press('Escape');
    await page.locator('button:focus').filter({ hasText: '施設類型1件を選択中' }).waitFor();
    await count(page);
    await page.locator('tbody th a').first().focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('log').waitFor();
    await page.context().close();
  });

  it('sees 記録なし, not nought, before the log and after today', async () => {
    const page = await board.open('/facilities?asOf=2020-08-01', { as: 'ministry' });
    await page.getByText('記録なし').first().waitFor();
    expect(await page.locator('tbody').count()).toBe(0);
    await page.goto('/prefectures?asOf=2031-01-01');
    await page.getByText('記録なし').first().waitFor();
    expect(await page.getByText('0.0%').count()).toBe(0);
    await page.context().close();
  });
});

describe('the log as known at a publication', () => {
  it('leaves out what was learnt later, and says how much', async () => {
    const page = await board.open('/facilities?has=READY&order=APPLIED_FIRST', { as: 'ministry' });
    await count(page);
    const code = (await codes(page))[0]!;
    await page.goto(`/facilities/${code}`);
    const entries = page.getByTestId('log').locator('li');
    await entries.first().waitFor();
    const all = await entries.count();
    await page.goto(`/facilities/${code}?asOf=2020-10-11&known=publication-2020-10-21`);
    await page.getByText(/この時点より後に判明した/).waitFor();
    const known = await entries.count();
    expect(known).toBeLessThan(all);
    await page.getByText(`この時点より後に判明した${all - known}件は表示していません`).waitFor();
    await page.context().close();
  });
});

describe('a vendor', () => {
  it("sees its own facilities and no others; another's code and an invented one look the same", async () => {
    const ministry = await board.open('/facilities', { as: 'ministry' });
    const page = await board.open('/facilities', { as: 'vendor' });
    const { me } = await ask<{ me: { vendor: { id: number } } }>(page, '{ me { vendor { id } } }');
    const QUESTION =
      'query ($filter: FacilityFilter) { facilities(filter: $filter, first: 1) { totalCount nodes { code } } }';
    type Answer = { facilities: { totalCount: number; nodes: { code: string }[] } };
    const own = await ask<Answer>(ministry, QUESTION, { filter: { vendors: [me.vendor.id] } });
    expect(await count(page)).toBe(own.facilities.totalCount);

    const other = await ask<Answer>(ministry, QUESTION, { filter: { withoutVendor: true } });
    const textOf = async (code: string): Promise<string> => {
      await page.goto(`/facilities/${code}`);
      await page.getByRole('heading', { level: 1, name: 'この施設は表示できません' }).waitFor();
      return page.locator('main').innerText();
    };
    expect(await textOf(other.facilities.nodes[0]!.code)).toBe(await textOf('0000000000'));
    await ministry.context().close();
    await page.context().close();
  });
});

describe('a facility', () => {
  it('sees itself and the one next thing', async () => {
    const page = await board.open('/facilities', { as: 'facility', width: 375 });
    expect(await count(page)).toBe(1);
    await page.getByRole('list', { name: '施設の一覧' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: '次にすること' }).waitFor();
    expect(await page.locator('[aria-current=step]').count()).toBeLessThanOrEqual(1);
    await page.context().close();
  });
});

describe('the public', () => {
  it('is told to sign in, and sees no facility', async () => {
    const page = await board.open('/facilities?q=病院');
    await page.getByRole('heading', { level: 1, name: /ログインしてください/ }).waitFor();
    expect(await page.locator('table').count()).toBe(0);
    await page.context().close();
  });
});

describe('accessibility', () => {
  it.each([
    ['the list', '/facilities?type=PHARMACY&wait=30', 1440, 'tbody td'],
    ['the list on a phone', '/facilities', 375, 'li a[href^="/facilities/"]'],
    ['a facility nobody has', '/facilities/0000000000', 1440, 'h1:text("この施設は表示できません")'],
  ])('%s has no serious finding and nothing sticks out', async (_name, path, width, content) => {
    const page = await board.open(path, { as: 'ministry', width });
    await page.locator('main').locator(content).first().waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each([1440, 375])('a facility at %i px has no serious finding and nothing sticks out', async (width) => {
    const page = await board.open('/facilities?has=OPERATING', { as: 'ministry', width });
    await page.locator('main a[href^="/facilities/"]').first().click();
    await page.getByTestId('log').waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('an open filter has no serious finding', async () => {
    const page = await board.open('/facilities', { as: 'ministry' });
    for (const name of ['都道府県', '工程の済・未', 'システム業者']) {
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog', { name });
      await dialog.locator('input').first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.context().close();
  });
});
