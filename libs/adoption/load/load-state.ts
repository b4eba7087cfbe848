import type { Clock } from '#platform';
import type { ClientBase } from 'pg';
import type { AdoptionState } from '../feed/adoption-state.js';
import { readHead } from '../feed/poll.js';
import { loadCube } from './load-cube.js';
import { loadDirectory, loadTexts } from './load-directory.js';

/**
 * Directory and cube of everything known now, with the snapshot they were read in: the first poll goes on from there.
 * Null: the database has no instance row, nothing is loaded into it yet.
 */
export async function loadState(client: ClientBase, clock: Clock): Promise<AdoptionState | null> {
  return inOneSnapshot(client, () => loadStateIn(client, clock));
}

/** As {@link loadState}, inside a transaction of {@link inOneSnapshot}. */
export async function loadStateIn(client: ClientBase, clock: Clock): Promise<AdoptionState | null> {
  const head = await readHead(client);
  if (head === null) return null;
  clock.setAnchor(head.clockAt, head.clockAnchor);
  const directory = await loadDirectory(client);
  const source = { directory, logBeganOn: head.logBeganOn, today: clock.today(), known: '', closed: false };
  const cube = loadCube(client, source);
  // asked at once: the server reads the names while this process folds
  const texts = loadTexts(client, directory);
  await Promise.all([cube, texts]);
  return { directory, head, cube: await cube };
}

// transaction_timeout: PostgreSQL 17 and later
const WITHOUT_LIMITS = `SELECT set_config(name, '0', true) FROM pg_settings
  WHERE name IN ('statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout')`;

/** Several statements that see the same data. */
export async function inOneSnapshot<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    // the server's limits are for requests; a load on a busy machine may take longer
    await client.query(WITHOUT_LIMITS);
    // 230,000 facilities by code are sorted in memory, not on a disk
    await client.query(`SET LOCAL work_mem = '64MB'`);
    return await work();
  } finally {
    // if the connection is gone there is nothing to end
    await client.query('COMMIT').catch(() => undefined);
  }
}
