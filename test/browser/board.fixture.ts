/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { filterOfAddress } from '../../apps/dashboard/src/pages/facilities/filter-address.js';
import { openBrowser } from '../support/browser.js';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { startTestServer } from '../support/start-test-server.js';

export type DemoAccount =
  'ministry' | 'analyst' | 'vendor' | 'facility' | 'callcentre' | 'insurer' | 'insurer2';

export interface Board {
  readonly address: string;
  /** For a worker beside the board, and for what no page can say. */
  readonly database: TestDatabase;
  /** A page of a reader of its own, signed in or not; closed with the board. */
  open(path: string, reader?: { as?: DemoAccount; width?: number }): Promise<Page>;
  close(): Promise<void>;
}

/** For a hook that opens the board: the first one on a machine also makes the demo template and unpacks Chromium. */
export const OPENING_TIME = 600_000;
/** How long the browser waits for one thing, in milliseconds: ends what hangs; a busy machine must not fail for it. */
const PATIENCE = 120_000;

const AXE = readFileSync(createRequire(resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** The built board on the real server with the demo country, in a real browser. */
export async function openBoard(): Promise<Board> {
  const database = await createTestDatabase({ demo: true });
  const server = await startTestServer(database.url, { DEMO: '1' });
  const browser = await openBrowser();
  return {
    address: server.address,
    database,
    open: (path, reader = {}) => openPage(browser, server.address, path, reader),
    close: async () => {
      await browser.close();
      await server.close();
      await database.drop();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  path: string,
  { as, width = 1440 }: { as?: DemoAccount; width?: number },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'ja-JP',
    // not Japan: a day must not depend on where the reader sits
    timezoneId: 'America/Los_Angeles',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  if (as) await signIn(context, as);
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function signIn(context: BrowserContext, as: DemoAccount): Promise<void> {
  const answer = await context.request.post('/graphql', {
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { email: `${as}@demo.example`, password: 'shikaku-demo' } },
    },
  });
  const body = (await answer.json()) as { data?: { signIn?: { __typename?: string } } };
  if (body.data?.signIn?.__typename !== 'Me') throw new Error('the demo account cannot sign in');
}

/** A question to the API with the page's session: what the page shows is compared with what the server says. */
export async function ask<T>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown[] };
  if (errors) throw new Error('the question was refused');
  return data;
}

/**
 * Waits until nothing of the page is on its way: no skeleton, no figures of the question before, every chart drawn, fonts
 * there. To be called after the thing itself was waited for: before it is asked for, nothing is on its way either.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const onTheWay = 'main [aria-busy=true], main [aria-label=読み込み中], main [aria-label=Loading]';
    const charts = [...document.querySelectorAll('main figure')];
    return (
      !document.querySelector(onTheWay) &&
      charts.every((chart) => chart.querySelector('svg')) &&
      document.fonts.status === 'loaded'
    );
  });
}

/** How far the page sticks out of the window sideways, in pixels; not above 0 is what we want. */
export function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Serious and critical findings of axe as `rule: where`; none is what we want. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // evaluate, not a script tag: the page's content security policy forbids foreign scripts, and rightly so
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Result = { id: string; impact: string; nodes: { target: unknown[] }[] };
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Result[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${String(target)}`));
  });
}

/** 「12,345 施設中 1～50 件目」 or 「0 施設」 → 12345. */
export function countIn(text: string | null): number {
  const match = /[\d,]+/.exec(text ?? '');
  return match ? Number(match[0].replaceAll(',', '')) : NaN;
}

/** How many rows the list at that address has, as the API counts them for the page's reader. */
export async function rowsBehind(page: Page, href: string): Promise<number> {
  const { searchParams } = new URL(href, 'http://board');
  const { facilities } = await ask<{ facilities: { totalCount: number } }>(
    page,
    `query ($filter: FacilityFilter, $asOf: Date, $asKnownOn: KnowledgePointId) {
      facilities(filter: $filter, asOf: $asOf, asKnownOn: $asKnownOn, first: 1) { totalCount }
    }`,
    {
      filter: filterOfAddress(searchParams),
      asOf: searchParams.get('asOf'),
      asKnownOn: searchParams.get('known'),
    },
  );
  return facilities.totalCount;
}
