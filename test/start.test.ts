import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createTestDatabase } from './support/create-test-database.js';
import { openTestCluster } from './support/test-cluster.js';
import { createDatabaseIfMissing, createDataSource, dropDatabase } from '#platform';
import { freePort, Product } from './support/product.js';

const MINUTES = 60_000;

describe('npm start', () => {
  let product: Product;
  beforeEach(async () => {
    product = await Product.onFreePort();
  });
  afterEach(() => product.dispose());

  it(
    'starts again after kill -9 while the cluster is made, while the demo is loaded, and while it serves',
    async () => {
      product.start();
      await product.until(() => product.clusterIsBeingMade, 'initdb');
      await product.signal('SIGKILL');
      product.start();
      await product.until(() => product.output.includes('loading the demo'), 'the demo');
      await product.signal('SIGKILL');
      product.start();
      await product.served();
      const before = await product.openFacilities('2021-07-11');
      await product.signal('SIGKILL');
      product.start();
      await product.served();
      expect(await product.openFacilities('2021-07-11')).toBe(before);
      expect(before).toBe(228_400);
    },
    10 * MINUTES,
  );

  it(
    'serves page and API from nothing, starts a killed PostgreSQL again in its place, and Ctrl-C leaves no process',
    async () => {
      product.start();
      await product.served();
      expect(await (await fetch(product.address)).text()).toContain('<html');
      expect((await fetch(`${product.address}/health/ready`)).status).toBe(200);
      expect(product.output).toContain('ministry@demo.example');
      const { databaseUrl, postmaster } = product;
      process.kill(postmaster, 'SIGKILL');
      await product.until(() => product.output.includes('database: ended by itself'), 'the restart');
      await product.until(
        () => product.clusterHasStarted && product.postmaster !== postmaster,
        'a new server',
      );
      await product.answers();
      expect(await product.openFacilities('2021-07-11')).toBe(228_400);
      expect(product.databaseUrl).toBe(databaseUrl);
      // The worker notes the clock once a minute.
      const database = await createDataSource(databaseUrl, { poolSize: 1 });
      const hasTicked = async (): Promise<boolean> => {
        const [{ ticked }] = await database.query<[{ ticked: boolean }]>(
          'SELECT clock_anchor > pg_postmaster_start_time() AS ticked FROM instance',
        );
        return ticked;
      };
      while (!(await hasTicked())) await wait(250);
      await database.destroy();
      expect(await product.signal('SIGINT')).toBe(0);
      expect(product.processes()).toEqual([]);
    },
    5 * MINUTES,
  );

  it('names a taken port and how to choose another', async () => {
    const other = createServer().listen(product.port);
    await once(other, 'listening');
    product.start();
    expect(await product.ended()).toBe(1);
    expectOneLine(product.output, `ポート ${product.port} は使用中`, `PORT=${product.port + 1} npm start`);
    other.close();
  });

  it('says in one line that the database of DATABASE_URL cannot be reached, without its password', async () => {
    product.start({ DATABASE_URL: `postgresql://shikaku:secret@127.0.0.1:${await freePort()}/shikaku` });
    expect(await product.ended()).toBe(1);
    expectOneLine(product.output, 'データベースに接続できません', 'connection refused');
    expect(product.output).not.toContain('secret');
  });

  it.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://127.0.0.1/shikaku'],
    ['DEMO', 'perhaps'],
  ])('names the setting %s when it cannot be used', async (name, value) => {
    product.start({ [name]: value });
    expect(await product.ended()).toBe(1);
    expectOneLine(product.output, name);
  });

  it.each([
    ['where no folder can be made', '/proc/shikaku/data'],
    ['where no file can be made', '/proc'],
    ['that is a file', 'package.json'],
    ['below a file', 'package.json/data'],
  ])('says in one line that the data cannot be kept in a place %s', async (_what, place) => {
    product.start({ SHIKAKU_DATA: place });
    expect(await product.ended()).toBe(1);
    expectOneLine(product.output, 'SHIKAKU_DATA', 'cannot be written');
  });

  it('refuses the demo in a real database and changes nothing', async () => {
    const database = await createTestDatabase();
    product.start({ DATABASE_URL: database.url, DEMO: '1' });
    expect(await product.ended()).toBe(1);
    expectOneLine(product.output, '実データ', 'real data');
    expect(await database.dataSource.query('SELECT count(*) AS n FROM facility')).toEqual([{ n: 0 }]);
    await database.drop();
  });

  it("refuses a database with another application's tables", async () => {
    const url = (await openTestCluster()).urlOf(`test_${process.pid}_theirs`);
    await createDatabaseIfMissing(url);
    const theirs = await createDataSource(url);
    await theirs.query('CREATE TABLE invoices (id int)');
    product.start({ DATABASE_URL: url });
    expect(await product.ended()).toBe(1);
    expectOneLine(product.output, '別のアプリケーション', 'another application');
    expect(await theirs.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)).toHaveLength(1);
    await theirs.destroy();
    await dropDatabase(url);
  });

  it(
    'runs migration, server and worker apart, as docker compose does',
    async () => {
      const url = (await openTestCluster()).urlOf(`test_${process.pid}_roles`);
      await createDatabaseIfMissing(url);
      product.start({ DATABASE_URL: url, DEMO: '0' }, ['--role', 'migrate']);
      expect(await product.ended()).toBe(0);
      // A real database starts empty: the link for its first administrator is in the log of the migration.
      expect(product.output).toMatch(/\/set-up#[\w-]{43}\s/);
      product.start({ DATABASE_URL: url, DEMO: '0' }, ['--role', 'server']);
      await product.until(() => product.output.includes('server is listening'), 'the server');
      expect((await fetch(`${product.address}/health/ready`)).status).toBe(200);
      expect(await product.signal('SIGINT')).toBe(0);
      product.start({ DATABASE_URL: url, DEMO: '0' }, ['--role', 'worker']);
      await product.until(() => product.output.includes('worker takes jobs'), 'the worker');
      expect(await product.signal('SIGINT')).toBe(0);
      expect(product.processes()).toEqual([]);
      await dropDatabase(url);
    },
    3 * MINUTES,
  );

  /** One non-empty line, and no stack trace. */
  function expectOneLine(output: string, ...parts: string[]): void {
    expect(output.trim().split('\n')).toHaveLength(1);
    for (const part of parts) expect(output).toContain(part);
  }
});
