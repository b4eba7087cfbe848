/// <reference lib="dom" />
import type { INestApplicationContext } from '@nestjs/common';
import type { Page } from 'playwright-core';
import { createWorker } from '../../apps/worker/create-worker.js';
import { testConfiguration } from '../support/test-configuration.js';
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
let worker: INestApplicationContext;
beforeAll(async () => {
  board = await openBoard();
  // the campaign alone, as fast as it goes: rules of the demo would send 15,000 first
  await board.database.dataSource.query('UPDATE reminder_rule SET active = false');
  await board.database.dataSource.query(
    'UPDATE reminder_setting SET rate_per_minute = NULL, approval_above = 5',
  );
  worker = await createWorker(testConfiguration(board.database.url, { DEMO: '1' }));
}, OPENING_TIME);
afterAll(async () => {
  await worker?.close();
  await board?.close();
});

/** As the API counts the rows that the page's address asks for. */
async function messagesOf(page: Page, filter: Record<string, unknown>): Promise<number> {
  const { reminderMessages } = await ask<{ reminderMessages: { totalCount: number } }>(
    page,
    'query ($filter: ReminderMessageFilter) { reminderMessages(filter: $filter, first: 1) { totalCount } }',
    { filter },
  );
  return reminderMessages.totalCount;
}

async function templateOf(page: Page, name: string): Promise<string> {
  const { reminderTemplates } = await ask<{ reminderTemplates: { id: number; name: string }[] }>(
    page,
    '{ reminderTemplates { id name } }',
  );
  return String(reminderTemplates.find((template) => template.name === name)!.id);
}

const numberIn = async (page: Page, row: RegExp): Promise<number> =>
  countIn(await page.getByRole('row', { name: row }).first().getByRole('link').last().textContent());

describe('a campaign', () => {
  it('goes from a list to its results: dry run, a second person, sending, rows for every number', async () => {
    const page = await board.open('/facilities?pref=31&stage=VENDOR_CONTACTED', { as: 'ministry' });
    await page.getByTestId('range').waitFor();
    const listed = countIn(((await page.getByTestId('range').textContent()) ?? '').split('中')[0]!);
    await page.getByRole('link', { name: 'この施設に一斉送信' }).click();
    await page
      .getByTestId('segment-size')
      .filter({ hasText: `${listed.toLocaleString('ja')} 施設` })
      .waitFor();

    // what is missing is said at its field, and nothing that was typed is lost
    await page.getByLabel('名前', { exact: true }).fill('鳥取の業者連絡のお願い');
    await page.getByRole('button', { name: '下書きを保存して試算する' }).click();
    await page.getByRole('alert').filter({ hasText: '選んでください' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('templateId');
    expect(await page.getByLabel('名前', { exact: true }).inputValue()).toBe('鳥取の業者連絡のお願い');
    await page.getByLabel('テンプレート').selectOption(await templateOf(page, 'APPLIED_NO_VENDOR'));
    await page.getByLabel('比較のため送らない割合（％）').fill('20');
    await page.getByRole('button', { name: '下書きを保存して試算する' }).click();

    await page.getByTestId('dry-run').waitFor();
    const [total, sendable] = (await page.getByTestId('dry-run').textContent())!
      .match(/\d[\d,]*/g)!
      .map((number) => countIn(number));
    expect(total).toBe(listed);
    expect(sendable).toBeGreaterThan(5);
    // a reason's number shows as many rows
    const noAddress = await numberIn(page, /宛先なし/);
    await page
      .getByRole('row', { name: /宛先なし/ })
      .first()
      .getByRole('link')
      .click();
    await page.waitForURL(/only=NO_ADDRESS/);
    await page.getByRole('cell', { name: '送らない：宛先なし' }).first().waitFor();
    await settled(page);
    expect(await page.getByRole('table').last().getByRole('row').count()).toBe(Math.min(noAddress, 50) + 1);
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'この内容で送信へ進む' }).click();
    await page.getByText('ご自身が作成したため、ほかの方の承認が必要です。').waitFor();
    expect(await page.getByRole('button', { name: 'この内容で承認する' }).count()).toBe(0);

    const address = new URL(page.url()).pathname;
    const second = await board.open(address, { as: 'analyst', width: 375 });
    await second.getByRole('button', { name: 'この内容で承認する' }).click();
    await second.getByText('この内容で承認する').waitFor({ state: 'detached' });
    await settled(second);
    expect(await sticksOut(second)).toBeLessThanOrEqual(0);

    // live: nobody presses anything until it is finished
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '完了' }).waitFor();
    await page
      .getByTestId('progress')
      .filter({ hasText: `${total!.toLocaleString('ja')} 件のうち` })
      .waitFor();
    const id = Number(address.split('/').at(-1));
    const outbox = await numberIn(page, /送信箱/);
    const heldOut = await numberIn(page, /比較のため送らない/);
    expect(outbox).toBe(sendable);
    expect(await messagesOf(page, { campaignId: id, statuses: ['OUTBOX'] })).toBe(outbox);
    expect(await messagesOf(page, { campaignId: id, statuses: ['HELD_OUT'] })).toBe(heldOut);
    await page
      .getByRole('row', { name: /送信箱/ })
      .first()
      .getByRole('link')
      .click();
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: `${outbox} 件です` })
      .waitFor();
    await settled(page);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);

    // the facility's page tells it
    await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click();
    await page.getByTestId('reminders').getByText('鳥取の業者連絡のお願い').waitFor();

    await page.goto('/reminders/results');
    const row = page.getByRole('row', { name: /鳥取の業者連絡のお願い/ });
    await row.waitFor();
    await row.getByRole('link', { name: String(heldOut), exact: true }).click();
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: `${heldOut} 施設` })
      .waitFor();
  });
});
