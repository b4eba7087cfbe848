/// <reference lib="dom" />
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

interface Caller {
  code: string;
  name: string;
  phone: string;
}

/** Facilities that wait for their setup and whose vendor has a telephone: nobody has named a blocker yet. */
async function callers(page: Page): Promise<Caller[]> {
  const { facilities } = await ask<{ facilities: { nodes: (Caller & { blocker: string | null })[] } }>(
    page,
    `{ facilities(filter: { stages: [SETUP_SCHEDULED], prefectures: ["31"] }, first: 100) { nodes { code name phone blocker } } }`,
  );
  return facilities.nodes.filter(({ phone, blocker }) => phone && !blocker);
}

/** Tab until the control is reached; a keyboard has no other way. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((name) => {
      const element = document.activeElement as HTMLInputElement | null;
      const labels = [...(element?.labels ?? [])].map(({ textContent }) => textContent?.trim());
      return labels.includes(name) || element?.textContent?.startsWith(name) === true;
    }, label);
    if (isThere) return;
  }
  throw new Error(`the keyboard does not reach ${label}`);
}

const box = (page: Page) => page.getByRole('combobox', { name: /電話の相手/ });

/** A call from the first digit to the record, without a mouse. */
async function takeCall(page: Page, caller: Caller): Promise<void> {
  await page.keyboard.type(caller.phone.replaceAll('-', ''));
  await page.getByRole('option', { name: new RegExp(caller.code) }).waitFor();
  await page.getByTestId('found').filter({ hasText: '1 件' }).waitFor();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2, name: caller.name });
  await heading.waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'caller');
  await tabTo(page, '用件');
  // ↓ twice: the second of the topics
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByText('記録すると滞留理由が「パソコン」になります。').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('パソコンの納期が分からない');
  await tabTo(page, '文例');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('記録しました（完了）。').waitFor();
  await page.getByTestId('blocker').filter({ hasText: 'パソコン' }).waitFor();
  await page.getByTestId('contacts').getByText('パソコンの納期が分からない').waitFor();
}

describe('the call centre’s day', () => {
  it('is done by keyboard on a wide screen: who, where it stands, the enquiry, the next caller', async () => {
    const page = await board.open('/desk', { as: 'callcentre' });
    await box(page).waitFor();
    const [first, second] = await callers(page);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await takeCall(page, first!);
    expect(await page.getByLabel('内容').inputValue()).toBe('');
    await page.getByText('問い合わせ：パソコンが届かない').first().waitFor();
    // 「/」: the next caller is on the line
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type(second!.name);
    await page.getByRole('option', { name: new RegExp(second!.code) }).waitFor();
    await settled(page);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('opens whom it finds also for an Enter that is faster than the answer', async () => {
    const page = await board.open('/desk', { as: 'callcentre' });
    const [caller] = await callers(page);
    await box(page).fill(caller!.phone.replaceAll('-', ''));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: caller!.name }).waitFor();
  });

  it('is done by keyboard on a phone’s width too, and says a mistake at its field without losing a letter', async () => {
    const page = await board.open('/desk', { as: 'callcentre', width: 375 });
    await box(page).waitFor();
    const [, , third, fourth] = await callers(page);
    await box(page).focus();
    await takeCall(page, third!);
    await page.keyboard.press('/');
    await box(page).fill(fourth!.code);
    await page.getByRole('option', { name: new RegExp(fourth!.code) }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: fourth!.name }).waitFor();
    await page.getByLabel('内容').fill('番号は 1234-5678-9018 です');
    await page.getByText(/個人番号（マイナンバー）らしい/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('用件を選んでください。').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('topic');
    // another call comes in between
    await box(page).fill(third!.code);
    await page.getByRole('option', { name: new RegExp(third!.code) }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: third!.name }).waitFor();
    await box(page).fill(fourth!.code);
    await page.getByRole('option', { name: new RegExp(fourth!.code) }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: fourth!.name }).waitFor();
    expect(await page.getByLabel('内容').inputValue()).toBe('番号は 1234-5678-9018 です');
    await settled(page);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('an enquiry two people edit tells the later one, who loses nothing', async () => {
    const desk = await board.open('/desk', { as: 'callcentre' });
    const [, , , , caller] = await callers(desk);
    await ask(desk, 'mutation ($input: LogEnquiryInput!) { logEnquiry(input: $input) { __typename } }', {
      input: { facilityCode: caller!.code, topic: 'SUBSIDY', text: '二人で直す問い合わせ' },
    });
    const ministry = await board.open('/enquiries?topic=SUBSIDY', { as: 'ministry' });
    for (const page of [desk, ministry]) {
      if (page === desk) await page.goto(`/desk?f=${caller!.code}`);
      await page.getByText('二人で直す問い合わせ').waitFor();
      await page.getByRole('button', { name: '直す・回答する' }).first().click();
    }
    const form = (page: Page) => page.getByRole('form', { name: '問い合わせを直す' });
    await form(ministry).getByLabel('回答').fill('上限は429,000円です');
    await form(ministry).getByLabel('状態').selectOption('CLOSED');
    await form(ministry).getByRole('button', { name: '保存する' }).click();
    await ministry.getByText('保存しました。').waitFor();
    await form(desk).getByLabel('回答').fill('折り返します');
    await form(desk).getByRole('button', { name: '保存する' }).click();
    await desk.getByRole('alert').getByText('ほかの方が先に更新しました').waitFor();
    await desk.getByRole('alert').getByText('上限は429,000円です').waitFor();
    expect(await form(desk).getByLabel('回答').inputValue()).toBe('折り返します');
    await desk.getByRole('button', { name: /自分の入力で保存する/ }).click();
    await desk.getByTestId('contacts').getByText('折り返します').waitFor();
  });
});

