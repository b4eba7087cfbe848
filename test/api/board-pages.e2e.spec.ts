import { readFile } from 'node:fs/promises';
import { ApiClient } from './api-client.js';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { startTestServer, type TestServer } from '../support/start-test-server.js';

let database: TestDatabase;
let server: TestServer;
let visitor: ApiClient;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer(database.url);
  visitor = new ApiClient(server.address);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

async function contentOf(path: string): Promise<[status: number, type: string | null, text: string]> {
  const answer = await visitor.get(path);
  return [answer.status, answer.headers.get('content-type'), await answer.text()];
}

describe('the addresses of the board', () => {
  it('are served where the board has a page, with and without a slash at the end', async () => {
    const router = await readFile('apps/dashboard/src/router.tsx', 'utf8');
    const paths = [...router.matchAll(/path: '([^']+)'/g)]
      .map(([, path]) => path!)
      .filter((path) => path !== '*');
    expect(paths).toContain('facilities/:code');
    for (const path of ['', ...paths.flatMap((path) => [path, `${path}/`])]) {
      const [status, , text] = await contentOf(`/${path.replace(':code', '1310000001')}?asOf=2021-07-01`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain('<div id="root"></div>');
    }
  });

  it.each(['/nothing', '/facilities/1310000001/log', '/prefectures.html', '/wp-login.php?a=b'])(
    'are 404 elsewhere, with a page in Japanese that leads home: %s',
    async (path) => {
      const [status, type, text] = await contentOf(path);
      expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
      expect(text).toContain('<h1>ページが見つかりません</h1>');
      expect(text).toContain('<a href="/">');
    },
  );

  it.each(['/assets/gone.js', '/graphql/nothing', '/health/nothing'])(
    'are 404 without a page where programs ask: %s',
    async (path) => {
      const [status, , text] = await contentOf(path);
      expect([status, JSON.parse(text)]).toEqual([404, { error: { code: 'NOT_FOUND' } }]);
    },
  );

  it.each(['/favicon.ico', '/favicon.svg'])('have an icon: %s', async (path) => {
    const [status, type] = await contentOf(path);
    expect([status, type]).toEqual([200, expect.stringMatching(/^image\//)]);
  });
});
