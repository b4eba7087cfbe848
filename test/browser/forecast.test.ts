import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ask,
  countIn,
  openBoard,
  OPENING_TIME,
  rowsBehind,
  seriousFindings,
  sticksOut,
  type Board,
} from './board.fixture.js';

let board: Board;
beforeAll(async () => {
  board = await openBoard();
}, OPENING_TIME);
afterAll(() => board?.close());

interface Answer {
  forecast: {
    days: string[];
    series: { now: number; p10: number[]; p90: number[]; plannedByTarget: number }[];
  };
}
const NATION = '{ forecast { days series { now p10 p90 plannedByTarget } } }';
const counted = (count: number) => count.toLocaleString('ja-JP');

describe('見通し', () => {
  it('says what was planned, what is and what the queues can deliver, as the API does', async () => {
    const page = await board.open('/forecast', { as: 'ministry' });
    // the first one is being made: the page asks again by itself
    await page.getByRole('heading', { level: 1, name: /9月30日までに運用開始が見込めるのは/ }).waitFor();
    const { forecast } = await ask<Answer>(page, NATION);
    const { now, p10, p90, plannedByTarget } = forecast.series[0]!;
    const target = forecast.days.indexOf('2021-09-30');
    const title = (await page.getByRole('heading', { level: 1 }).textContent())!;
    for (const count of [p10[target]!, p90[target]!, plannedByTarget])
      expect(title).toContain(counted(count));
    await page.getByText('デモの業者・順番待ち・作業実績はすべて架空です').waitFor();
    await page.getByRole('heading', { level: 2, name: /^全国傾向（公表値）/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: /^業者別（ログ）/ }).waitFor();
    const nowLink = page.getByRole('link', { name: counted(now), exact: true }).first();
    expect(await rowsBehind(page, (await nowLink.getAttribute('href'))!)).toBe(now);
    await page.context().close();
  });

  it('its address holds the view; lines and queues lead to as many facilities', async () => {
    const page = await board.open('/forecast?by=VENDOR&of=READY&pace=PREFECTURE', { as: 'ministry' });
    const table = page.getByRole('region', { name: '業者ごとの順番待ちと実績の速さ' });
    const first = table.locator('tbody tr').first();
    await first.waitFor();
    const queue = first.locator('td').first().getByRole('link');
    expect(await rowsBehind(page, (await queue.getAttribute('href'))!)).toBe(
      countIn(await queue.textContent()),
    );
    await first.locator('td').last().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: /の順番待ち：9月30日までに/ }).waitFor();
    expect(page.url()).toContain('queue=');
    await page.locator('label').filter({ hasText: '間に合いそうにない' }).click();
    await page.waitForURL(/outlook=UNLIKELY/);
    expect(page.url()).toContain('by=VENDOR');
    await page.context().close();
  });

  it('a vendor sees its own line alone, the public the country without vendors', async () => {
    const vendor = await board.open('/forecast?by=VENDOR', { as: 'vendor' });
    const table = vendor.getByRole('region', { name: '業者ごとの順番待ちと実績の速さ' });
    await table.locator('tbody tr').first().waitFor();
    expect(await table.locator('tbody tr').count()).toBe(1);
    await vendor.context().close();
    const anybody = await board.open('/forecast?by=VENDOR');
    await anybody.getByRole('heading', { level: 2, name: /^業者別（ログ）：全国/ }).waitFor();
    expect(await anybody.locator('label').filter({ hasText: '業者' }).count()).toBe(0);
    await anybody.context().close();
  });

  it.each([1440, 375])('can be read by everybody at %i px, and nothing sticks out', async (width) => {
    const page = await board.open('/forecast?by=TYPE', { as: 'ministry', width });
    await page.getByRole('heading', { level: 2, name: '計算の方法・前提・限界' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
