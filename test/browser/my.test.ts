/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
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
let code: string;
beforeAll(async () => {
  board = await openBoard();
  const page = await board.open('/my', { as: 'facility' });
  const { facilities } = await ask<{ facilities: { nodes: { code: string }[] } }>(
    page,
    '{ facilities(first: 1) { nodes { code } } }',
  );
  code = facilities.nodes[0]!.code;
  await page.context().close();
}, OPENING_TIME);
afterAll(() => board?.close());

const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const start = (page: Page) => page.locator('[data-step=choose]');
const said = (page: Page) => page.getByRole('status').filter({ hasText: /。$/ });

interface Start {
  verb: string;
  day: string | null;
  source: string;
}

/** Statements about the start of operation that nobody took back. */
async function standingStarts(page: Page, facility: string): Promise<Start[]> {
  type Entry = Start & { kind: string; retractedBy: string | null };
  const read = await ask<{ facility: { log: Entry[] } }>(
    page,
    'query ($code: String!) { facility(code: $code) { log { verb kind day source retractedBy } } }',
    { code: facility },
  );
  return read.facility.log
    .filter(({ kind, verb, retractedBy }) => kind === 'OPERATING' && verb !== 'RETRACT' && !retractedBy)
    .map(({ verb, day, source }) => ({ verb, day, source }));
}

async function report(page: Page, blocker: string | null): Promise<void> {
  await ask(page, `mutation ($input: ReportBlockerInput!) { reportBlocker(input: $input) { __typename } }`, {
    input: { facilityCode: code, blocker },
  });
}

/** A facility whose vendor never reported the set-up, and its letter, made by the ministry. */
async function letterOf(stage: string): Promise<{ page: Page; facility: string; link: string }> {
  const page = await board.open('/my', { as: 'ministry' });
  const { facilities } = await ask<{ facilities: { nodes: { code: string }[] } }>(
    page,
    `{ facilities(first: 1, filter: { stages: [${stage}] }) { nodes { code } } }`,
  );
  const facility = facilities.nodes[0]!.code;
  await page.goto(`/facilities/${facility}/letter`);
  await page.getByRole('button', { name: '新しいリンクを作る' }).click();
  const link = await page.getByTestId('address').textContent();
  return { page, facility, link: new URL(link!).pathname + new URL(link!).hash };
}

