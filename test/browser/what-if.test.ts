import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
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

const TWO = '/forecast/what-if?a=VENDOR_CAPACITY~50~~4~&an=倍の速さ&b=HELP_DESK~~31~10~';

describe('what if', () => {
  it('compares two scenarios of the address with the forecast, and discards one', async () => {
    const page = await board.open(TWO, { as: 'ministry' });
    const summary = page.getByTestId('summary');
    await summary.getByText('倍の速さ').waitFor();
    const gain = await summary.locator('tbody tr').nth(1).locator('td').nth(1).textContent();
    expect(gain).toMatch(/^\+\d/);
    expect(await summary.locator('tbody tr').first().locator('td').nth(1).textContent()).toBe('—');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.getByTestId('scenario-a').getByRole('button', { name: 'この案を捨てる' }).click();
    await page.getByTestId('scenario-a').getByText('変更はまだありません').waitFor();
    expect(new URL(page.url()).searchParams.get('a')).toBeNull();
    expect(new URL(page.url()).searchParams.get('b')).toBe('HELP_DESK~~31~10~');
    await page.context().close();
  });

  it('takes a change by select and number field into the address', async () => {
    const page = await board.open('/forecast/what-if', { as: 'ministry' });
    const card = page.getByTestId('scenario-a');
    await card.getByLabel('変える条件').selectOption('PCS_EARLIER');
    await card.getByLabel('早まる日数').fill('20');
    await card.getByRole('button', { name: '条件を加える' }).click();
    await card.getByText('パソコンの入荷が20日早い').waitFor();
    expect(new URL(page.url()).searchParams.get('a')).toBe('PCS_EARLIER~~~~20');
    await page.context().close();
  });
});

describe('where it hurts', () => {
  it('leads every number of a sentence to as many rows', async () => {
    const page = await board.open('/where-it-hurts', { as: 'ministry' });
    await page.getByTestId('anomalies').locator('li').first().waitFor();
    await page.getByTestId('week-changes').waitFor();
    const links = page.locator('[data-testid=week-changes] a, [data-testid=anomalies] li a');
    const seen = await links.evaluateAll((all) =>
      all.map((link) => ({ text: link.textContent, href: link.getAttribute('href')! })),
    );
    expect(seen.length).toBeGreaterThan(4);
    for (const { text, href } of seen) expect(await rowsBehind(page, href)).toBe(countIn(text));
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('tells nobody who does not see the whole country', async () => {
    const page = await board.open('/where-it-hurts', { as: 'vendor' });
    await page.getByText('このページは厚生労働省とコールセンターの方がご覧になれます').waitFor();
    await page.context().close();
  });
});
