import pg from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';

// A calendar day stays `YYYY-MM-DD`: as a Date it would be midnight of the machine's time zone, the day before in Japan.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// ids and counts as numbers; all of them stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface DataSourceSettings {
  readonly entities?: MixedList<Function | string | EntitySchema>;
  readonly migrations?: MixedList<Function | string>;
  /** Connections at most. Default 10. */
  readonly poolSize?: number;
  /** For loaders, migrations and reports: no limit on how long a statement or transaction may take. */
  readonly unlimited?: boolean;
}

/** PostgreSQL's own types that the ORM does not know; without them an entity that has one does not load. */
const TYPES_THE_ORM_LACKS = ['xid8', 'pg_snapshot'] as const;

/** One open writer holds back the feed's horizon for every process, so no transaction of a request lasts. */
const LIMITS = {
  statement_timeout: 20_000,
  transaction_timeout: 30_000,
  idle_in_transaction_session_timeout: 10_000,
};

/** An initialised data source. Throws the driver's error when the server cannot be reached. */
export async function createDataSource(url: string, settings: DataSourceSettings = {}): Promise<DataSource> {
  return initialiseDataSource(new DataSource(dataSourceOptions(url, settings)));
}

export function dataSourceOptions(url: string, settings: DataSourceSettings = {}): DataSourceOptions {
  const limits: [string, number][] = settings.unlimited ? [] : Object.entries(LIMITS);
  return {
    type: 'postgres',
    url,
    entities: settings.entities ?? [],
    migrations: settings.migrations ?? [],
    migrationsTransactionMode: 'each',
    applicationName: 'shikaku',
    poolSize: settings.poolSize ?? 10,
    connectTimeoutMS: 10_000,
    extra: {
      options: ['-c timezone=UTC', ...limits.map(([name, ms]) => `-c ${name}=${ms}`)].join(' '),
    },
  };
}

/** Also for data sources that the Nest module makes. */
export async function initialiseDataSource(dataSource: DataSource): Promise<DataSource> {
  const supported = dataSource.driver.supportedDataTypes as string[];
  supported.push(...TYPES_THE_ORM_LACKS.filter((type) => !supported.includes(type)));
  return dataSource.initialize();
}