describe('a list somebody else changes meanwhile', () => {
  it('offers 「N 件更新」, and moves nothing until it is pressed', async () => {
    const page = await board.open('/facilities?blocker=STAFF&order=CODE', { as: 'ministry' });
    await page.getByTestId('range').waitFor();
    const before = await page.getByTestId('range').textContent();
    const desk = await board.open('/desk', { as: 'callcentre' });
    const caller = (await callers(desk)).at(-1)!;
    await ask(desk, 'mutation ($input: LogEnquiryInput!) { logEnquiry(input: $input) { __typename } }', {
      input: { facilityCode: caller.code, topic: 'STAFF', text: '研修' },
    });
    // as when the reader comes back to the tab: asked at once instead of within twelve seconds
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByText('1 件更新').waitFor();
    expect(await page.getByTestId('range').textContent()).toBe(before);
    await page.getByRole('button', { name: '表示を更新' }).click();
    await page.getByText('1 件更新').waitFor({ state: 'detached' });
    await page
      .getByTestId('range')
      .filter({ hasText: String(countIn(before) + 1) })
      .waitFor();
  });
});

describe('the ministry’s follow-up', () => {
  it('leads from counts to as many rows, assigns several rows at once and keeps notes', async () => {
    const page = await board.open('/stuck?stage=OPERATING&wait=30', { as: 'ministry' });
    await page.getByTestId('stuck-count').waitFor();
    const links = page.getByRole('table').first().locator('a[href*="/facilities"]');
    await links.first().waitFor();
    for (const index of [0, 7, 23]) {
      const link = links.nth(index);
      expect(countIn(await link.textContent())).toBe(
        await rowsBehind(page, (await link.getAttribute('href'))!),
      );
    }
    const boxes = page.getByRole('checkbox', { name: /を選ぶ$/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByLabel('担当にする方').selectOption({ label: '保険局（デモ）' });
    await page.getByRole('button', { name: '選んだ 2 施設に割り当てる' }).click();
    await page.getByText('2 施設の担当を変えました。').waitFor();
    await page.getByRole('button', { name: 'メモを書く' }).first().click();
    await page.getByLabel('新しいメモ').fill('業者に督促した');
    await page.getByRole('button', { name: 'メモを残す' }).click();
    await page.getByTestId('notes').getByText('業者に督促した').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'メモ 1 件' }).waitFor();
    await page.getByLabel('担当', { exact: true }).selectOption({ label: '担当のある施設' });
    await page.getByTestId('stuck-count').filter({ hasText: '2 施設' }).waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('compares vendors by figures that lead to as many rows, on a past day too', async () => {
    const page = await board.open('/vendors?asOf=2021-07-05', { as: 'analyst' });
    const links = page.getByRole('table').locator('a[href*="vendor="]');
    await links.first().waitFor();
    for (const index of [0, 1, 2, 3, 4, 5, 60, 61]) {
      const link = links.nth(index);
      const text = (await link.textContent())!;
      if (text.includes('日')) continue;
      expect(countIn(text)).toBe(await rowsBehind(page, (await link.getAttribute('href'))!));
    }
    await page.getByRole('button', { name: /準備完了.*直近4週/ }).click();
    await page.locator('th[aria-sort=descending]', { hasText: /準備完了.*直近4週/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('shows open enquiries by week, and each number is as many rows of the list', async () => {
    const page = await board.open('/enquiries', { as: 'ministry' });
    const link = page.getByRole('table').locator('a').nth(9);
    const count = countIn(await link.textContent());
    await link.click();
    await page
      .getByTestId('enquiry-count')
      .filter({ hasText: `${count} 件` })
      .waitFor();
    await page.setViewportSize({ width: 375, height: 800 });
    await settled(page);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
