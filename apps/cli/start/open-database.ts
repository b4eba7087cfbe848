import { join } from 'node:path';
import { createDatabaseIfMissing, openEmbeddedDatabase, type Configuration } from '#platform/bare';

export interface OpenDatabase {
  readonly url: string;
  /** Lets go of the embedded server (stops it when nobody else uses it); nothing for a server somebody named. */
  close(): Promise<void>;
}

/**
 * The database of the configuration: the server of DATABASE_URL, else the embedded one, attached to or started.
 * @param onRestart called when the embedded server ended by itself and is started again
 */
export async function openDatabase(
  configuration: Configuration,
  onRestart?: () => void,
): Promise<OpenDatabase> {
  if (configuration.databaseUrl) return { url: configuration.databaseUrl, close: async () => {} };
  const embedded = await openEmbeddedDatabase({
    home: join(configuration.dataDirectory, 'postgresql'),
    ...(onRestart && { onRestart }),
  });
  const url = embedded.urlOf(configuration.demo ? 'shikaku_demo' : 'shikaku');
  await createDatabaseIfMissing(url);
  return { url, close: () => embedded.close() };
}
