import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';

describe('a test database', () => {
  let first: TestDatabase;
  let second: TestDatabase;
  beforeAll(async () => {
    first = await createTestDatabase();
    second = await createTestDatabase();
  });
  afterAll(() => Promise.all([first.drop(), second.drop()]));

  it('is its own copy: what one suite writes no other sees', async () => {
    await first.dataSource.query(`INSERT INTO vendor (name) VALUES ('架空システム')`);
    expect(await first.dataSource.query('SELECT count(*) AS n FROM vendor')).toEqual([{ n: 1 }]);
    expect(await second.dataSource.query('SELECT count(*) AS n FROM vendor')).toEqual([{ n: 0 }]);
  });

  it('finds trigrams in Japanese, which a cluster with LC_CTYPE=C silently does not', async () => {
    await first.dataSource.query('CREATE EXTENSION pg_trgm');
    const [{ trigrams }] = await first.dataSource.query(`SELECT show_trgm('内科医院') AS trigrams`);
    expect(trigrams.length).toBeGreaterThan(0);
  });
});
