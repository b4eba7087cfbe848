import { readConfiguration, type Configuration } from '#platform';

/** What a process of the product gets in a test: this database, everything else as when nothing is set. */
export function testConfiguration(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Configuration {
  return readConfiguration({ DATABASE_URL: databaseUrl, SHIKAKU_DATA: '.data/test/data', ...env });
}
