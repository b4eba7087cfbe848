import pg from 'pg';
import type { DataSource } from 'typeorm';

/** A hung server must fail a question, not keep it. */
const CONNECT_MS = 10_000;

/**
 * A connection of its own to the data source's database, outside its pool: the feed's settings must not leak into
 * the pool, and a load must not wait for one of its connections.
 */
export async function openClient(dataSource: DataSource): Promise<pg.Client> {
  const options = dataSource.options as { url?: string; extra?: pg.ClientConfig };
  const client = new pg.Client({
    ...options.extra,
    connectionString: options.url,
    application_name: 'shikaku-cube',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  // without a listener a lost connection would end the process; the next query fails and says so
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
