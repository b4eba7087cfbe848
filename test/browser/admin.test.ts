/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { openBoard, OPENING_TIME, seriousFindings, settled, sticksOut, type Board } from './board.fixture.js';

/** Accounts, outbox and audit: an administrator invites somebody, who comes in by the mail's link. */
let board: Board;
beforeAll(async () => {
  board = await openBoard();
}, OPENING_TIME);
afterAll(() => board?.close());

async function invite(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: '招待する' }).click();
  await page.getByLabel('メールアドレス', { exact: true }).fill(email);
  await page.getByLabel('氏名', { exact: true }).fill('新しい担当');
  await page.getByLabel('役割', { exact: true }).first().selectOption('ANALYST');
  // a nervous finger: the second press finds the first under way
  await page.getByRole('button', { name: '招待メールを送る' }).dblclick();
  await page.getByText(`${email} へ招待メールを送ります。`).waitFor();
}

for (const width of [1440, 375]) {
  describe(`administration at ${width} px`, () => {
    const email = `invited-${width}@test.example`;

    it('invites somebody, who comes in by the link in the mail, once', async () => {
      const page = await board.open('/accounts', { as: 'ministry', width });
      await invite(page, email);
      await page
        .getByRole('row', { name: new RegExp(email) })
        .getByText('招待中')
        .waitFor();
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);

      await page.getByRole('link', { name: '送信メール' }).click();
      const mails = page.getByRole('listitem').filter({ hasText: email });
      await mails.first().waitFor();
      expect(await mails.count()).toBe(1);
      await mails.first().getByText('本文', { exact: true }).click();
      const href = await mails.first().getByRole('link').getAttribute('href');
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);

      const guest = await board.open(href!, { width });
      await guest.getByText(email).waitFor();
      await guest.getByLabel('パスワード', { exact: true }).fill('short');
      await guest.getByRole('button', { name: '登録してログイン' }).click();
      await guest.locator('input[name=password][aria-invalid=true]').waitFor();
      expect(await guest.locator('input[name=displayName]').inputValue()).toBe('新しい担当');
      await guest.getByLabel('パスワード', { exact: true }).fill('a long passphrase of mine');
      // one press is enough
      await guest.getByRole('button', { name: '登録してログイン' }).click();
      await guest.getByRole('button', { name: 'ログアウト' }).waitFor();

      const second = await board.open(href!, { width });
      await second.getByRole('main').getByRole('link', { name: 'ログイン' }).waitFor();
      expect(await second.getByLabel('パスワード', { exact: true }).count()).toBe(0);
    });

    it('stops an account, and the audit tells who did it, in words', async () => {
      const page = await board.open('/accounts', { as: 'ministry', width });
      const row = page.getByRole('row', { name: new RegExp(email) });
      await row.getByRole('button', { name: new RegExp('停止') }).click();
      await row.getByText('停止中').waitFor();

      await page.getByRole('link', { name: '監査ログ' }).click();
      await page.getByRole('cell', { name: 'アカウントの停止・再開' }).first().waitFor();
      await page.getByLabel('操作').selectOption('INVITE_ACCOUNT');
      await page.waitForURL(/action=INVITE_ACCOUNT/);
      await page.getByRole('cell', { name: 'アカウントの停止・再開' }).first().waitFor({ state: 'detached' });
      await page.getByRole('cell', { name: `招待 ${email}` }).waitFor();
      expect(await page.getByRole('cell', { name: 'アカウントの停止・再開' }).count()).toBe(0);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      // back to where one was
      await page.goBack();
      await page.getByRole('cell', { name: 'アカウントの停止・再開' }).first().waitFor();
    });

    it('has no serious findings, and is for administrators alone', async () => {
      for (const path of ['/accounts', '/audit', '/outbox', '/account']) {
        const page = await board.open(path, { as: 'ministry', width });
        await settled(page);
        expect([path, await seriousFindings(page)]).toEqual([path, []]);
        await page.context().close();
      }
      const analyst = await board.open('/audit', { as: 'analyst', width });
      expect(await analyst.getByRole('table').count()).toBe(0);
    });
  });
}
