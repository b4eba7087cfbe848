import pg from 'pg';

export interface CopyOf {
  readonly template: string;
  /** `wal_log` is quicker for a small template, `file_copy` for a large one. */
  readonly strategy: 'wal_log' | 'file_copy';
}

/** Makes the database a connection string names, unless it is there; `true`: made now. */
export async function createDatabaseIfMissing(url: string, copy?: CopyOf): Promise<boolean> {
  return asMaintenance(url, async (client, name) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return false;
    const from = copy ? ` TEMPLATE ${client.escapeIdentifier(copy.template)} STRATEGY ${copy.strategy}` : '';
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${from}`);
    return true;
  });
}

/** Drops the database a connection string names, its sessions with it. */
export async function dropDatabase(url: string): Promise<void> {
  await asMaintenance(url, (client, name) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

async function asMaintenance<T>(
  url: string,
  work: (client: pg.Client, name: string) => Promise<T>,
): Promise<T> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = '/postgres';
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    return await work(client, name);
  } finally {
    await client.end();
  }
}
