import type { DataSource } from 'typeorm';
import {
  createDatabaseIfMissing,
  createDataSource,
  databaseIdentity,
  dropDatabase,
  type DataSourceSettings,
} from '#platform';
import { openTestCluster } from './test-cluster.js';
import { templateFor } from './test-templates.js';

export interface TestDatabase {
  /** With password, of the embedded test server. */
  readonly url: string;
  /** Initialised; closed by `drop`. */
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** `true`: with the demo country; else migrated and empty, a real database whose log began on 2020-08-07. */
  readonly demo?: boolean;
  /** Entities for `dataSource`. */
  readonly entities?: DataSourceSettings['entities'];
}

let made = 0;

/** A database of one's own in the test server, copied from a template. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const cluster = await openTestCluster();
  const template = await templateFor(cluster, options.demo ? 'demo' : 'empty');
  made += 1;
  const url = cluster.urlOf(`test_${process.pid}_${made}_${Date.now().toString(36)}`);
  await createDatabaseIfMissing(url, { template, strategy: options.demo ? 'file_copy' : 'wal_log' });
  const dataSource = await createDataSource(url, { entities: options.entities ?? [] });
  // A copy inside one server shares its transaction ids: no new era, unlike a copy between servers.
  await dataSource.query('UPDATE instance SET identity = $1', [await databaseIdentity(dataSource.manager)]);
  return {
    url,
    dataSource,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await dropDatabase(url);
    },
  };
}