describe.each([375, 1440])('the facility at %d pixels', (width) => {
  it('sees the one next thing, enters the start date in three taps, changes it, and takes it back', async () => {
    const page = await board.open('/my', { as: 'facility', width });
    await page.locator('[data-next=OPERATING]').waitFor();
    await settled(page);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '運用開始日を入力する' }).click();
    await start(page).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('radio', { name: /次の営業日/ }).check();
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.getByText('2021年7月13日（火）').waitFor();
    await page.getByText('令和3年7月13日', { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    // a double click is one entry
    await page.getByRole('button', { name: 'この内容で登録する' }).dblclick();
    await said(page).filter({ hasText: '2021年7月13日 で登録しました' }).waitFor();
    await page.locator('[data-next=PLANNED]').waitFor();
    const entered = [{ verb: 'SET', day: '2021-07-13', source: 'FACILITY' }];
    expect(await standingStarts(page, code)).toEqual(entered);

    await page.getByRole('link', { name: '開始日を変更・取り消す' }).click();
    await page.getByRole('radio', { name: '日付を選ぶ' }).check();
    await page.getByLabel('運用開始日', { exact: true }).fill('2021-08-02');
    await page.getByText('令和3年8月2日').waitFor();
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.getByRole('button', { name: 'この内容で登録する' }).click();
    await said(page).filter({ hasText: '2021年8月2日 で登録しました' }).waitFor();

    await page.getByRole('link', { name: '開始日を変更・取り消す' }).click();
    await page.getByRole('button', { name: '運用開始日を取り消す' }).click();
    await said(page).filter({ hasText: '取り消しました' }).waitFor();
    await page.locator('[data-next=OPERATING]').waitFor();
    await page.context().close();
  });

  it('reads what is wrong at the field, and loses nothing typed', async () => {
    const page = await board.open(`/my?f=${code}&do=start`, { as: 'facility', width });
    await start(page).waitFor();
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.getByRole('alert').filter({ hasText: '運用開始日を選んでください' }).waitFor();
    await page.getByRole('radio', { name: '日付を選ぶ' }).check();
    const day = page.getByLabel('運用開始日', { exact: true });
    await day.fill('2020-12-01');
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.getByRole('button', { name: 'この内容で登録する' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /準備完了（2021年\d+月\d+日）より前の日付です/ })
      .waitFor();
    expect(await day.inputValue()).toBe('2020-12-01');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
    await day.fill('2031-01-01');
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.getByRole('alert').filter({ hasText: '日付が先すぎます' }).waitFor();
    expect(await day.inputValue()).toBe('2031-01-01');

    await page.goto(`/my?f=${code}&do=contact-data`);
    const phone = page.getByLabel('電話');
    await phone.fill('12');
    await page.getByLabel('住所').fill('渋川市1-1');
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByText('市外局番から').waitFor();
    expect(await phone.inputValue()).toBe('12');
    expect(await page.getByLabel('住所').inputValue()).toBe('渋川市1-1');
    expect(await phone.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('goes back one step, where everything chosen still stands', async () => {
    const page = await board.open('/my', { as: 'facility', width });
    await page.getByRole('link', { name: '運用開始日を入力する' }).click();
    await page.getByRole('radio', { name: /本日/ }).check();
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.locator('[data-step=confirm]').waitFor();
    await page.goBack();
    await start(page).waitFor();
    expect(await page.getByRole('radio', { name: /本日/ }).isChecked()).toBe(true);
    await page.goBack();
    await page.locator('[data-next=OPERATING]').waitFor();
    expect(await standingStarts(page, code)).toEqual([]);
    await page.context().close();
  });
});

describe('two tabs', () => {
  it('the later one is told, keeps its day, and enters it with the next press', async () => {
    const page = await board.open(`/my?f=${code}&do=start`, { as: 'facility' });
    await page.getByRole('radio', { name: /次の営業日/ }).check();
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.locator('[data-step=confirm]').waitFor();
    await report(page, 'STAFF');
    await page.getByRole('button', { name: 'この内容で登録する' }).click();
    await page.getByText('ほかの画面で先に更新されました').waitFor();
    expect(await standingStarts(page, code)).toEqual([]);
    await page.getByText('2021年7月13日（火）').waitFor();
    await page.getByRole('button', { name: 'この内容で登録する' }).click();
    await said(page).filter({ hasText: '2021年7月13日 で登録しました' }).waitFor();
    await page.getByRole('link', { name: '開始日を変更・取り消す' }).click();
    await page.getByRole('button', { name: '運用開始日を取り消す' }).click();
    await said(page).filter({ hasText: '取り消しました' }).waitFor();
    await page.context().close();
  });
});

describe('the letter', () => {
  it('carries the link in its QR code, with its last day in both calendars, on one page', async () => {
    const { page, link } = await letterOf('READY');
    await page.getByText('2021年8月11日（水）・令和3年8月11日まで').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const image = await page.getByTestId('qr').evaluate(async (svg) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
      const size = 600;
      picture.width = picture.height = size;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0, size, size);
      // as text: a million numbers one by one take a minute to come over
      const { data } = context.getImageData(0, 0, size, size);
      return { width: size, height: size, data: Array.from(data, (b) => String.fromCharCode(b)).join('') };
    });
    const read = new URL(decodeQR({ ...image, data: Buffer.from(image.data, 'latin1') }));
    expect(read.pathname + read.hash).toBe(link);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.context().close();
  });
});

describe('by the signed link, without a mouse and without signing in', () => {
  it('answers the question, enters the day once, and reads it afterwards', async () => {
    const { page: ministry, facility, link } = await letterOf('READY');
    const page = await board.open(link, { width: 375 });
    await page.getByText('設定と接続テストは終わりましたか').waitFor();
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('radio', { name: /本日/ }).focus();
    await page.keyboard.press('ArrowDown'); // 次の営業日
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown'); // まだです
    await page.getByText('終わってから、もう一度').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '終わるまで' }).waitFor();
    await page.keyboard.press('ArrowUp'); // はい
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('準備完了（設定・接続テスト済み）も登録します').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('この日でよろしいですか');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('運用開始日を登録しました').waitFor();
    expect(await standingStarts(ministry, facility)).toEqual([
      { verb: 'SET', day: '2021-07-13', source: 'FACILITY' },
    ]);
    await page.reload();
    await page.getByText('運用開始日は登録済みです').waitFor();
    await page.getByText('2021年7月13日（火）').waitFor();
    expect(await start(page).count()).toBe(0);
    await page.context().close();
    await ministry.context().close();
  });

  it('says why a link shows nothing', async () => {
    const page = await board.open('/start#nothing', { width: 375 });
    await h1(page, 'このリンクは使えません');
    await page.getByText('途中で切れている').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });
});
