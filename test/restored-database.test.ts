import {
  createDatabaseIfMissing,
  createDataSource,
  databaseIdentity,
  dropDatabase,
  ensureEra,
} from '#platform';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';

describe('a database that was restored or copied', () => {
  let original: TestDatabase;
  let copyUrl: string;
  let copy: DataSource;
  beforeAll(async () => {
    original = await createTestDatabase();
    copyUrl = `${original.url}_copy`;
    await original.dataSource.destroy();
    const template = new URL(original.url).pathname.slice(1);
    await createDatabaseIfMissing(copyUrl, { template, strategy: 'wal_log' });
    copy = await createDataSource(copyUrl);
  });
  afterAll(async () => {
    await copy.destroy();
    await dropDatabase(copyUrl);
    await original.drop();
  });

  it('begins one new era, however many processes find it at once', async () => {
    const eras = await Promise.all(Array.from({ length: 5 }, () => ensureEra(copy)));
    expect(eras).toEqual([2, 2, 2, 2, 2]);
    expect(await copy.query('SELECT era, identity FROM instance')).toEqual([
      { era: 2, identity: await databaseIdentity(copy.manager) },
    ]);
  });

  it('gives the new era to every event written from then on', async () => {
    const [event] = await copy.query(
      `WITH v AS (INSERT INTO vendor (name) VALUES ('架空システム') RETURNING id)
       INSERT INTO milestone_event (vendor_id, kind, verb, day, value, learnt_at, source)
       SELECT id, 20, 1, '2021-07-12', 5, now(), 2 FROM v RETURNING era`,
    );
    expect(event).toEqual({ era: 2 });
  });

  it('is found once: the same database asked again keeps its era', async () => {
    expect(await ensureEra(copy)).toBe(2);
  });

  it('is told from the original also where the server forbids the control-file functions', async () => {
    await copy.query('CREATE ROLE managed LOGIN');
    for (const name of ['pg_control_system', 'pg_control_checkpoint']) {
      await copy.query(`REVOKE EXECUTE ON FUNCTION ${name}() FROM PUBLIC`);
    }
    await copy.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO managed');
    const asManaged = await createDataSource(copyUrl, { poolSize: 1 });
    await asManaged.query('SET ROLE managed');
    expect(await databaseIdentity(asManaged.manager)).toMatch(/^unknown\/\d+\/\d+$/);
    await asManaged.destroy();
    await copy.query('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM managed');
    await copy.query('DROP ROLE managed');
  });
});
