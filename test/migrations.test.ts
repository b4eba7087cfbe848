import { DataSource, getMetadataArgsStorage } from 'typeorm';
import * as access from '#access';
import * as exchange from '#exchange';
import * as facility from '#facility';
import * as platform from '#platform';
import * as rollout from '#rollout';
import * as reminder from '#reminder';
import * as support from '#support';
import { MIGRATIONS } from '#migrations';
import {
  createDatabaseIfMissing,
  createDataSource,
  dataSourceOptions,
  dropDatabase,
  initialiseDataSource,
} from '#platform';
import { openTestCluster } from './support/test-cluster.js';

/** Every entity the libs export; one that is not exported is none of a module's and found by no query. */
const ENTITIES = [access, exchange, facility, platform, reminder, rollout, support]
  .flatMap((lib) => Object.values(lib))
  .filter((exported) =>
    getMetadataArgsStorage().tables.some(({ target }) => target === exported),
  ) as Function[];

describe('migrations', () => {
  let url: string;
  let dataSource: DataSource;
  beforeAll(async () => {
    url = (await openTestCluster()).urlOf(`test_${process.pid}_migrations`);
    await createDatabaseIfMissing(url);
    dataSource = await createDataSource(url, { migrations: MIGRATIONS, unlimited: true });
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await dropDatabase(url);
  });

  it('go up, down to nothing, and up again to the same schema', async () => {
    await dataSource.runMigrations();
    const first = await schema();
    expect(first.length).toBeGreaterThan(50);
    for (const _migration of MIGRATIONS) await dataSource.undoLastMigration();
    expect(await schema()).toEqual([]);
    await dataSource.runMigrations();
    expect(await schema()).toEqual(first);
  });

  it('have an entity for every table', async () => {
    const rows = await dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    const covered = getMetadataArgsStorage().tables.map(({ name }) => name);
    expect(rows.map(({ name }) => name).filter((name) => !covered.includes(name))).toEqual([]);
  });

  it('make what the entities describe: the ORM would change no table and no column', async () => {
    expect(await changesTheOrmWants()).toEqual([]);
    await dataSource.query('ALTER TABLE vendor ADD COLUMN nobody_described_this text');
    expect(await changesTheOrmWants()).toHaveLength(1);
  });

  /** Constraints and the indexes behind them are written out in SQL only: the ORM knows none of them. */
  async function changesTheOrmWants(): Promise<string[]> {
    const entities = await initialiseDataSource(
      new DataSource(dataSourceOptions(url, { entities: ENTITIES })),
    );
    const { upQueries } = await entities.driver.createSchemaBuilder().log();
    await entities.destroy();
    const queries = upQueries.map(({ query }) => query);
    return queries.filter((query) => !/ (ADD|DROP) CONSTRAINT |^DROP INDEX /.test(query));
  }

  /** Columns with type, default and nullability, constraints and indexes, as text. */
  async function schema(): Promise<string[]> {
    const rows = await dataSource.query<{ line: string }[]>(`
      SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) AS line
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
      UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
      ORDER BY 1`);
    return rows.map(({ line }) => line);
  }
});
