/// <reference lib="dom" />
import type { Page } from 'playwright-core';
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
beforeAll(async () => {
  board = await openBoard();
}, OPENING_TIME);
afterAll(() => board?.close());

interface TestCard {
  insurerNumber: string;
  symbol: string;
}

/** What the connection test of the demo's facility is asked with. */
async function testCard(page: Page): Promise<TestCard> {
  const answer = await page.request.get('/qualification/checks');
  return ((await answer.json()) as { testCard: TestCard }).testCard;
}

const focused = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
const answer = (page: Page, text: string) => page.getByTestId('answer').filter({ hasText: text }).waitFor();

/** As a reader types it: every field ended by Enter. */
async function type(page: Page, ...fields: string[]): Promise<void> {
  for (const field of fields) {
    await page.keyboard.type(field);
    await page.keyboard.press('Enter');
  }
}

describe('the receptionist’s page', () => {
  it('takes one patient after the other from the keyboard alone', async () => {
    const page = await board.open('/reception', { as: 'facility' });
    const { insurerNumber, symbol } = await testCard(page);
    await page.getByTestId('connection-test').waitFor();
    await focused(page, 'insurerNumber');
    await type(page, insurerNumber, symbol, '1', '', 'S550101');
    await answer(page, '有効');
    await page.getByTestId('answer').getByText('試験　一郎').waitFor();
    await page.keyboard.press('Enter');
    await focused(page, 'insurerNumber');
    expect(await page.getByTestId('answer').count()).toBe(0);
    expect(await page.getByLabel('番号', { exact: true }).inputValue()).toBe('');
    // a reader that types the whole card at once
    await type(page, `${insurerNumber},${symbol},5,昭和55年1月1日`);
    await answer(page, '複数該当');
    await page.getByTestId('answer').getByText('枝番を入力して').waitFor();
    await page.keyboard.press('Escape');
    await focused(page, 'insurerNumber');
    await page.getByRole('heading', { name: '本日の照会 2 件' }).waitFor();
    const history = await page.getByTestId('today').textContent();
    for (const secret of [insurerNumber, symbol, '試験']) expect(history).not.toContain(secret);
    await page.getByText('接続テストに合格しています').waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('says at its field what cannot be on a card, and warns of an individual number before it is sent', async () => {
    const page = await board.open('/reception', { as: 'facility', width: 375 });
    const { insurerNumber, symbol } = await testCard(page);
    await focused(page, 'insurerNumber');
    await type(page, insurerNumber, symbol, '1', '', 'S650101');
    await page.getByText('昭和35年4月1日 のように入力してください').waitFor();
    await focused(page, 'birthdate');
    await page.keyboard.press('Escape');
    await focused(page, 'insurerNumber');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url());
    });
    await type(page, insurerNumber, symbol, '123456789018', '', 'S550101');
    await page.getByText(/個人番号（マイナンバー）らしい/).waitFor();
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    await answer(page, '該当資格なし');
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('checks by My Number card with what the patient agreed to', async () => {
    const page = await board.open('/reception?tab=reader', { as: 'facility' });
    await page.getByTestId('connection-test').waitFor();
    await focused(page, 'serial');
    await page.getByLabel('薬剤情報').check();
    await page.getByLabel('電子証明書の発行番号').focus();
    await type(page, '7E57000000000001');
    await answer(page, '有効');
    await page.getByText('同意の記録').waitFor();
    await page.keyboard.press('Enter');
    await focused(page, 'serial');
    expect(await page.getByLabel('薬剤情報').isChecked()).toBe(false);
    await type(page, '7E57000000000008');
    await page.getByRole('alert').filter({ hasText: '有効期限が切れています' }).waitFor();
    await page.context().close();
  });

  it('checks a pasted list and shows whom to ask in the morning', async () => {
    const page = await board.open('/reception?tab=batch', { as: 'facility' });
    const { insurerNumber, symbol } = await testCard(page);
    const lines = ['1', '3', '4', '5'].map(
      (number) => `${insurerNumber}\t${symbol}\t${number}\t\tS550101\t予約${number}`,
    );
    await page.getByLabel('貼り付け（表計算ソフトからそのまま）').fill(lines.join('\n'));
    await page.getByRole('button', { name: '照会する' }).click();
    const result = page.getByTestId('result');
    await result.getByText('3 件は窓口で確かめてください。').waitFor();
    await result.getByRole('cell', { name: '予約3' }).waitFor();
    expect(await result.getByRole('cell', { name: '予約1' }).count()).toBe(0);
    await result.getByText('全員', { exact: true }).click();
    await result.getByRole('cell', { name: '予約1' }).waitFor();
    await page.getByTestId('receptions').getByText('結果があります').waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '照会する' }).isVisible()).toBe(false);
    expect(await result.getByRole('cell', { name: '予約5' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the board’s page of checks', () => {
  it('leads from the number of quiet facilities to their rows, and shows its formulas', async () => {
    const page = await board.open('/checks', { as: 'ministry' });
    const { checkFigures, quietFacilities } = await ask<{
      checkFigures: { operating: number; quiet: number };
      quietFacilities: { totalCount: number; nodes: { name: string }[] };
    }>(page, '{ checkFigures { operating quiet } quietFacilities(first: 1) { totalCount nodes { name } } }');
    expect(checkFigures.quiet).toBeGreaterThan(20);
    expect(quietFacilities.totalCount).toBe(checkFigures.quiet);
    await page
      .getByTestId('quiet')
      .getByRole('link', { name: quietFacilities.nodes[0]!.name })
      .first()
      .waitFor();
    await page.getByText('30秒 ÷ 3,600', { exact: false }).waitFor();
    await page.getByText('× 0.5', { exact: false }).waitFor();
    await page.getByTestId('insurers').getByRole('cell').first().waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
