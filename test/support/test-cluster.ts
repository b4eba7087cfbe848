import { resolve } from 'node:path';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '#platform';

let opened: Promise<EmbeddedDatabase> | undefined;

/**
 * The one embedded server of all test runs in this folder. Kept under .data/test so that the next run finds its templates;
 * started by the first suite that asks, stopped by the last run that ends (global-teardown).
 */
export function openTestCluster(): Promise<EmbeddedDatabase> {
  opened ??= openEmbeddedDatabase({
    home: resolve('.data/test/postgresql'),
    leasePid: Number(process.env['SHIKAKU_TEST_RUN'] || process.pid),
    // Nothing here outlives the machine; what survives a crash is tested on a server with its real settings.
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  });
  return opened;
}
